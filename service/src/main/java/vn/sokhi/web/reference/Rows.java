package vn.sokhi.web.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.sokhi.answer.LawColumns;
import vn.sokhi.exchange.ListTable;
import vn.sokhi.exchange.ListTable.Kind;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.words.Words;

/// The rows of a list as its files give them. What the law owes stands last in each: day, text, place, standing,
/// reason.
final class Rows {

    private static final Set<String> DAYS = Set.of("from", "to", "day", "date", "issued");
    private static final Set<String> NUMBERS =
            Set.of("value", "year", "low", "high", "offset_days", "organisation_factor", "order", "level");

    private Rows() {}

    static ListTable table(String name, List<String> keys, List<List<String>> rows, Words words) {
        var columns = keys.stream()
                .map(key -> new ListTable.Column(key, words.say("reference.col." + key), kind(key, keys, rows)))
                .toList();
        return new ListTable(name, columns, rows);
    }

    /// A table that is shown as it stands: these of its columns, and what the law owes.
    static ListTable of(String name, List<LawRow> rows, List<String> keys, Words words) {
        var all = new ArrayList<>(keys);
        all.addAll(LawColumns.KEYS);
        return table(
                name,
                all,
                rows.stream()
                        .map(row ->
                                LawColumns.after(keys.stream().map(row::cell).toList(), row.law()))
                        .toList(),
                words);
    }

    /// A column is one of numbers or of days if each of its cells is one.
    private static Kind kind(String key, List<String> keys, List<List<String>> rows) {
        int at = keys.indexOf(key);
        if (DAYS.contains(key) && all(rows, at, "[0-9]{4}-[0-9]{2}-[0-9]{2}")) return Kind.DAY;
        return NUMBERS.contains(key) && all(rows, at, "-?[0-9]+(\\.[0-9]+)?") ? Kind.NUMBER : Kind.TEXT;
    }

    private static boolean all(List<List<String>> rows, int at, String pattern) {
        return rows.stream().map(row -> row.get(at)).allMatch(cell -> cell.isEmpty() || cell.matches(pattern));
    }
}
