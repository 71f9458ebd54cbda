package vn.sokhi.sheet;

import java.util.Optional;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Exact;

/// One cell as it stands in the file.
///
/// @param text what it shows, without blanks at its ends; empty for an empty cell
/// @param number its value where the file itself says that it is a number (a number cell of a workbook)
/// @param shown what was first written, where the text is already a reading of it (a row that was stored)
public record Cell(String text, Optional<Exact> number, Where where, Optional<String> shown) {

    public Cell(String text, Optional<Exact> number, Where where) {
        this(text, number, where, Optional.empty());
    }

    public static Cell ofText(String text, Where where) {
        return new Cell(text.strip(), Optional.empty(), where);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// As a person wrote it.
    public String asWritten() {
        return shown.orElse(text);
    }
}
