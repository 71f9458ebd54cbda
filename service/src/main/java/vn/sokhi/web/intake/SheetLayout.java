package vn.sokhi.web.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Proposal;
import vn.sokhi.draft.Proposal.Verdict;
import vn.sokhi.draft.Slot;

/// A sheet of a file as its preview shows it: its lines and columns where they stand in the file.
public record SheetLayout(String sheet, List<Column> columns, List<Line> lines) {

    /// @param letters as a spreadsheet names it; empty where the file has no columns
    public record Column(String letters, String name) {}

    /// @param key by which the form names it
    /// @param row its number in the sheet
    /// @param name the source and its year, or the question
    /// @param takeable how many of its cells can be taken
    /// @param cells one for each column of the sheet
    public record Line(String key, int row, String name, long takeable, List<Optional<Cell>> cells) {}

    /// @param before what stands in the field, and `after` what would, each as people read it; empty where nothing does
    public record Cell(String place, Verdict verdict, String before, String after) {

        /// The verdict as a word for keys and classes.
        public String word() {
            return PreviewCounts.word(verdict);
        }
    }

    /// What lines and columns are called.
    interface Names {

        String line(Slot slot);

        String column(Slot slot);

        /// What is or would be written there, words of a list in the reader's language.
        String value(Slot slot, String text);

        /// As it is written; and the number that it is meant to be, where that is another text.
        default String said(Slot slot, Optional<Entry> entry) {
            return entry.map(each -> each.meant()
                            .filter(number -> !number.equals(each.text()))
                            .map(number -> each.text() + " (" + number + ")")
                            .orElseGet(() -> value(slot, each.text())))
                    .orElse("");
        }
    }

    /// The lines of a file by their keys, in its order: the proposals of each row of each sheet.
    static Map<String, List<Proposal>> lines(List<Proposal> proposals) {
        var sheets = new LinkedHashMap<String, TreeMap<Integer, List<Proposal>>>();
        for (var proposal : proposals) {
            var place = CellPlace.of(proposal.place());
            sheets.computeIfAbsent(place.sheet(), _ -> new TreeMap<>())
                    .computeIfAbsent(place.row(), _ -> new ArrayList<>())
                    .add(proposal);
        }
        var lines = new LinkedHashMap<String, List<Proposal>>();
        sheets.values()
                .forEach(rows -> rows.values()
                        .forEach(row ->
                                lines.put(CellPlace.of(row.getFirst().place()).line(), row)));
        return lines;
    }

    /// Some lines, laid out sheet by sheet.
    static List<SheetLayout> of(List<List<Proposal>> lines, Names names) {
        var sheets = new LinkedHashMap<String, List<List<Proposal>>>();
        for (var line : lines) {
            sheets.computeIfAbsent(CellPlace.of(line.getFirst().place()).sheet(), _ -> new ArrayList<>())
                    .add(line);
        }
        return sheets.entrySet().stream()
                .map(sheet -> layout(sheet.getKey(), sheet.getValue(), names))
                .toList();
    }

    private static SheetLayout layout(String sheet, List<List<Proposal>> lines, Names names) {
        var columns = new TreeMap<Integer, Column>();
        for (var line : lines) {
            for (var proposal : line) {
                var place = CellPlace.of(proposal.place());
                columns.computeIfAbsent(
                        place.column(), _ -> new Column(place.letters(), names.column(proposal.slot())));
            }
        }
        var places = List.copyOf(columns.keySet());
        return new SheetLayout(
                sheet,
                List.copyOf(columns.values()),
                lines.stream().map(line -> line(line, places, names)).toList());
    }

    private static Line line(List<Proposal> line, List<Integer> places, Names names) {
        var cells = new TreeMap<Integer, Cell>();
        for (var each : line) {
            cells.putIfAbsent(
                    CellPlace.of(each.place()).column(),
                    new Cell(
                            CellPlace.brief(each.place()),
                            each.verdict(),
                            names.said(each.slot(), each.now()),
                            names.said(each.slot(), each.read())));
        }
        var place = CellPlace.of(line.getFirst().place());
        return new Line(
                place.line(),
                place.row(),
                names.line(named(line)),
                line.stream().filter(SheetLayout::isTakeable).count(),
                places.stream().map(at -> Optional.ofNullable(cells.get(at))).toList());
    }

    /// A line of activity data is called by its source and year, though it tells of the register too.
    private static Slot named(List<Proposal> line) {
        return line.stream()
                .map(Proposal::slot)
                .filter(Slot.OfRow.class::isInstance)
                .findFirst()
                .orElse(line.getFirst().slot());
    }

    static boolean isTakeable(Proposal proposal) {
        return proposal.verdict() == Verdict.ADDED || proposal.verdict() == Verdict.CHANGED;
    }

    static boolean isUnchanged(List<Proposal> line) {
        return line.stream().allMatch(each -> each.verdict() == Verdict.UNCHANGED);
    }
}
