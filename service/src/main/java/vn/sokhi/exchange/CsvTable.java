package vn.sokhi.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.sokhi.exchange.refusal.Limits;
import vn.sokhi.exchange.refusal.Refusal;
import vn.sokhi.exchange.refusal.Refusals;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;
import vn.sokhi.sheet.Cell;
import vn.sokhi.sheet.Table;

/// A text table: RFC 4180, UTF-8 with or without a byte order mark, read as a stream.
///
/// The separator is the comma. Where the header has none, a semicolon (as Excel in Viet Nam writes) or else a tab is
/// accepted. A line that holds nothing is passed over. A row with a finding is not handed on as a row.
/// Refused: other encodings, a quote that is never closed, a row with fewer or more fields than the header.
public final class CsvTable implements Table {

    private static final int LONGEST_FIELD = 1 << 20;

    private final String name;
    private final Source source;
    private final Limits limits;

    private CsvTable(String name, Source source, Limits limits) {
        this.name = name;
        this.source = source;
        this.limits = limits;
    }

    /// Where the bytes come from. A file can be opened again; a stream only once.
    private interface Source {
        InputStream open() throws IOException;
    }

    public static CsvTable of(Path file, Limits limits) {
        return of(file, String.valueOf(file.getFileName()), limits);
    }

    /// A file that its sender gave another name than it has on the disk.
    public static CsvTable of(Path file, String name, Limits limits) {
        return new CsvTable(name, () -> Files.newInputStream(file), limits);
    }

    /// A stream, for instance standard input. It can be read once, and is closed when it has been.
    public static CsvTable of(InputStream stream, String name, Limits limits) {
        return new CsvTable(name, () -> stream, limits);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void read(Consumer<List<Cell>> header, Consumer<List<Cell>> row, Consumer<Finding> refused) {
        try (var stream = source.open();
                var text = new CsvText(stream, name, limits.fileBytes())) {
            read(text, header, row, new Refusals(refused, limits.findings()));
        } catch (Refusal refusal) {
            refused.accept(refusal.finding());
        } catch (NoSuchFileException _) {
            refused.accept(Finding.of("F-FILE-MISSING", new Where.Whole(name)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void read(CsvText text, Consumer<List<Cell>> header, Consumer<List<Cell>> row, Refusals refusals)
            throws IOException {
        var cells = new CsvCells(name, limits.cellChars());
        var records = CsvReader.builder()
                .fieldSeparator(text.separator())
                .maxBufferSize(LONGEST_FIELD)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .build(cells, text.reader());
        try (var each = records.iterator()) {
            if (!each.hasNext()) throw Refusal.of("F-NO-HEADER", new Where.Whole(name));
            var names = each.next();
            if (cells.flaw().isPresent()) throw new Refusal(cells.flaw().get());
            if (names.size() > limits.columns())
                throw tooMuch("F-COLUMNS", cells.at(limits.columns() + 1), limits.columns());
            header.accept(names);
            rows(each, cells, names.size(), row, refusals);
        } catch (CsvParseException broken) {
            throw broken(broken, cells);
        } catch (UncheckedIOException failure) {
            throw Refusal.within(failure).map(IOException.class::cast).orElse(failure.getCause());
        }
    }

    private void rows(
            java.util.Iterator<List<Cell>> each, CsvCells cells, int width, Consumer<List<Cell>> row, Refusals refusals)
            throws Refusal {
        int count = 0;
        while (each.hasNext()) {
            var fields = each.next();
            if (cells.isBlank() && (fields.size() == 1 || fields.size() == width)) continue;
            if (++count > limits.rows()) throw tooMuch("F-ROWS", cells.at(1), limits.rows());
            if (cells.flaw().isPresent()) {
                var flaw = cells.flaw().get();
                // The rest of a file in another encoding says the same again.
                if (flaw.rule().equals("F-ENCODING")) throw new Refusal(flaw);
                refusals.add(flaw);
            } else if (fields.size() != width) {
                refusals.add(width(fields.size(), width, cells));
            } else {
                row.accept(fields);
            }
        }
    }

    private static Finding width(int has, int needs, CsvCells cells) {
        return Finding.of("F-ROW-WIDTH", cells.at(Math.min(has, needs) + (has > needs ? 1 : 0)))
                .with("has", has)
                .with("needs", needs);
    }

    private static Refusal tooMuch(String rule, Where where, long limit) {
        return new Refusal(Finding.of(rule, where).with("limit", limit));
    }

    /// The parser stops at a quote that is not closed, at text behind a closing quote, and at a field beyond its
    /// buffer,
    /// which nearly always is a quote that was not closed either.
    private static IOException broken(CsvParseException broken, CsvCells cells) {
        return Refusal.within(broken).orElseGet(() -> Refusal.of("F-CSV-QUOTE", cells.at(1)));
    }
}
