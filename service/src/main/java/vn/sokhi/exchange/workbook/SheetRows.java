package vn.sokhi.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sokhi.exchange.refusal.Limits;
import vn.sokhi.exchange.refusal.Refusal;
import vn.sokhi.exchange.refusal.Refusals;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;
import vn.sokhi.sheet.Cell;

/// Walks down one sheet: the first row that holds something is the header, every later one a row.
///
/// The dimension the sheet states is not looked at. A row with a finding is not handed on as a row.
/// Refused: cells out of order, columns beyond the header, merged cells from the header down.
final class SheetRows {

    private final Markup markup;
    private final String sheet;
    private final SheetCells cells;
    private final Limits limits;
    private final Refusals refusals;

    /// The row of the header, 0 before it was met; then its width, and the rows handed on below it.
    private int headerRow;

    private int width;
    private int count;
    private boolean lenient;

    SheetRows(Markup markup, String sheet, SheetCells cells, Limits limits, Refusals refusals) {
        this.markup = markup;
        this.sheet = sheet;
        this.cells = cells;
        this.limits = limits;
        this.refusals = refusals;
    }

    /// From that row on, and a row with a finding without its faulty cells: for a reader who tells each cell apart.
    ///
    /// @param from the row of the header; 0 for the first that holds something
    void readFrom(int from, Consumer<List<Cell>> header, Consumer<List<Cell>> row) throws IOException {
        lenient = true;
        walk(from, header, row);
    }

    void read(Consumer<List<Cell>> header, Consumer<List<Cell>> row) throws IOException {
        walk(0, header, row);
    }

    private void walk(int from, Consumer<List<Cell>> header, Consumer<List<Cell>> row) throws IOException {
        int data = 0;
        int last = 0;
        while (markup.next()) {
            if (markup.isStart("sheetData", 2)) data = 2;
            else if (markup.isEndOf(2)) data = 0;
            else if (markup.isStart("mergeCell", 3)) refuseMerged(markup.attribute("ref"));
            if (data == 0 || !markup.isStart("row", 3)) continue;
            last = place(markup.attribute("r"), last);
            if (last < from) continue;
            // Its header is looked for nowhere but where its maker put it.
            if (headerRow == 0 && from > 0 && last > from) throw Refusal.of("F-NO-HEADER", new Where.Whole(sheet));
            int told = refusals.count();
            var held = row(last);
            // A row of which nothing can be read is not an empty one, for a reader who tells cells apart.
            boolean broken = lenient && headerRow > 0 && refusals.count() > told;
            if (broken || !held.isEmpty()) hand(held, last, header, row);
        }
        if (headerRow == 0) throw Refusal.of("F-NO-HEADER", new Where.Whole(sheet));
    }

    /// Rows must come downwards; one without a number stands below the one before.
    private int place(String written, int last) throws Refusal {
        if (written.isEmpty()) return last + 1;
        boolean number = written.length() <= 7 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        int row = number ? Integer.parseInt(written) : 0;
        if (row <= last) throw Refusal.of("F-SHEET-ORDER", at(1, last + 1));
        return row;
    }

    /// The cells of a row that hold something, leftmost first.
    private List<Cell> row(int row) throws IOException {
        var held = new ArrayList<Cell>();
        int before = refusals.count();
        int last = 0;
        while (markup.next() && !markup.isEndOf(3)) {
            if (!markup.isStart("c", 4)) continue;
            last = column(markup.attribute("r"), row, last);
            var cell = cells.read(markup, at(last, row), refusals);
            if (cell.isPresent() && last > limits.columns())
                throw tooMuch("F-COLUMNS", at(last, row), limits.columns());
            cell.ifPresent(held::add);
        }
        if (refusals.count() == before) return held;
        // A header of which a cell cannot be read names the wrong columns: nothing below it would be told right.
        if (headerRow == 0) throw Refusal.of("F-HEADER", at(1, row));
        return lenient ? held : List.of();
    }

    private int column(String written, int row, int last) throws Refusal {
        if (written.isEmpty()) return last + 1;
        var address = CellAddress.parse(written).filter(a -> a.row() == row && a.column() > last);
        return address.orElseThrow(() -> Refusal.of("F-SHEET-ORDER", at(last + 1, row)))
                .column();
    }

    private void hand(List<Cell> held, int row, Consumer<List<Cell>> header, Consumer<List<Cell>> rows) throws Refusal {
        int needs = held.isEmpty() ? 0 : column(held.getLast());
        if (headerRow == 0) {
            headerRow = row;
            width = needs;
            header.accept(filled(held, row));
            return;
        }
        if (needs > width) {
            refusals.add(Finding.of("F-ROW-WIDTH", held.getLast().where())
                    .with("has", needs)
                    .with("needs", width));
            if (!lenient) return;
            held.removeIf(cell -> column(cell) > width);
        }
        if (++count > limits.rows()) throw tooMuch("F-ROWS", at(1, row), limits.rows());
        rows.accept(filled(held, row));
    }

    /// As many cells as the header has, empty ones where the sheet has none.
    private List<Cell> filled(List<Cell> held, int row) {
        var all = new ArrayList<Cell>(width);
        for (var cell : held) {
            while (all.size() + 1 < column(cell)) all.add(Cell.ofText("", at(all.size() + 1, row)));
            all.add(cell);
        }
        while (all.size() < width) all.add(Cell.ofText("", at(all.size() + 1, row)));
        return List.copyOf(all);
    }

    private static int column(Cell cell) {
        return cell.where() instanceof Where.Cell place ? place.column() : 0;
    }

    /// A merged cell hides what lies under it, so what a row says cannot be told. Above the header it is a title.
    private void refuseMerged(String range) throws Refusal {
        var corners = range.split(":", 2);
        Optional<CellAddress> first = CellAddress.parse(corners[0]);
        Optional<CellAddress> last = CellAddress.parse(corners[corners.length - 1]);
        if (first.isEmpty() || last.isEmpty()) throw Refusal.of("F-SHEET-ORDER", at(1, 1));
        if (headerRow == 0 || last.get().row() < headerRow) return;
        refusals.add(Finding.of("F-MERGED", at(first.get().column(), first.get().row()))
                .with("range", range));
    }

    private Where.Cell at(int column, int row) {
        return new Where.Cell(sheet, column, row);
    }

    private static Refusal tooMuch(String rule, Where where, int limit) {
        return Refusal.of(rule, where, "limit", limit);
    }
}
