package vn.sokhi.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Choice;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.RowKey;
import vn.sokhi.exchange.BookSheet;
import vn.sokhi.exchange.BookSheet.Cell;
import vn.sokhi.exchange.BookSheet.Look;
import vn.sokhi.exchange.BookSheet.Offer.Only;
import vn.sokhi.exchange.BookSheet.Value;
import vn.sokhi.intake.BookKey;
import vn.sokhi.intake.RowColumn;
import vn.sokhi.paper.PaperTable;
import vn.sokhi.paper.SourceClass;
import vn.sokhi.paper.Tasks;
import vn.sokhi.paper.Telling;
import vn.sokhi.quantity.Unit;
import vn.sokhi.quantity.Units;

/// The sheet of a class of sources: a line for each source and year at work, with what is known, and blank ones.
final class RowsSheet {

    static final int HEADER = 2;
    static final int BLANK = 30;

    /// Units people measure in, in the order in which they are offered; of a class those that its quantities take.
    private static final List<String> UNITS =
            List.of("tấn", "kg", "t", "lít", "m3", "Nm3", "TJ", "GJ", "MJ", "kWh", "MWh", "TOE", "ha", "con");

    private final Making making;
    private final SourceClass of;
    private final List<Paper.Source> sources;
    private final List<RowColumn> columns;
    private final KeyedSheet.Places places;
    private final String name;
    private final Map<RowKey, Paper.Row> rows = new LinkedHashMap<>();

    RowsSheet(Making making, SourceClass of, String name) {
        this.making = making;
        this.of = of;
        this.name = name;
        this.places = new KeyedSheet.Places(name);
        this.sources = making.paper().sources().stream()
                .filter(source -> source.text("class").equals(of.code()))
                .toList();
        this.columns = RowColumn.of(activities()).stream()
                .filter(each -> !each.code().equals(RowColumn.LAST)
                        || making.shown().earlier().isPresent())
                .toList();
        making.paper().rows().forEach(row -> rows.put(row.key(), row));
    }

    /// Those that its sources have; all of the class where none says one.
    private Set<String> activities() {
        var used = new TreeSet<String>();
        sources.forEach(source -> used.add(source.text("activity")));
        var kept = of.activities().stream().filter(used::contains).collect(Collectors.toCollection(TreeSet::new));
        return kept.isEmpty() ? new TreeSet<>(of.activities()) : kept;
    }

    KeyedSheet drawn() {
        var lines = new ArrayList<List<Cell>>();
        lines.add(above(
                making.in(of.name()) + " · " + making.shown().draft().period().text(), Look.TITLE));
        lines.add(above(note(), Look.NOTE));
        lines.add(columns.stream().map(this::header).toList());
        var keys = new ArrayList<String>();
        for (var key : keys()) {
            lines.add(line(key, lines.size()));
            if (making.isKept(key.source())) keys.add(key.text());
        }
        for (int i = 0; i < BLANK; i++)
            lines.add(columns.stream().map(RowsSheet::blank).toList());
        var sheet = new BookSheet(
                name,
                BookSheet.Sight.SHOWN,
                columns.stream().map(RowsSheet::width).toList(),
                Set.of(0),
                HEADER,
                lines,
                offers(lines.size() - 1));
        var key = new BookKey.Sheet(name, BookKey.Kind.ROWS, of.code(), HEADER + 1, keyed(), keys);
        return new KeyedSheet(sheet, key, places.all());
    }

    private String note() {
        var law = of.law();
        var instrument = making.instrument(law.cell("instrument"));
        return of.table().isEmpty()
                ? making.say("rows.note", "place", law.cell("place"), "instrument", instrument)
                : making.say(
                        "rows.note.table", "table", of.table(), "place", law.cell("place"), "instrument", instrument);
    }

    private static List<Cell> above(String text, Look look) {
        return List.of(Making.blank(Look.PLAIN), Cell.of(text, look));
    }

    private List<BookKey.Column> keyed() {
        var keyed = new ArrayList<BookKey.Column>();
        for (int i = 0; i < columns.size(); i++) {
            keyed.add(new BookKey.Column(i + 1, columns.get(i).code(), label(columns.get(i))));
        }
        return keyed;
    }

    private String label(RowColumn column) {
        if (column.code().equals(RowColumn.LAST))
            return making.say(
                    "col.last",
                    "year",
                    making.shown().earlier().orElseThrow().period().years().last());
        var name = making.column(column.code());
        var unit = column.input()
                .filter(input -> !input.name().equals(RowColumn.QUANTITY))
                .map(input -> input.units().getFirst())
                .filter(first -> !first.dimension().isNumber());
        return unit.map(first -> name + " (" + making.words().numbers().unit(first) + ")")
                .orElse(name);
    }

    private Cell header(RowColumn column) {
        boolean aside = column.input()
                        .filter(input -> input.need() != Input.Need.REQUIRED)
                        .isPresent()
                || column.code().equals(RowColumn.LAST);
        var cell = Cell.of(label(column), aside ? Look.ASIDE : Look.HEADER);
        return remark(column).map(cell::noted).orElse(cell);
    }

    private Optional<String> remark(RowColumn column) {
        if (column.input().isPresent()) return column.input().map(this::remark);
        if (column.choice().isPresent())
            return column.choice()
                    .map(choice ->
                            making.say("note.choice", "need", need(choice.required() ? "required" : "optional")));
        return Optional.of(making.words().sayOr("", "template.note." + column.code()))
                .filter(text -> !text.isEmpty());
    }

    private String remark(Input input) {
        var units = input.units().stream()
                .map(unit -> making.words().numbers().unit(unit))
                .collect(Collectors.joining(", "));
        return making.say(
                "note.input",
                "need",
                need(input.need().name().toLowerCase(java.util.Locale.ROOT)),
                "units",
                units,
                "bounds",
                making.words().say("bounds." + input.bounds().name()));
    }

    private String need(String need) {
        return making.words().say("need." + need);
    }

    /// Rows that are there, and the first row of each source and year at work.
    private List<RowKey> keys() {
        var ids = sources.stream().map(Paper.Source::id).collect(Collectors.toSet());
        var keys = new TreeSet<RowKey>();
        rows.keySet().stream().filter(key -> ids.contains(key.source())).forEach(keys::add);
        for (var source : sources) {
            for (int year : making.shown().draft().period().years()) {
                if (Tasks.isAtWork(source, year)
                        && keys.stream().noneMatch(key -> key.source().equals(source.id()) && key.year() == year))
                    keys.add(new RowKey(source.id(), year, 1));
            }
        }
        return List.copyOf(keys);
    }

    private List<Cell> line(RowKey key, int at) {
        var source = making.paper().source(key.source()).orElseThrow();
        var row = Optional.ofNullable(rows.get(key));
        var cells = new ArrayList<Cell>();
        for (var column : columns) {
            places.put(key.slot(column.code()), cells.size(), at);
            cells.add(cell(column, key, source, row));
        }
        return cells;
    }

    private Cell cell(RowColumn column, RowKey key, Paper.Source source, Optional<Paper.Row> row) {
        return switch (column.code()) {
            case RowColumn.KEY -> Cell.of(making.isKept(source.id()) ? key.text() : "", Look.GIVEN);
            case RowColumn.SOURCE -> Cell.of(source.text("name"), Look.FIXED);
            case RowColumn.ACTIVITY -> Cell.of(making.codes().word("activity", source.text("activity")), Look.FIXED);
            case RowColumn.YEAR ->
                new Cell(new Value.Number(BigDecimal.valueOf(key.year())), Look.FIXED, Optional.empty());
            case RowColumn.LAST -> Cell.of(last(key), Look.GIVEN);
            default ->
                making.field(key.slot(column.code()), value(column, row.flatMap(each -> each.cell(column.code()))));
        };
    }

    private Value value(RowColumn column, Optional<Entry> entry) {
        if (entry.isEmpty()) return new Value.Nothing();
        if (PaperTable.isNumber(column.code())) return making.number(entry.get());
        var text = entry.get().text();
        if (column.code().equals(Telling.ESTIMATED))
            return Making.text(making.codes().word(Telling.ESTIMATED, text));
        return Making.text(
                column.choice().map(choice -> making.word(choice.list(), text)).orElse(text));
    }

    /// What the report before says of the same row in its last year.
    private String last(RowKey key) {
        return making.shown()
                .earlier()
                .flatMap(earlier -> earlier.paper().rows().stream()
                        .filter(row -> row.key().source().equals(key.source())
                                && row.key().number() == key.number()
                                && row.key().year() == earlier.period().years().last())
                        .findFirst())
                .map(row -> (row.text(RowColumn.QUANTITY) + " " + row.text(RowColumn.UNIT)).strip())
                .orElse("");
    }

    private static Cell blank(RowColumn column) {
        return Making.blank(
                column.code().equals(RowColumn.LAST) || column.code().equals(RowColumn.KEY) ? Look.GIVEN : Look.FIELD);
    }

    private static int width(RowColumn column) {
        return switch (column.code()) {
            case RowColumn.SOURCE, Telling.REMARK, Telling.ESTIMATE_METHOD, Telling.REASONING -> 30;
            case RowColumn.YEAR, RowColumn.UNIT -> 9;
            case RowColumn.ACTIVITY, "document", "provider" -> 22;
            default -> column.choice().isPresent() ? 22 : 16;
        };
    }

    private List<BookSheet.Offer> offers(int last) {
        var offers = new ArrayList<BookSheet.Offer>();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            var column = columns.get(i);
            var only = column.choice().isPresent() || column.code().equals(Telling.ESTIMATED)
                    ? Only.LISTED
                    : Only.ANYTHING;
            offered(column).ifPresent(range -> offers.add(OfferedLists.offer(at, HEADER + 1, last, range, only)));
        }
        return offers;
    }

    private Optional<BookSheet.Range> offered(RowColumn column) {
        var lists = making.lists();
        return switch (column.code()) {
            case RowColumn.SOURCE ->
                lists.range(
                        making.say("list.sources", "class", making.in(of.name())),
                        sources.stream()
                                .map(source -> source.text("name"))
                                .filter(text -> !text.isBlank())
                                .toList());
            case RowColumn.ACTIVITY ->
                lists.range(making.column("activity"), making.codes().words("activity"));
            case RowColumn.UNIT -> lists.range(making.say("list.units", "class", making.in(of.name())), units());
            case Telling.ESTIMATED ->
                lists.range(making.column(Telling.ESTIMATED), making.codes().words(Telling.ESTIMATED));
            default -> column.choice().flatMap(choice -> lists.range(heading(choice), words(choice)));
        };
    }

    /// Of its own where the class takes only some of the words.
    private String heading(Choice choice) {
        var heading = making.column(choice.name());
        return of.only().containsKey(choice.name()) ? heading + " · " + making.in(of.name()) : heading;
    }

    private List<String> words(Choice choice) {
        return making.law().of(choice.list()).stream()
                .filter(word -> of.takes(choice.name(), word.code()))
                .map(word -> making.word(choice.list(), word.code()))
                .toList();
    }

    private List<String> units() {
        var taken = activities().stream()
                .flatMap(code -> Catalogue.find(code).stream())
                .flatMap(activity -> activity.input(RowColumn.QUANTITY).stream())
                .flatMap(input -> input.units().stream())
                .map(unit -> unit.dimension().anySubstance())
                .collect(Collectors.toSet());
        return UNITS.stream()
                .filter(symbol -> taken.contains(dimension(Units.of(symbol))))
                .toList();
    }

    private static vn.sokhi.quantity.Dimension dimension(Unit unit) {
        return unit.dimension().anySubstance();
    }
}
