package vn.sokhi.exchange;

import java.util.List;

/// A list as every format of its address gives it: the same columns, the same rows, the same order.
///
/// @param name of the file, without its ending: `facilities-qd42`
/// @param rows cells as machines read them: `1203118.75`, `2027-03-31`, empty where there is nothing
public record ListTable(String name, List<Column> columns, List<List<String>> rows) {

    /// @param key stable, the same in every language and format
    /// @param label for people, in the language asked for
    public record Column(String key, String label, Kind kind) {}

    public enum Kind {
        TEXT,
        NUMBER,
        DAY
    }

    public ListTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public List<String> keys() {
        return columns.stream().map(Column::key).toList();
    }
}
