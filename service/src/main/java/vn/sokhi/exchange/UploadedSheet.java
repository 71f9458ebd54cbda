package vn.sokhi.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import vn.sokhi.exchange.archive.FileKind;
import vn.sokhi.exchange.refusal.Limits;
import vn.sokhi.exchange.workbook.WorkbookTable;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.sheet.Table;

/// The table in a file that somebody sent: told by its first bytes, not by its name.
///
/// A workbook is proved as an archive before the table is given; a text table is judged while it is read.
/// Refused: an empty file, .xls and workbooks under a password, workbooks with macros, whatever is no table.
public final class UploadedSheet {

    private static final int HEAD = 4096;

    private UploadedSheet() {}

    /// @param name the name its sender gave the file
    public static Outcome<Table> of(Path path, String name, Limits limits) {
        try (var stream = Files.newInputStream(path)) {
            var head = stream.readNBytes(HEAD);
            if (Files.size(path) > limits.fileBytes()) return tooLarge(name, limits);
            return of(head, name, () -> CsvTable.of(path, name, limits), () -> WorkbookTable.open(path, name, limits));
        } catch (NoSuchFileException _) {
            return Outcome.refuse(Finding.of("F-FILE-MISSING", new Where.Whole(name)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// @param name the name its sender gave the file
    public static Outcome<Table> of(byte[] bytes, String name, Limits limits) {
        if (bytes.length > limits.fileBytes()) return tooLarge(name, limits);
        return of(
                Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)),
                name,
                () -> CsvTable.of(new ByteArrayInputStream(bytes), name, limits),
                () -> WorkbookTable.open(bytes, name, limits));
    }

    private static Outcome<Table> of(
            byte[] head, String name, Supplier<Table> text, Supplier<Outcome<WorkbookTable>> workbook) {
        var where = new Where.Whole(name);
        var ending = name.toLowerCase(Locale.ROOT).substring(name.lastIndexOf('.') + 1);
        return switch (FileKind.of(head)) {
            case EMPTY -> Outcome.refuse(Finding.of("F-FILE-EMPTY", where));
            case COMPOUND -> Outcome.refuse(Finding.of("F-FILE-OLD", where));
            case OTHER -> Outcome.refuse(kind(FileKind.other(head).orElse(ending), where));
            case ARCHIVE ->
                switch (ending) {
                    case "xlsm", "xltm", "xlam", "xlsb" ->
                        Outcome.refuse(Finding.of("F-PART", where).with("part", "." + ending));
                    default -> workbook.get().map(Table.class::cast);
                };
            case TEXT ->
                switch (ending) {
                    case "xlsx", "xls", "xlsm", "xlsb", "ods", "pdf", "docx" -> Outcome.refuse(kind(ending, where));
                    default -> Outcome.accept(text.get());
                };
        };
    }

    private static Finding kind(String kind, Where where) {
        return Finding.of("F-FILE-KIND", where).with("kind", kind);
    }

    private static Outcome<Table> tooLarge(String name, Limits limits) {
        return Outcome.refuse(Finding.of("F-FILE-SIZE", new Where.Whole(name)).with("limit", limits.fileBytes()));
    }
}
