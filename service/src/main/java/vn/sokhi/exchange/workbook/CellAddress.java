package vn.sokhi.exchange.workbook;

import java.util.Optional;
import java.util.regex.Pattern;

/// The place of a cell as a sheet writes it, `C14`. Column and row count from 1.
record CellAddress(int column, int row) {

    private static final Pattern WRITTEN = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");

    /// Empty for what is not an address.
    static Optional<CellAddress> parse(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.matches()) return Optional.empty();
        int column = 0;
        for (int i = 0; i < match.group(1).length(); i++)
            column = 26 * column + (match.group(1).charAt(i) & 0x1F);
        return Optional.of(new CellAddress(column, Integer.parseInt(match.group(2))));
    }
}
