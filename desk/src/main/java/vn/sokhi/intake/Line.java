package vn.sokhi.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;
import vn.sokhi.sheet.Cell;

/// A row of a sheet by our columns, empty cells among them.
///
/// @param faults by column, why its cell could not be read: such a cell is not an empty one
record Line(Map<String, Cell> cells, Map<String, List<Finding>> faults) {

    Optional<Cell> cell(String code) {
        return Optional.ofNullable(cells.get(code)).filter(cell -> !cell.isEmpty());
    }

    String text(String code) {
        return cell(code).map(Cell::text).orElse("");
    }

    /// Where the cell of that column stands; where the row does, if the sheet has no such column.
    Where where(String code) {
        return Optional.ofNullable(cells.get(code))
                .or(() -> cells.values().stream().findFirst())
                .map(Cell::where)
                .orElseGet(Where.Nowhere::new);
    }

    List<Finding> faults(String code) {
        return faults.getOrDefault(code, List.of());
    }

    /// Whether something stands in a field, or something that could not be read.
    boolean saysSomething() {
        return cells.keySet().stream()
                .filter(RowColumn::isField)
                .anyMatch(code -> cell(code).isPresent() || faults.containsKey(code));
    }
}
