package vn.sokhi.sheet;

import java.util.Optional;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Exact;

/// One cell as it stands in the file.
///
/// @param text what it shows, without blanks at its ends; empty for an empty cell
/// @param number its value where the file itself says that it is a number (a number cell of a workbook)
public record Cell(String text, Optional<Exact> number, Where where) {

    public static Cell ofText(String text, Where where) {
        return new Cell(text.strip(), Optional.empty(), where);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
