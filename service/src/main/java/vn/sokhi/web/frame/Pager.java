package vn.sokhi.web.frame;

import java.util.List;
import java.util.stream.IntStream;

/// A long list cut into pages, each with its own address.
///
/// @param here the list's address, without a page
/// @param number of the page shown, from 1
/// @param size rows on a page
/// @param total rows in all
public record Pager(Address here, int number, int size, int total) {

    public static final String NAME = "page";
    private static final int AROUND = 2;

    /// A page to go to.
    public record Page(int number, String address, boolean shown) {}

    /// A page that is not there leads to the nearest that is.
    public static Pager of(Address here, int asked, int size, int total) {
        int last = Math.max(1, (total + size - 1) / size);
        return new Pager(here.without(NAME), Math.clamp(asked, 1, last), size, total);
    }

    public int last() {
        return Math.max(1, (total + size - 1) / size);
    }

    /// The rows of this page.
    public <T> List<T> of(List<T> rows) {
        return rows.subList(Math.min(from() - 1, rows.size()), Math.min(to(), rows.size()));
    }

    /// The first row shown, from 1.
    public int from() {
        return (number - 1) * size + 1;
    }

    public int to() {
        return Math.min(number * size, total);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < last();
    }

    public String previous() {
        return address(number - 1);
    }

    public String next() {
        return address(number + 1);
    }

    /// The first, the last and those around this one; a gap between them is shown as one.
    public List<Page> pages() {
        return IntStream.rangeClosed(1, last())
                .filter(each -> each == 1 || each == last() || Math.abs(each - number) <= AROUND)
                .mapToObj(each -> new Page(each, address(each), each == number))
                .toList();
    }

    private String address(int page) {
        return (page == 1 ? here : here.with(NAME, page)).toString();
    }
}
