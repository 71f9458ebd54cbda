package vn.sokhi.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One sheet of a workbook that we write.
///
/// @param widths of the columns, in letters
/// @param hidden columns, from 0
/// @param header the row of its header, from 0: what is above and it stay in sight; -1 for a sheet without one
public record BookSheet(
        String name,
        Sight sight,
        List<Integer> widths,
        Set<Integer> hidden,
        int header,
        List<List<Cell>> rows,
        List<Offer> offers) {

    /// Who sees the sheet. A sealed one is not in the list of hidden sheets either.
    public enum Sight {
        SHOWN,
        SEALED
    }

    /// How a cell looks.
    public enum Look {
        PLAIN,
        TITLE,
        NOTE,
        BANNER,
        STRONG,
        HEADER,
        ASIDE,
        FIELD,
        FIXED,
        GIVEN,
        FAULT,
        LINK
    }

    /// What stands in a cell.
    public sealed interface Value {
        record Nothing() implements Value {}

        record Text(String text) implements Value {}

        record Number(BigDecimal number) implements Value {}

        record Day(LocalDate day) implements Value {}

        /// A step to a cell of the same workbook: `'Than'!C14`.
        record Step(String place, String shown) implements Value {}
    }

    /// @param note what is read beside the cell when it is pointed at
    public record Cell(Value value, Look look, Optional<String> note) {

        public static Cell of(String text, Look look) {
            return new Cell(text.isEmpty() ? new Value.Nothing() : new Value.Text(text), look, Optional.empty());
        }

        public Cell noted(String text) {
            return new Cell(value, look, Optional.of(text));
        }
    }

    /// A column whose cells offer a list that stands on another sheet.
    ///
    /// @param firstRow and `lastRow` of the cells that offer it, from 0
    /// @param only whether the program that fills it in shall refuse what is not in the list
    public record Offer(int column, int firstRow, int lastRow, Range list, Only only) {

        public enum Only {
            LISTED,
            ANYTHING
        }
    }

    /// Cells of one column, from 0.
    public record Range(String sheet, int column, int firstRow, int lastRow) {}

    public BookSheet {
        widths = List.copyOf(widths);
        hidden = Set.copyOf(hidden);
        rows = rows.stream().map(List::copyOf).toList();
        offers = List.copyOf(offers);
    }
}
