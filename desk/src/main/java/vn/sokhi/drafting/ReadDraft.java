package vn.sokhi.drafting;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import vn.sokhi.calculation.method.Ground;
import vn.sokhi.draft.Edit;
import vn.sokhi.draft.Paper;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Books;
import vn.sokhi.office.Editions;
import vn.sokhi.office.Office;
import vn.sokhi.paper.FormPlan;
import vn.sokhi.paper.PaperTable;
import vn.sokhi.paper.Reckoning;
import vn.sokhi.paper.Section;
import vn.sokhi.paper.Tasks;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.ReportId;
import vn.sokhi.report.Stamp;
import vn.sokhi.sheet.Numbers;

/// Opens a draft as it stands: its fields, what they give by today's law, and how far each page is.
public final class ReadDraft {

    /// @param earlier the facility's draft of the period before, out of which values are offered
    /// @param checked what was last checked out of it
    /// @param last the latest save
    public record Shown(
            Draft draft,
            FormPlan plan,
            Reckoning reckoning,
            List<Section> sections,
            Optional<Draft> earlier,
            Optional<ReportId> checked,
            Optional<Edit> last) {}

    private final Office office;
    private final Editions editions;
    private final InstantSource clock;

    public ReadDraft(Office office, Editions editions, InstantSource clock) {
        this.office = office;
        this.editions = editions;
        this.clock = clock;
    }

    /// Another organisation's draft is answered as one that does not exist.
    public Outcome<Shown> read(Actor actor, ReportId id) {
        return office.act(actor, books -> draft(books, id).map(draft -> shown(draft, books)));
    }

    /// Every save of it, the earliest first.
    public Outcome<List<Edit>> history(Actor actor, ReportId id) {
        return office.act(
                actor, books -> draft(books, id).map(draft -> books.drafts().edits(draft.id(), 0)));
    }

    /// What stood in it after an earlier save: what a page of that revision showed.
    public Outcome<Paper> asOf(Actor actor, ReportId id, long revision) {
        return office.act(
                actor,
                books -> draft(books, id)
                        .then(draft -> revision < 0 || revision > draft.revision()
                                ? Office.refuse("R-REVISION-UNKNOWN", revision)
                                : Outcome.accept(
                                        RestoreDraft.asOf(draft, books.drafts().edits(id, revision)))));
    }

    static Outcome<Draft> draft(Books books, ReportId id) {
        return books.drafts().draft(id).map(Outcome::accept).orElseGet(() -> Office.refuse("R-REPORT-UNKNOWN", id));
    }

    private Shown shown(Draft draft, Books books) {
        var plan = FormPlan.of(editions.reference());
        var reckoning = reckoning(draft);
        return new Shown(
                draft,
                plan,
                reckoning,
                Tasks.of(plan, draft.paper(), draft.period(), reckoning),
                earlier(draft, books),
                books.drafts().lastChecked(draft.id()),
                books.drafts().edits(draft.id(), draft.revision() - 1).stream().reduce((_, later) -> later));
    }

    /// Worked out by the edition in use, on today's legal day, in the first of its sets of GWPs.
    Reckoning reckoning(Draft draft) {
        var rulebook = editions.latest();
        var ground = new Ground(
                rulebook,
                Stamp.dayOf(clock.instant()),
                rulebook.choices().gwpSets().getFirst());
        return Reckoning.of(new PaperTable(draft.paper()), Numbers.PEOPLE, ground);
    }

    static Optional<Draft> earlier(Draft draft, Books books) {
        int first = draft.period().years().first();
        return books.drafts().of(draft.facility().id()).stream()
                .filter(each -> each.period().years().last() < first)
                .findFirst();
    }
}
