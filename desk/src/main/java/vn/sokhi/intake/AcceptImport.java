package vn.sokhi.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.draft.Edit;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.ImportId;
import vn.sokhi.draft.Slot;
import vn.sokhi.draft.StagedImport;
import vn.sokhi.drafting.SaveEntries;
import vn.sokhi.drafting.SaveEntries.Saved;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Books;
import vn.sokhi.office.Imports.Kept;
import vn.sokhi.office.Office;
import vn.sokhi.party.Actor;

/// Takes what a file proposes into the draft, all of it or what a person chose, in one save.
///
/// Refused: a field that was changed since the file was compared (`R-CONFLICT`, with both values). What is accepted
/// twice is taken once: the second time gives the first answer.
public final class AcceptImport {

    private final Office office;

    public AcceptImport(Office office) {
        this.office = office;
    }

    public Outcome<Saved> accept(Actor actor, ImportId id, Selection selection) {
        return office.act(
                actor,
                books -> ReadImport.kept(books, id)
                        .then(kept -> SaveEntries.held(books, kept.draft()))
                        .then(draft -> ReadImport.kept(books, id).then(kept -> {
                            if (kept.accepted().isPresent())
                                return first(kept, kept.accepted().get(), books);
                            var wanted = wanted(kept.staged(), selection);
                            if (wanted.isEmpty())
                                return Office.refuse(
                                        "I-NOTHING", kept.staged().of().file());
                            return SaveEntries.saved(
                                            draft,
                                            Edit.Kind.IMPORT,
                                            wanted,
                                            kept.staged().revision(),
                                            actor,
                                            books)
                                    .map(saved -> {
                                        books.imports().accepted(id, saved.revision(), actor);
                                        return saved;
                                    });
                        })));
    }

    private static Map<Slot, Optional<Entry>> wanted(StagedImport staged, Selection selection) {
        var wanted = new HashMap<Slot, Optional<Entry>>();
        staged.takeable().stream()
                .filter(each -> selection.takes(each.slot()))
                .forEach(each -> wanted.put(each.slot(), each.read()));
        return wanted;
    }

    private static Outcome<Saved> first(Kept kept, long revision, Books books) {
        int changed = books.drafts().edits(kept.draft(), revision - 1).stream()
                .filter(edit -> edit.revision() == revision && edit.kind() == Edit.Kind.IMPORT)
                .mapToInt(edit -> edit.changes().size())
                .sum();
        return Outcome.accept(new Saved(kept.draft(), revision, changed));
    }
}
