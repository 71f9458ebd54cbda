package vn.sokhi.finding;

import java.util.Locale;

/// The place a finding points at, as its reader knows it.
public sealed interface Where {

    /// A cell of a workbook, `Than!C14`. Column and row count from 1.
    record Cell(String sheet, int column, int row) implements Where {
        @Override
        public String text() {
            return sheet + "!" + letters(column) + row;
        }
    }

    /// A field of a text table: line and column count from 1; the header is line 1.
    record Field(String file, int line, int column) implements Where {
        @Override
        public String text() {
            return file + ":" + line + ":" + column;
        }
    }

    /// The file as a whole.
    record Whole(String file) implements Where {
        @Override
        public String text() {
            return file;
        }
    }

    /// A field of a form, by its name in the address: `co2e`.
    record Named(String field) implements Where {
        @Override
        public String text() {
            return field;
        }
    }

    /// No place: the thing asked for as such.
    record Nowhere() implements Where {
        @Override
        public String text() {
            return "-";
        }
    }

    String text();

    private static String letters(int column) {
        var name = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) name.insert(0, (char) ('A' + (left - 1) % 26));
        return name.toString().toUpperCase(Locale.ROOT);
    }
}
