package vn.sokhi.sheet;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A workbook: its sheets by name, in order. A text table is a book of one sheet.
public interface Book {

    /// The name its sender gave the file.
    String name();

    List<Page> pages();

    /// The sheet of that name, however its accents are composed.
    default Optional<Page> page(String name) {
        var asked = Normalizer.normalize(name, Normalizer.Form.NFC);
        return pages().stream()
                .filter(page ->
                        Normalizer.normalize(page.name(), Normalizer.Form.NFC).equalsIgnoreCase(asked))
                .findFirst();
    }

    /// One sheet of it.
    interface Page {

        String name();

        /// Whether a person who opens the book sees it.
        boolean isShown();

        /// Its table from that row on. A row in which a cell is at fault is handed on without it; the finding is
        /// told before the row.
        ///
        /// @param headerRow the row of its header, from 1; 0 for the first row that holds something
        /// @param days the columns, from 1, in which a day is read: elsewhere it is a finding
        Table from(int headerRow, Set<Integer> days);
    }
}
