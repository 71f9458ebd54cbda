package vn.sokhi.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/// Writes RFC 4180 CSV with LF line ends.
///
/// Nearly every row of a large output is plain words and numbers: it is put down as it stands. A row with anything that
/// may want a quote goes the writer's own way, which gives the same bytes.
public final class CsvOutput implements AutoCloseable {

    private static final int LONG = 1 << 15;

    private final Writer out;
    private final CsvWriter csv;
    private final StringBuilder plain = new StringBuilder(LONG + 1024);

    public CsvOutput(Writer out) {
        this.out = out;
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    public void row(List<String> fields) {
        int start = plain.length();
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) plain.append(',');
            var field = fields.get(i);
            if (i == 0 && field.isEmpty() || !isPlain(field)) {
                plain.setLength(start);
                flush();
                csv.writeRecord(fields);
                return;
            }
            plain.append(field);
        }
        plain.append('\n');
        if (plain.length() > LONG) flush();
    }

    /// Letters, digits, blanks and the marks above the comma: no separator, quote, line end or mark of a comment.
    private static boolean isPlain(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c <= ',' && c != ' ') return false;
        }
        return true;
    }

    private void flush() {
        try {
            out.append(plain);
            plain.setLength(0);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() {
        flush();
        try {
            csv.close();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
