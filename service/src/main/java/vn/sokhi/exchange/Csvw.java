package vn.sokhi.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the columns of a list's CSV are, as W3C's "Metadata Vocabulary for Tabular Data" writes it.
public final class Csvw {

    public static final String TYPE = "application/csvm+json";

    private Csvw() {}

    /// @param csv the address of the file it describes
    public static Map<String, Object> of(ListTable table, String csv) {
        var columns = table.columns().stream().map(Csvw::column).toList();
        var schema = Map.of("columns", columns);
        var described = new LinkedHashMap<String, Object>();
        described.put("@context", "http://www.w3.org/ns/csvw");
        described.put("url", csv);
        described.put("tableSchema", schema);
        return described;
    }

    /// The first title is the one in the header of the file.
    private static Map<String, Object> column(ListTable.Column column) {
        var told = new LinkedHashMap<String, Object>();
        told.put("name", column.key());
        told.put("titles", List.of(column.key(), column.label()));
        told.put("datatype", datatype(column.kind()));
        return told;
    }

    private static String datatype(ListTable.Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case NUMBER -> "decimal";
            case DAY -> "date";
        };
    }
}
