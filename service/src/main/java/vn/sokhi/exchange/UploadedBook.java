package vn.sokhi.exchange;

import java.util.List;
import java.util.Set;
import vn.sokhi.exchange.archive.FileKind;
import vn.sokhi.exchange.refusal.Limits;
import vn.sokhi.exchange.workbook.Workbook;
import vn.sokhi.finding.Outcome;
import vn.sokhi.sheet.Book;
import vn.sokhi.sheet.Table;

/// The book in a file that somebody sent: a workbook with its sheets, or a text table as a book of one sheet.
public final class UploadedBook {

    private UploadedBook() {}

    /// Refuses what [UploadedSheet] refuses.
    ///
    /// @param name the name its sender gave the file
    public static Outcome<Book> of(byte[] bytes, String name, Limits limits) {
        return UploadedSheet.of(bytes, name, limits)
                .then(table -> FileKind.of(bytes) == FileKind.ARCHIVE
                        ? Workbook.open(bytes, name, limits).map(Book.class::cast)
                        : Outcome.accept(new OneSheet(name, bytes, limits)));
    }

    private record OneSheet(String name, byte[] bytes, Limits limits) implements Book, Book.Page {

        @Override
        public List<Page> pages() {
            return List.of(this);
        }

        @Override
        public boolean isShown() {
            return true;
        }

        /// A text table has its header in its first line and no days.
        @Override
        public Table from(int headerRow, Set<Integer> days) {
            return CsvTable.of(new java.io.ByteArrayInputStream(bytes), name, limits);
        }
    }
}
