package vn.sokhi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sokhi.exchange.ListTable.Column;
import vn.sokhi.exchange.ListTable.Kind;

/// The description of a list's columns.
class CsvwTest {

    @Test
    void each_column_has_its_name_its_titles_and_what_it_holds() {
        var table = new ListTable(
                "facts",
                List.of(
                        new Column("place", "Điều", Kind.TEXT),
                        new Column("value", "Giá trị", Kind.NUMBER),
                        new Column("from", "Có hiệu lực từ", Kind.DAY)),
                List.of());
        var columns = List.of(
                Map.of("name", "place", "titles", List.of("place", "Điều"), "datatype", "string"),
                Map.of("name", "value", "titles", List.of("value", "Giá trị"), "datatype", "decimal"),
                Map.of("name", "from", "titles", List.of("from", "Có hiệu lực từ"), "datatype", "date"));
        assertEquals(
                Map.of(
                        "@context",
                        "http://www.w3.org/ns/csvw",
                        "url",
                        "/facts?format=csv",
                        "tableSchema",
                        Map.of("columns", columns)),
                Csvw.of(table, "/facts?format=csv"));
    }
}
