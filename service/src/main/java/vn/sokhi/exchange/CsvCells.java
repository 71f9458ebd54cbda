package vn.sokhi.exchange;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sokhi.exchange.refusal.CellText;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;
import vn.sokhi.sheet.Cell;

/// Makes the cells of one record as the parser walks over its fields.
///
/// It is asked for every field of a million rows, so it makes no more than the cell, its text and its place.
final class CsvCells extends AbstractBaseCsvCallbackHandler<List<Cell>> {

    private final String file;
    private final int cellChars;
    private Cell[] cells = new Cell[16];
    private int count;
    private int line = 1;
    private boolean blank;
    private Optional<Finding> flaw = Optional.empty();

    CsvCells(String file, int cellChars) {
        this.file = file;
        this.cellChars = cellChars;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = (int) Math.min(startingLine, Integer.MAX_VALUE);
        count = 0;
        blank = true;
        flaw = Optional.empty();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        var where = new Where.Field(file, line, index + 1);
        boolean tooLong = length > cellChars;
        var cell = Cell.ofText(new String(buffer, offset, tooLong ? cellChars + 1 : length), where);
        if (flaw.isEmpty()) flaw = CellText.flaw(cell.text(), cellChars, where);
        if (flaw.isEmpty() && tooLong)
            flaw = Optional.of(Finding.of("F-CELL-LONG", where).with("limit", cellChars));
        blank &= cell.isEmpty();
        if (count == cells.length) cells = Arrays.copyOf(cells, 2 * count);
        cells[count++] = cell;
    }

    @Override
    protected List<Cell> buildRecord() {
        return List.of(Arrays.copyOf(cells, count));
    }

    /// The first thing wrong with a cell of the record last built.
    Optional<Finding> flaw() {
        return flaw;
    }

    /// Whether the record last built holds nothing.
    boolean isBlank() {
        return blank;
    }

    /// The physical line on which the record last begun starts.
    int line() {
        return line;
    }

    Where.Field at(int column) {
        return new Where.Field(file, line, column);
    }
}
