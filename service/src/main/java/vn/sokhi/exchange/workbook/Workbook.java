package vn.sokhi.exchange.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.sokhi.exchange.archive.ZipArchive;
import vn.sokhi.exchange.refusal.Limits;
import vn.sokhi.exchange.refusal.Refusal;
import vn.sokhi.exchange.refusal.Refusals;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.sheet.Book;
import vn.sokhi.sheet.Cell;
import vn.sokhi.sheet.Table;

/// An .xlsx workbook with all its sheets, proved as an archive before any of them is read.
///
/// Shared strings and styles are read once and serve every sheet. Which sheets may be hidden, its reader decides:
/// hidden ones are listed as such.
public final class Workbook implements Book {

    private final String file;
    private final Limits limits;
    private final WorkbookParts parts;
    private final SharedStrings strings;
    private final CellFormats formats;

    private Workbook(String file, Limits limits, WorkbookParts parts, SharedStrings strings, CellFormats formats) {
        this.file = file;
        this.limits = limits;
        this.parts = parts;
        this.strings = strings;
        this.formats = formats;
    }

    /// @param name of the file, for the findings about it as a whole
    public static Outcome<Workbook> open(byte[] bytes, String name, Limits limits) {
        var where = new Where.Whole(name);
        try {
            return Outcome.accept(of(bytes, where, limits.ofWorkbook()));
        } catch (Refusal refusal) {
            return Outcome.refuse(refusal.finding());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Workbook of(byte[] bytes, Where.Whole where, Limits limits) throws IOException {
        if (bytes.length > limits.fileBytes()) throw Refusal.of("F-FILE-SIZE", where, "limit", limits.fileBytes());
        var parts = WorkbookParts.of(ZipArchive.open(bytes, where), where);
        if (parts.sheets().isEmpty()) throw Refusal.of("F-NO-SHEET", where);
        return new Workbook(where.file(), limits, parts, strings(parts, limits, where), formats(parts, where));
    }

    static SharedStrings strings(WorkbookParts parts, Limits limits, Where where) throws IOException {
        var part = parts.strings();
        if (part.isEmpty()) return SharedStrings.none();
        try (var markup = parts.open(part.get())) {
            return SharedStrings.read(markup, limits.cellChars(), where);
        }
    }

    static CellFormats formats(WorkbookParts parts, Where where) throws IOException {
        var part = parts.styles();
        if (part.isEmpty()) return CellFormats.none();
        try (var markup = parts.open(part.get())) {
            return CellFormats.read(markup, where);
        }
    }

    @Override
    public String name() {
        return file;
    }

    @Override
    public List<Page> pages() {
        return parts.sheets().stream().map(sheet -> (Page) new Sheet(sheet)).toList();
    }

    private final class Sheet implements Page {

        private final WorkbookParts.Sheet sheet;

        Sheet(WorkbookParts.Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public String name() {
            return sheet.name();
        }

        @Override
        public boolean isShown() {
            return sheet.isShown();
        }

        @Override
        public Table from(int headerRow, Set<Integer> days) {
            return new Part(sheet, headerRow, days);
        }
    }

    private final class Part implements Table {

        private final WorkbookParts.Sheet sheet;
        private final int headerRow;
        private final Set<Integer> days;

        Part(WorkbookParts.Sheet sheet, int headerRow, Set<Integer> days) {
            this.sheet = sheet;
            this.headerRow = headerRow;
            // Days are counted from 1904 in some old workbooks: there they stay a finding.
            this.days = parts.isFrom1904() ? Set.of() : Set.copyOf(days);
        }

        @Override
        public String name() {
            return sheet.name();
        }

        @Override
        public void read(Consumer<List<Cell>> header, Consumer<List<Cell>> row, Consumer<Finding> refused) {
            var refusals = new Refusals(refused, limits.findings());
            var cells = new SheetCells(strings, formats, limits.cellChars(), days);
            try (var markup = parts.open(sheet.part())) {
                new SheetRows(markup, sheet.name(), cells, limits, refusals).readFrom(headerRow, header, row);
            } catch (Refusal refusal) {
                refused.accept(refusal.finding());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
