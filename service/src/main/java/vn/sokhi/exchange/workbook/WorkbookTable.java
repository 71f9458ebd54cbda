package vn.sokhi.exchange.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
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
import vn.sokhi.sheet.Cell;
import vn.sokhi.sheet.Table;

/// The first visible sheet of an .xlsx workbook, read as a stream by our own reader.
///
/// [#open] proves the archive and refuses what a workbook may not carry; [#read] gives the rows and the findings in
/// them. Hidden sheets are not read; a second visible sheet that holds something is a finding, for nobody can tell
/// which of the two was meant.
public final class WorkbookTable implements Table {

    private final String file;
    private final Limits limits;
    private final WorkbookParts parts;
    private final WorkbookParts.Sheet sheet;

    private WorkbookTable(String file, Limits limits, WorkbookParts parts, WorkbookParts.Sheet sheet) {
        this.file = file;
        this.limits = limits;
        this.parts = parts;
        this.sheet = sheet;
    }

    public static Outcome<WorkbookTable> open(Path path, Limits limits) {
        return open(path, String.valueOf(path.getFileName()), limits);
    }

    /// @param name the name its sender gave the file
    public static Outcome<WorkbookTable> open(Path path, String name, Limits limits) {
        var where = new Where.Whole(name);
        try {
            long most = limits.ofWorkbook().fileBytes();
            if (Files.size(path) > most)
                return Outcome.refuse(Finding.of("F-FILE-SIZE", where).with("limit", most));
            return open(Files.readAllBytes(path), name, limits);
        } catch (NoSuchFileException _) {
            return Outcome.refuse(Finding.of("F-FILE-MISSING", where));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// @param name of the file, for the findings about it as a whole
    public static Outcome<WorkbookTable> open(byte[] bytes, String name, Limits limits) {
        var where = new Where.Whole(name);
        var held = limits.ofWorkbook();
        try {
            if (bytes.length > held.fileBytes()) throw Refusal.of("F-FILE-SIZE", where, "limit", held.fileBytes());
            var parts = WorkbookParts.of(ZipArchive.open(bytes, where), where);
            var first =
                    parts.sheets().stream().filter(WorkbookParts.Sheet::isShown).findFirst();
            if (first.isEmpty()) throw Refusal.of("F-NO-SHEET", where);
            return Outcome.accept(new WorkbookTable(name, held, parts, first.get()));
        } catch (Refusal refusal) {
            return Outcome.refuse(refusal.finding());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The name of the sheet.
    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public void read(Consumer<List<Cell>> header, Consumer<List<Cell>> row, Consumer<Finding> refused) {
        var refusals = new Refusals(refused, limits.findings());
        try {
            refuseOtherSheets(refusals);
            var cells = new SheetCells(
                    Workbook.strings(parts, limits, whole()),
                    Workbook.formats(parts, whole()),
                    limits.cellChars(),
                    Set.of());
            try (var markup = parts.open(sheet.part())) {
                new SheetRows(markup, sheet.name(), cells, limits, refusals).read(header, row);
            }
        } catch (Refusal refusal) {
            refused.accept(refusal.finding());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void refuseOtherSheets(Refusals refusals) throws IOException {
        var others = new ArrayList<String>();
        for (var other : parts.sheets()) {
            if (other.isShown() && other != sheet && holdsSomething(other)) others.add(other.name());
        }
        if (!others.isEmpty()) {
            refusals.add(Finding.of("F-MORE-SHEETS", whole())
                    .with("sheets", String.join(", ", others))
                    .with("read", sheet.name()));
        }
    }

    /// Stops at the first cell with a value, a formula or a text.
    private boolean holdsSomething(WorkbookParts.Sheet other) throws IOException {
        try (var markup = parts.open(other.part())) {
            while (markup.next()) {
                if (markup.isStart("v", 5) || markup.isStart("f", 5) || markup.isStart("is", 5)) return true;
            }
        }
        return false;
    }

    private Where whole() {
        return new Where.Whole(file);
    }
}
