package vn.sokhi.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Books;
import vn.sokhi.office.Office;
import vn.sokhi.paper.Reckoning;
import vn.sokhi.paper.YearChange;
import vn.sokhi.paper.YearChange.Side;
import vn.sokhi.party.Actor;
import vn.sokhi.quantity.Exact;
import vn.sokhi.report.Report;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.ReportContent;
import vn.sokhi.report.ReportId;
import vn.sokhi.report.ReportedAmount;

/// Holds each year of a draft against the year before it, the first of them against the last of the period before. Both
/// are worked out by today's law; what was filed of the earlier year stands beside it.
public final class CompareYears {

    /// @param earlier the draft of the period before
    /// @param filed what was last checked or handed in of it
    public record Answer(
            Draft draft,
            Reckoning reckoning,
            Optional<Draft> earlier,
            Optional<ReportId> filed,
            List<YearChange> changes) {}

    private final Office office;
    private final ReadDraft reading;

    public CompareYears(Office office, ReadDraft reading) {
        this.office = office;
        this.reading = reading;
    }

    public Outcome<Answer> compare(Actor actor, ReportId id) {
        return office.act(actor, books -> ReadDraft.draft(books, id).map(draft -> answer(draft, books)));
    }

    private Answer answer(Draft draft, Books books) {
        var earlier = ReadDraft.earlier(draft, books);
        var filed = earlier.flatMap(each -> books.drafts().lastChecked(each.id()));
        var content = filed.flatMap(id -> content(id, books));
        var reckoning = reading.reckoning(draft);
        var changes = new ArrayList<YearChange>();
        var sides = new ArrayList<Side>();
        earlier.ifPresent(each -> sides.add(new Side(
                each.paper(), reading.reckoning(each), each.period().years().last())));
        draft.period().inOrder().forEach(year -> sides.add(new Side(draft.paper(), reckoning, year)));
        for (int i = 1; i < sides.size(); i++) {
            var of = sides.get(i - 1);
            boolean fromEarlier = i == 1 && earlier.isPresent();
            var sum = fromEarlier ? content.map(it -> sum(it, of.year())) : Optional.<Exact>empty();
            changes.add(YearChange.between(of, sides.get(i), sum));
        }
        return new Answer(draft, reckoning, earlier, filed, changes);
    }

    private static Optional<ReportContent> content(ReportId id, Books books) {
        Optional<Report.WorkedOut> submitted = books.submissions().submitted(id).map(report -> report);
        return submitted.or(() -> books.checked().checked(id)).map(Report.WorkedOut::content);
    }

    private static Exact sum(ReportContent content, int year) {
        return content.figures().stream()
                .filter(figure -> figure.of().year() == year && !figure.under().biogenic())
                .flatMap(figure -> figure.co2e().stream())
                .map(ReportedAmount::exact)
                .reduce(Exact.ZERO, Exact::plus);
    }
}
