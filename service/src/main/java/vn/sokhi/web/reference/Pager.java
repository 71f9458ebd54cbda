package vn.sokhi.web.reference;

import java.util.List;

/// The part of a long list that a page shows.
///
/// @param first place of the first shown, from 1
/// @param back,on addresses of the pages before and after; empty where there is none
public record Pager<T>(List<T> shown, int all, int first, String back, String on) {

    private static final int A_PAGE = 50;

    /// @param page as asked, from 1; what is no page is the first one
    static <T> Pager<T> of(List<T> all, String page, Here here) {
        int last = Math.max(1, (all.size() + A_PAGE - 1) / A_PAGE);
        int asked = page.matches("[1-9][0-9]{0,4}") ? Math.min(last, Integer.parseInt(page)) : 1;
        int from = (asked - 1) * A_PAGE;
        return new Pager<>(
                all.subList(from, Math.min(all.size(), from + A_PAGE)),
                all.size(),
                all.isEmpty() ? 0 : from + 1,
                asked == 1 ? "" : here.with("page", Integer.toString(asked - 1)).address(),
                asked == last ? "" : here.with("page", Integer.toString(asked + 1)).address());
    }

    public int last() {
        return first + shown.size() - (all == 0 ? 0 : 1);
    }
}
