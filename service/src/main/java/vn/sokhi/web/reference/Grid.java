package vn.sokhi.web.reference;

import java.util.List;

/// A table of the law as it stands on a page: its heads, and lines that can be linked to.
public record Grid(String id, String title, List<String> heads, List<Line> lines) {

    /// @param id its anchor; empty where nothing leads there
    /// @param level how deep it lies below the line it belongs to
    public record Line(String id, int level, List<Cell> cells, Cited cited, Sure sure) {}

    /// @param more under it, smaller; mostly empty
    /// @param address where it leads; mostly empty
    public record Cell(String text, String more, String address) {

        static Cell of(String text) {
            return new Cell(text, "", "");
        }

        static Cell of(String text, String more) {
            return new Cell(text, more, "");
        }
    }
}
