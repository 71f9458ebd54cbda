package vn.sokhi.web.working;

import java.util.List;
import java.util.Optional;
import vn.sokhi.finding.Where;
import vn.sokhi.web.working.Block.Chip;
import vn.sokhi.web.working.Block.Note;

/// Tells of a cell what the paper it stands in knows: its field, its page, where its text came from, the document
/// behind it and who gave it.
public interface Cells {

    /// A sheet that was sent as a file and has no paper.
    Cells NONE = _ -> Optional.empty();

    /// @param field the chip that names the field and leads to it
    /// @param more chips behind it: document, provider, file, year it was taken over from
    record Told(Chip field, List<Chip> more, List<Note> notes) {}

    Optional<Told> of(Where cell);
}
