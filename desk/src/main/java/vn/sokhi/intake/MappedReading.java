package vn.sokhi.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.draft.ColumnMapping;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.paper.SourceClass;
import vn.sokhi.sheet.Cell;
import vn.sokhi.sheet.Table;

/// Reads somebody's own table, each row a row of activity data, by the columns that a person has told us.
final class MappedReading {

    private static final int READ = 60;
    private static final int FULL = 1_000;

    private final Shown shown;
    private final Table table;
    private final ColumnMapping mapping;
    private final Progress progress;
    private final Comparison comparison;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, List<Finding>> open = new LinkedHashMap<>();
    private boolean same;

    MappedReading(Shown shown, Table table, ColumnMapping mapping, Progress progress) {
        this.shown = shown;
        this.table = table;
        this.mapping = mapping;
        this.progress = progress;
        this.comparison = new Comparison(shown.draft().paper(), table.name());
    }

    /// Refuses a table with another header than the one of which the columns were told.
    Outcome<Comparison.Found> read() {
        table.read(
                this::header,
                this::row,
                finding -> open.computeIfAbsent(finding.where().text(), _ -> new ArrayList<>())
                        .add(finding));
        if (!same) return Outcome.refuse(Finding.of("I-HEADER", new Where.Whole(table.name())));
        open.values().forEach(left -> left.forEach(comparison::tell));
        var rows = new RowsReading(comparison, new Register(comparison, shown.earlier()), shown, Optional.empty());
        lines.forEach(line -> rows.keyless(line, ""));
        int all = Math.max(lines.size(), 1);
        new CellFaults(comparison, shown.reckoning())
                .lay(row -> progress.told("", row, READ + (99 - READ) * Math.min(row, all) / all));
        progress.told("", 0, 100);
        return Outcome.accept(comparison.found());
    }

    private void header(List<Cell> header) {
        same = composed(header.stream().map(Cell::text).toList()).equals(composed(mapping.header()));
    }

    private static List<String> composed(List<String> header) {
        return header.stream().map(SheetLines::composed).toList();
    }

    private void row(List<Cell> cells) {
        if (!same) return;
        var where = cells.getFirst().where();
        var ours = new LinkedHashMap<String, Cell>();
        var faults = new HashMap<String, List<Finding>>();
        mapping.columns().forEach((column, place) -> {
            var cell = cells.get(place);
            ours.put(column, cell);
            var found = open.remove(cell.where().text());
            if (found != null) faults.put(column, found);
        });
        cells.forEach(cell -> open.remove(cell.where().text()));
        // Only beside something: a line that is blank in the file stays blank.
        boolean said = ours.values().stream().anyMatch(cell -> !cell.isEmpty()) || !faults.isEmpty();
        if (said) mapping.always().forEach((column, text) -> ours.put(column, Cell.ofText(text, where)));
        withClass(ours, where);
        lines.add(new Line(ours, faults));
        if (where instanceof Where.Cell at) progress.told(table.name(), at.row(), READ * at.row() / (at.row() + FULL));
    }

    /// Where no class is told, the first that takes the activity.
    private void withClass(Map<String, Cell> ours, Where where) {
        var activity = Optional.ofNullable(ours.get(RowColumn.ACTIVITY))
                .map(Cell::text)
                .orElse("");
        if (ours.containsKey("class") || activity.isEmpty()) return;
        shown.plan().classes().stream()
                .filter(each -> each.activities().contains(activity))
                .map(SourceClass::code)
                .findFirst()
                .ifPresent(code -> ours.put("class", Cell.ofText(code, where)));
    }
}
