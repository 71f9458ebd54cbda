package vn.sokhi.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Exact;
import vn.sokhi.sheet.Cell;
import vn.sokhi.sheet.Quantity;
import vn.sokhi.sheet.Table;

/// The rows of a paper as the table that everybody else sends: each cell knows the field it stands in.
///
/// Columns that only tell about a row (document, provider, remark …) are not in it: nothing is worked out of them.
public record PaperTable(Paper paper) implements Table {

    private static final List<String> ALWAYS = List.of("source", "year", "activity", "quantity", "unit");

    /// The columns out of which something is worked out, and among them those that hold a number.
    private static final Set<String> RECKONED = Stream.concat(
                    Stream.of("quantity", "unit"),
                    Catalogue.ACTIVITIES.stream()
                            .flatMap(each -> Stream.concat(
                                    each.choices().stream().map(choice -> choice.name()),
                                    each.inputs().stream().map(Input::name))))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NUMBERS = Catalogue.ACTIVITIES.stream()
            .flatMap(each -> each.inputs().stream().map(Input::name))
            .collect(Collectors.toUnmodifiableSet());

    public static boolean isReckoned(String column) {
        return RECKONED.contains(column);
    }

    public static boolean isNumber(String column) {
        return NUMBERS.contains(column);
    }

    @Override
    public String name() {
        return "paper";
    }

    @Override
    public void read(Consumer<List<Cell>> header, Consumer<List<Cell>> row, Consumer<Finding> refused) {
        var rows = paper.rows().stream().filter(PaperTable::isData).toList();
        var columns = columns(rows);
        header.accept(columns.stream()
                .map(name -> Cell.ofText(name, new Where.Named(name)))
                .toList());
        var sources = paper.sources().stream().collect(Collectors.toMap(Paper.Source::id, each -> each));
        for (var each : rows) {
            var source = Optional.ofNullable(sources.get(each.key().source()));
            row.accept(
                    columns.stream().map(column -> cell(each, column, source)).toList());
        }
    }

    /// A row that only remarks on something says nothing yet.
    static boolean isData(Paper.Row row) {
        return row.cells().keySet().stream().anyMatch(RECKONED::contains);
    }

    private static List<String> columns(List<Paper.Row> rows) {
        var more = new TreeSet<String>();
        rows.forEach(
                row -> row.cells().keySet().stream().filter(RECKONED::contains).forEach(more::add));
        var columns = new ArrayList<>(ALWAYS);
        more.stream().filter(name -> !ALWAYS.contains(name)).forEach(columns::add);
        return columns;
    }

    private static Cell cell(Paper.Row row, String column, Optional<Paper.Source> source) {
        var key = row.key();
        return switch (column) {
            case "source" -> ofSource(key.source(), "name", source);
            case "activity" -> ofSource(key.source(), "activity", source);
            case "year" ->
                Cell.ofText(
                        Integer.toString(key.year()),
                        new Where.Named(key.slot("year").text()));
            default -> {
                var where = new Where.Named(key.slot(column).text());
                yield row.cell(column).map(entry -> cell(entry, column, where)).orElseGet(() -> Cell.ofText("", where));
            }
        };
    }

    private static Cell ofSource(String id, String field, Optional<Paper.Source> source) {
        var where = new Where.Named("source/" + id + "/" + field);
        return Cell.ofText(source.map(each -> each.text(field)).orElse(""), where);
    }

    private static Cell cell(Entry entry, String column, Where where) {
        if (entry.meant().isEmpty() || !NUMBERS.contains(column)) return Cell.ofText(entry.text(), where);
        var number = entry.meant().get();
        var written = Quantity.parse(entry.text());
        if (written.hasUnit())
            return new Cell(plainly(number) + " " + written.unit(), Optional.empty(), where, Optional.of(entry.text()));
        return new Cell(number, Optional.of(Exact.of(number)), where, Optional.of(entry.text()));
    }

    /// The number so that it can be read in one way only: a fourth decimal is never a thousand.
    private static String plainly(String number) {
        return number.matches("-?[0-9]+\\.[0-9]{3}") ? number + "0" : number;
    }
}
