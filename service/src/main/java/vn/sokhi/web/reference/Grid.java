package vn.sokhi.web.reference;

import java.util.List;
import vn.sokhi.law.InWords;

/// A table of the law as it stands on a page: its heads, and lines that can be linked to.
public record Grid(String id, String title, List<String> heads, List<Line> lines) {

    /// @param id its anchor; empty where nothing leads there
    /// @param level how deep it lies below the line it belongs to
    public record Line(String id, int level, List<Cell> cells, Cited cited, Sure sure) {}

    /// @param more under it, smaller; mostly empty
    /// @param language of what stands under it, where it is not the page's; mostly empty
    /// @param address where it leads; mostly empty
    public record Cell(String text, String more, String language, String address) {

        static Cell of(String text) {
            return new Cell(text, "", "", "");
        }

        static Cell of(String text, String more) {
            return new Cell(text, more, "", "");
        }

        static Cell linked(String text, String more, String address) {
            return new Cell(text, more, "", address);
        }

        /// In the page's language, and under it in the other.
        static Cell both(InWords words, boolean vietnamese) {
            if (words.en().isBlank()) return of(words.vi());
            return new Cell(words.in(vietnamese), words.in(!vietnamese), vietnamese ? "en" : "vi", "");
        }
    }
}
