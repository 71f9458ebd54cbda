package vn.sokhi.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import vn.sokhi.draft.Change;
import vn.sokhi.draft.Edit;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Slot;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Office;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.ReportId;

/// Brings a draft back to what it said after an earlier save. Going back is a save like any other: nothing of the
/// history is lost, and it can be gone back on.
public final class RestoreDraft {

    private final Office office;

    public RestoreDraft(Office office) {
        this.office = office;
    }

    /// @param revision to which it goes back; 0 is the blank form
    public Outcome<SaveEntries.Saved> restore(Actor actor, ReportId id, long seen, long revision) {
        return office.act(
                actor,
                books -> SaveEntries.held(books, id).then(draft -> {
                    if (revision < 0 || revision > draft.revision())
                        return Office.refuse("R-REVISION-UNKNOWN", revision);
                    var then = asOf(draft, books.drafts().edits(id, revision));
                    var wanted = new HashMap<Slot, Optional<Entry>>();
                    draft.paper().to(then).forEach(change -> wanted.put(change.slot(), change.after()));
                    return SaveEntries.saved(draft, Edit.Kind.RESTORED, wanted, seen, actor, books);
                }));
    }

    /// The paper before those saves: each is taken back, the latest first.
    static Paper asOf(Draft draft, List<Edit> later) {
        var paper = draft.paper();
        for (var edit : later.reversed()) {
            paper = paper.with(edit.changes().stream().map(Change::back).toList());
        }
        return paper;
    }
}
