package vn.sokhi.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/// Writes RFC 4180 CSV with LF line ends.
public final class CsvOutput implements AutoCloseable {

    private final CsvWriter csv;

    public CsvOutput(Writer out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    public void row(List<String> fields) {
        csv.writeRecord(fields);
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
