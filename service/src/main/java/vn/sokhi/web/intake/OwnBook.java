package vn.sokhi.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.sheet.Book;
import vn.sokhi.sheet.Cell;

/// Looks at the first rows of somebody's own workbook.
final class OwnBook {

    /// So many rows show which column is which.
    private static final int SHOWN = 6;

    /// The top of a sheet.
    ///
    /// @param rows the first ones under the header, as many cells as it has
    record Head(Book.Page page, List<String> header, List<List<String>> rows) {}

    private OwnBook() {}

    /// Sheets that a person sees.
    static List<Book.Page> pages(Book book) {
        return book.pages().stream().filter(Book.Page::isShown).toList();
    }

    static Optional<Book.Page> page(Book book, String name) {
        return pages(book).stream().filter(page -> page.name().equals(name)).findFirst();
    }

    /// The first sheet that has a header.
    static Outcome<Head> first(Book book) {
        return pages(book).stream()
                .map(OwnBook::head)
                .filter(head -> !head.header().isEmpty())
                .findFirst()
                .map(Outcome::accept)
                .orElseGet(() -> none(book.name()));
    }

    static <T> Outcome<T> none(String file) {
        return Outcome.refuse(Finding.of("I-NO-SHEET", new Where.Whole(file)));
    }

    static Head head(Book.Page page) {
        var header = new ArrayList<String>();
        var rows = new ArrayList<List<String>>();
        page.from(0, Set.of()).read(cells -> header.addAll(texts(cells)), cells -> add(cells, rows), _ -> {});
        return new Head(page, List.copyOf(header), List.copyOf(rows));
    }

    private static void add(List<Cell> cells, List<List<String>> rows) {
        if (rows.size() < SHOWN) rows.add(texts(cells));
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }
}
