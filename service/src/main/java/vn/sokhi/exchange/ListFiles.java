package vn.sokhi.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a list as a file: CSV for machines, a workbook for people.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe before it in CSV (QUALITY C3); in a workbook it
/// is a text cell and cannot run.
public final class ListFiles {

    /// The signs that begin a formula, also in full width, and the blanks that a spreadsheet drops before one.
    private static final String RUNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private ListFiles() {}

    /// UTF-8, RFC 4180, the stable keys as its header.
    public static byte[] csv(ListTable table) {
        var out = new StringWriter();
        try (var csv = new CsvOutput(out)) {
            csv.row(table.keys());
            table.rows().forEach(row -> csv.row(harmless(row, table.columns())));
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// One sheet: labels in bold, columns as wide as their words, the header frozen, numbers and days as such.
    public static byte[] workbook(ListTable table) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "So Khi", "1.0")) {
            var sheet = workbook.newWorksheet(sheetName(table.name()));
            header(sheet, table.columns());
            int line = 1;
            for (var row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    cell(sheet, line, i, row.get(i), table.columns().get(i).kind());
                }
                line++;
            }
            sheet.freezePane(0, 1);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return out.toByteArray();
    }

    private static void header(Worksheet sheet, List<ListTable.Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).label());
            sheet.style(0, i).bold().wrapText(true).set();
            sheet.width(i, columns.get(i).kind() == ListTable.Kind.TEXT ? 36 : 16);
        }
    }

    private static void cell(Worksheet sheet, int line, int column, String text, ListTable.Kind kind) {
        if (text.isEmpty()) return;
        switch (kind) {
            case TEXT -> sheet.value(line, column, text);
            case NUMBER -> sheet.value(line, column, new BigDecimal(text));
            case DAY -> {
                sheet.value(line, column, LocalDate.parse(text));
                sheet.style(line, column).format("dd/mm/yyyy").set();
            }
        }
    }

    private static List<String> harmless(List<String> row, List<ListTable.Column> columns) {
        var cells = new java.util.ArrayList<String>(row);
        for (int i = 0; i < cells.size(); i++) {
            if (columns.get(i).kind() == ListTable.Kind.TEXT) cells.set(i, harmless(cells.get(i)));
        }
        return cells;
    }

    /// The text with an apostrophe before it where a spreadsheet would run it.
    public static String harmless(String text) {
        return !text.isEmpty() && RUNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /// A sheet's name has at most 31 letters.
    private static String sheetName(String name) {
        return name.length() > 31 ? name.substring(0, 31) : name;
    }
}
