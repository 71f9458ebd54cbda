package vn.sokhi.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;
import vn.sokhi.report.EnteredRow;
import vn.sokhi.sheet.Cell;
import vn.sokhi.sheet.Table;

/// The rows of a report as a table again, as they were understood: so that a recalculation reads what the first did.
public record StoredRows(String name, List<EnteredRow> rows) implements Table {

    @Override
    public void read(Consumer<List<Cell>> header, Consumer<List<Cell>> row, Consumer<Finding> refused) {
        var columns = new LinkedHashSet<String>();
        rows.forEach(each -> columns.addAll(each.cells().keySet()));
        var top = new Where.Whole(name);
        header.accept(columns.stream().map(column -> Cell.ofText(column, top)).toList());
        for (var each : rows) {
            var cells = new ArrayList<Cell>();
            for (var column : columns) cells.add(cell(each, column));
            row.accept(cells);
        }
    }

    private static Cell cell(EnteredRow row, String column) {
        var cell = row.cells().get(column);
        if (cell == null) return Cell.ofText("", new Where.Whole(row.place()));
        return new Cell(cell.read(), Optional.empty(), new Where.Whole(cell.place()), Optional.of(cell.text()));
    }
}
