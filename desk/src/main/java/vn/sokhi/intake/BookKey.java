package vn.sokhi.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.sheet.Cell;
import vn.sokhi.sheet.Table;

/// What the hidden sheet of our workbook says: for whom it was made, and which column of which sheet is which.
///
/// It is a table of six columns, one fact a line, so that a person can read it too:
/// `facility | id`, `sheet | Than | rows | stationary | 3`, `column | Than | 4 | quantity | Lượng`.
///
/// @param made for whom and when
/// @param words by list, the words that its drop-down lists show → our codes
public record BookKey(Made made, List<Sheet> sheets, Map<String, Map<String, String>> words) {

    /// The name of the one sheet that is hidden.
    public static final String SHEET = "_khoa";

    /// The making that we write and read.
    public static final String VERSION = "sokhi-template/1";

    private static final int WIDTH = 6;
    private static final int MOST_LINES = 50_000;

    /// @param edition the label of the edition of the rulebook by which it was made
    public record Made(String version, String facility, String draft, long revision, String edition) {}

    /// What is written on a sheet, and whether we read it back.
    public enum Kind {
        ANSWERS,
        SOURCES,
        ROWS,
        TOLD
    }

    /// @param about the class of sources, for rows
    /// @param header the row of its header, from 1
    /// @param keys the rows or sources that stood on it when it was made
    public record Sheet(String name, Kind kind, String about, int header, List<Column> columns, List<String> keys) {
        public Sheet {
            columns = List.copyOf(columns);
            keys = List.copyOf(keys);
        }
    }

    /// @param place of the column, from 1
    /// @param code ours: `key`, `source`, `quantity`
    /// @param label what its header says
    public record Column(int place, String code, String label) {}

    public BookKey {
        sheets = List.copyOf(sheets);
        words = Map.copyOf(words);
    }

    /// Our code for a word of a list, however it is written.
    Optional<String> code(String list, String word) {
        var codes = words.getOrDefault(list, Map.of());
        var asked = ColumnGuess.plain(word);
        return codes.entrySet().stream()
                .filter(each -> each.getKey().equals(word) || each.getValue().equals(word))
                .findFirst()
                .or(() -> codes.entrySet().stream()
                        .filter(each -> ColumnGuess.plain(each.getKey()).equals(asked))
                        .findFirst())
                .map(Map.Entry::getValue);
    }

    /// Its lines, the header first.
    public List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("key", "1", "2", "3", "4", "5"));
        lines.add(line("version", made.version));
        lines.add(line("facility", made.facility));
        lines.add(line("draft", made.draft));
        lines.add(line("revision", Long.toString(made.revision)));
        lines.add(line("edition", made.edition));
        for (var sheet : sheets) {
            var kind = sheet.kind.name().toLowerCase(Locale.ROOT);
            lines.add(line("sheet", sheet.name, kind, sheet.about, Integer.toString(sheet.header)));
            for (var each : sheet.columns)
                lines.add(line("column", sheet.name, Integer.toString(each.place), each.code, each.label));
            for (var key : sheet.keys) lines.add(line("row", sheet.name, key));
        }
        words.forEach((list, codes) -> codes.forEach((word, code) -> lines.add(line("word", list, word, code))));
        return lines;
    }

    private static List<String> line(String... cells) {
        var line = new ArrayList<>(List.of(cells));
        while (line.size() < WIDTH) line.add("");
        return line;
    }

    /// Refuses what was not written by [#lines()].
    static Outcome<BookKey> read(Table table, String file) {
        var lines = new ArrayList<List<String>>();
        var broken = new ArrayList<Finding>();
        table.read(
                _ -> {},
                row -> {
                    if (lines.size() < MOST_LINES)
                        lines.add(row.stream().map(Cell::text).toList());
                },
                broken::add);
        boolean whole = broken.isEmpty() && lines.stream().allMatch(line -> line.size() == WIDTH);
        return whole ? read(lines, file) : broken(file);
    }

    private static <T> Outcome<T> broken(String file) {
        return Outcome.refuse(Finding.of("I-KEY", new Where.Whole(file)));
    }

    private static Outcome<BookKey> read(List<List<String>> lines, String file) {
        var facts = new LinkedHashMap<String, String>();
        var words = new LinkedHashMap<String, Map<String, String>>();
        for (var line : lines) {
            if (line.getFirst().equals("word"))
                words.computeIfAbsent(line.get(1), _ -> new LinkedHashMap<>()).put(line.get(2), line.get(3));
            else facts.putIfAbsent(line.getFirst(), line.get(1));
        }
        try {
            if (!facts.getOrDefault("version", "").equals(VERSION))
                return Outcome.refuse(Finding.of("I-TEMPLATE", new Where.Whole(file))
                        .with("version", facts.getOrDefault("version", "?"))
                        .with("needed", VERSION));
            if (!facts.keySet().containsAll(Set.of("facility", "draft", "revision", "edition"))) return broken(file);
            var made = new Made(
                    VERSION,
                    facts.getOrDefault("facility", ""),
                    facts.getOrDefault("draft", ""),
                    Long.parseLong(facts.getOrDefault("revision", "")),
                    facts.getOrDefault("edition", ""));
            return Outcome.accept(new BookKey(made, sheets(lines), words));
        } catch (IllegalArgumentException notOurs) {
            return broken(file);
        }
    }

    private static List<Sheet> sheets(List<List<String>> lines) {
        var sheets = new ArrayList<Sheet>();
        for (var line : lines) {
            if (!line.getFirst().equals("sheet")) continue;
            var name = line.get(1);
            var columns = of("column", name, lines).stream()
                    .map(each -> new Column(Integer.parseInt(each.get(2)), each.get(3), each.get(4)))
                    .toList();
            sheets.add(new Sheet(
                    name,
                    Kind.valueOf(line.get(2).toUpperCase(Locale.ROOT)),
                    line.get(3),
                    Integer.parseInt(line.get(4)),
                    columns,
                    of("row", name, lines).stream().map(each -> each.get(2)).toList()));
        }
        return sheets;
    }

    private static List<List<String>> of(String kind, String sheet, List<List<String>> lines) {
        return lines.stream()
                .filter(line -> line.getFirst().equals(kind) && line.get(1).equals(sheet))
                .toList();
    }
}
