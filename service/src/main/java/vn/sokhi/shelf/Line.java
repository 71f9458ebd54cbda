package vn.sokhi.shelf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;

/// One line of a table of the rulebook: its cells by column, and where it stands.
record Line(String file, int number, Map<String, String> cells, List<String> columns) {

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(String column) {
        return !cell(column).isBlank();
    }

    Where where(String column) {
        return new Where.Field("rulebook/" + file, number, Math.max(0, columns.indexOf(column)) + 1);
    }

    Finding finding(String rule, String column) {
        return Finding.of(rule, where(column)).with("column", column).with("text", cell(column));
    }

    /// The lines of a CSV file. A line of another width than the header is a finding.
    static List<Line> of(String file, String text, Consumer<Finding> refused) {
        var lines = new ArrayList<Line>();
        List<String> columns = List.of();
        try (var csv = de.siegmar.fastcsv.reader.CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (var record : csv) {
                if (columns.isEmpty()) {
                    columns = List.copyOf(record.getFields());
                    continue;
                }
                int number = Math.toIntExact(record.getStartingLineNumber());
                if (record.getFieldCount() != columns.size()) {
                    refused.accept(Finding.of("B-WIDTH", new Where.Field("rulebook/" + file, number, 1)));
                    continue;
                }
                var cells = new LinkedHashMap<String, String>();
                for (int i = 0; i < columns.size(); i++)
                    cells.put(columns.get(i), record.getField(i).strip());
                lines.add(new Line(file, number, cells, columns));
            }
        } catch (java.io.IOException | de.siegmar.fastcsv.reader.CsvParseException unreadable) {
            refused.accept(Finding.of("B-UNREADABLE", new Where.Whole("rulebook/" + file))
                    .with("why", String.valueOf(unreadable.getMessage())));
        }
        return lines;
    }
}
