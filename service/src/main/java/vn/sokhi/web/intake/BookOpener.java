package vn.sokhi.web.intake;

import vn.sokhi.finding.Outcome;
import vn.sokhi.sheet.Book;

/// Opens a file that somebody sent as a book of sheets, or says why it is none.
public interface BookOpener {

    /// @param fileName the name its sender gave it
    Outcome<Book> open(String fileName, byte[] bytes);
}
