package vn.sokhi.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;
import vn.sokhi.sheet.Book;
import vn.sokhi.sheet.Cell;

/// Reads one sheet of our workbook by its key.
///
/// A column is told by its place and its label. Where its label stands elsewhere it is read there and that is told;
/// where its label stands nowhere it is not read, so that nothing goes into a wrong field.
/// A sheet with a fault that is no single cell's (merged cells, rows out of order) is not read at all: what its cells
/// say cannot be known.
final class SheetLines {

    private static final int MOST = 20_000;
    private static final String WIDER = "F-ROW-WIDTH";

    /// @param lines empty where the sheet could not be read
    record Read(List<Line> lines, List<Finding> findings) {}

    private final BookKey.Sheet key;
    private final IntConsumer progress;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Finding> told = new ArrayList<>();

    /// Findings that no row has claimed yet, by their place.
    private final Map<String, List<Finding>> open = new LinkedHashMap<>();

    private SheetLines(BookKey.Sheet key, IntConsumer progress) {
        this.key = key;
        this.progress = progress;
    }

    /// @param progress is told each row's number
    static Read of(Book.Page page, BookKey.Sheet key, Set<Integer> days, IntConsumer progress) {
        var reading = new SheetLines(key, progress);
        page.from(key.header(), days)
                .read(
                        reading::header,
                        reading::row,
                        finding -> reading.open
                                .computeIfAbsent(finding.where().text(), _ -> new ArrayList<>())
                                .add(finding));
        return reading.read();
    }

    private Read read() {
        var left = open.values().stream().flatMap(List::stream).toList();
        told.addAll(left);
        boolean whole = left.stream().allMatch(finding -> finding.rule().equals(WIDER));
        return new Read(whole ? List.copyOf(lines) : List.of(), List.copyOf(told));
    }

    private void header(List<Cell> header) {
        var labels = header.stream().map(cell -> composed(cell.text())).toList();
        for (var column : key.columns()) {
            var label = composed(column.label());
            int at = column.place() - 1;
            if (at < labels.size() && labels.get(at).equals(label)) places.put(column.code(), at);
            else if (labels.indexOf(label) >= 0 && labels.indexOf(label) == labels.lastIndexOf(label)) {
                places.put(column.code(), labels.indexOf(label));
                told.add(moved(
                        "I-COLUMN-MOVED",
                        column,
                        header.get(labels.indexOf(label)).where()));
            } else told.add(moved("I-COLUMN-LOST", column, new Where.Cell(key.name(), column.place(), key.header())));
        }
        tellOthers(header);
    }

    private static Finding moved(String rule, BookKey.Column column, Where where) {
        return Finding.of(rule, where).with("label", column.label());
    }

    /// Columns that somebody put beside ours: they are left alone, and that is said.
    private void tellOthers(List<Cell> header) {
        var ours = Set.copyOf(places.values());
        var others = new ArrayList<Cell>();
        for (int i = 0; i < header.size(); i++) {
            boolean lost = key.columns().stream().anyMatch(lostAt(i));
            if (!ours.contains(i) && !header.get(i).isEmpty() && !lost) others.add(header.get(i));
        }
        if (others.isEmpty()) return;
        told.add(Finding.of("I-COLUMN-OTHER", others.getFirst().where())
                .with("columns", others.stream().map(Cell::text).collect(Collectors.joining(", "))));
    }

    private java.util.function.Predicate<BookKey.Column> lostAt(int place) {
        return column -> column.place() == place + 1 && !places.containsKey(column.code());
    }

    private void row(List<Cell> cells) {
        if (lines.size() == MOST) {
            open.computeIfAbsent(
                    "",
                    _ -> List.of(Finding.of("I-TOO-LONG", new Where.Whole(key.name()))
                            .with("limit", MOST)));
            return;
        }
        var ours = new LinkedHashMap<String, Cell>();
        var faults = new HashMap<String, List<Finding>>();
        places.forEach((code, place) -> {
            if (place >= cells.size()) return;
            var cell = cells.get(place);
            ours.put(code, cell);
            var found = open.remove(cell.where().text());
            if (found != null) faults.put(code, found);
        });
        // What stands at fault beside our columns is nobody's field.
        cells.forEach(cell -> open.remove(cell.where().text()));
        lines.add(new Line(ours, faults));
        if (cells.getFirst().where() instanceof Where.Cell at) progress.accept(at.row());
    }

    /// A label may be typed on a Mac, and its blanks be doubled.
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
