package vn.sokhi.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Prints rows with their columns under each other; numbers to the right.
final class AlignedText {

    private AlignedText() {}

    static void write(List<List<String>> rows, Writer out) throws IOException {
        int columns = rows.getFirst().size();
        var widths = new int[columns];
        for (var row : rows)
            for (int i = 0; i < columns; i++)
                widths[i] = Math.max(widths[i], row.get(i).length());
        for (var row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                var cell = row.get(i);
                var blanks = " ".repeat(widths[i] - cell.length());
                boolean number = cell.matches("-?[0-9]+(\\.[0-9]+)?");
                line.append(number ? blanks + cell : cell + blanks).append(i + 1 < columns ? "  " : "");
            }
            out.write(line.toString().stripTrailing() + "\n");
        }
    }
}
