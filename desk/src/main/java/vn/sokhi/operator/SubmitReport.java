package vn.sokhi.operator;

import java.util.random.RandomGenerator;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Books;
import vn.sokhi.office.Office;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Receipt;
import vn.sokhi.report.ReceiptId;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.Report.Submitted;
import vn.sokhi.report.ReportId;
import vn.sokhi.report.ReportNumber;
import vn.sokhi.report.Stamp;

/// A facility hands in its report: the draft becomes an immutable version and the log gets its line, or neither.
///
/// The key of the act is the draft's id: handing in the same draft again gives the first receipt again.
public final class SubmitReport {

    private final Office office;
    private final RandomGenerator dice;
    private final ReportNumber.Series series;

    public SubmitReport(Office office, RandomGenerator dice, ReportNumber.Series series) {
        this.office = office;
        this.dice = dice;
        this.series = series;
    }

    public Outcome<Receipt> submit(Actor actor, ReportId id) {
        return office.act(
                actor,
                books -> books.drafts()
                        .draft(id)
                        .map(draft -> once(actor, draft, books))
                        .orElseGet(() -> Office.refuse("R-DRAFT-UNKNOWN", id)));
    }

    /// From here on nobody else hands in for this facility, so a second click finds what the first one filed.
    private Outcome<Receipt> once(Actor actor, Draft draft, Books books) {
        books.facilities().hold(draft.facility().id());
        var first = books.submissions().submitted(draft.id());
        if (first.isPresent()) return Outcome.accept(first.get().receipt());
        if (books.drafts().successor(draft.id()).isPresent()) return Office.refuse("R-DRAFT-REPLACED", draft.id());
        return draft.submit(actor, stamp(draft, books)).map(report -> recorded(report, actor, books));
    }

    private static Receipt recorded(Submitted report, Actor actor, Books books) {
        books.submissions().record(report, actor);
        books.log().append(report.leaf(actor));
        return report.receipt();
    }

    private Stamp stamp(Draft draft, Books books) {
        var at = books.stamps().instant();
        var number = ReportNumber.of(
                series, Stamp.dayOf(at).getYear(), books.stamps().serial());
        int last = books.submissions()
                .lastVersion(draft.facility().id(), draft.content().years());
        return new Stamp(ReceiptId.random(dice), number, last + 1, at);
    }
}
