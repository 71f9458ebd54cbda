package vn.sokhi.intake;

import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.finding.Outcome;
import vn.sokhi.sheet.Book;

final class BookReading {
    BookReading(Shown shown, Book book, Progress progress) {}

    Outcome<Comparison.Found> read() {
        throw new UnsupportedOperationException("being written");
    }
}
