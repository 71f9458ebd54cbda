package vn.sokhi.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Books;
import vn.sokhi.office.Editions;
import vn.sokhi.office.Office;
import vn.sokhi.paper.FormPlan;
import vn.sokhi.paper.Reckoning;
import vn.sokhi.paper.Tasks;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.ReportId;

/// Checks a draft whole: with nothing missing, nothing at fault and nothing unanswered, what it says and what that
/// gives
/// by today's law is kept as a checked report, ready to be handed in. Otherwise every reason is told, and the draft
/// stays as it is.
public final class CheckDraft {

    private final Office office;
    private final Editions editions;
    private final ReadDraft reading;
    private final RandomGenerator dice;

    public CheckDraft(Office office, Editions editions, ReadDraft reading, RandomGenerator dice) {
        this.office = office;
        this.editions = editions;
        this.reading = reading;
        this.dice = dice;
    }

    public Outcome<ReportId> check(Actor actor, ReportId id) {
        return office.act(
                actor,
                books -> SaveEntries.held(books, id).then(draft -> {
                    var reckoning = reading.reckoning(draft);
                    var reasons = reasons(draft, reckoning);
                    return reasons.isEmpty()
                            ? Outcome.accept(kept(draft, reckoning, actor, books))
                            : Outcome.refuse(reasons);
                }));
    }

    /// What is wrong, then what is missing, page by page; then whatever stands on no page.
    private List<Finding> reasons(Draft draft, Reckoning reckoning) {
        var reasons = new ArrayList<Finding>();
        var sections = Tasks.of(FormPlan.of(editions.reference()), draft.paper(), draft.period(), reckoning);
        sections.forEach(section -> reasons.addAll(section.faults()));
        sections.forEach(section -> reasons.addAll(section.missing()));
        reckoning.findings().stream().filter(each -> !reasons.contains(each)).forEach(reasons::add);
        if (reasons.isEmpty() && reckoning.within(draft.period()).emissions().isEmpty()) {
            reasons.addAll(
                    Office.<ReportId>refuse("R-CHECKED-EMPTY", draft.facility().id())
                            .findings());
        }
        return reasons;
    }

    /// A report that was checked before and not handed in is replaced.
    private ReportId kept(Draft draft, Reckoning reckoning, Actor actor, Books books) {
        var content = reckoning.within(draft.period()).content(draft.facility().id(), Optional.of(draft.paper()));
        var checked =
                draft.checked(ReportId.random(dice), content, books.stamps().instant());
        var earlier = books.drafts()
                .lastChecked(draft.id())
                .filter(last -> books.submissions().submitted(last).isEmpty());
        books.checked().keep(checked, earlier, actor);
        books.drafts().checked(draft, checked.id());
        return checked.id();
    }
}
