package vn.sokhi.web.working;

import java.util.List;
import java.util.Optional;

/// One equation of a working, ready to print.
///
/// @param id its anchor on the page
/// @param heading the symbol it gives, as mark-up, and what that is
/// @param groups the rows of the tables it sums over
public record Block(String id, Heading heading, Formula formula, String result, List<Step> steps, List<Group> groups) {

    /// @param symbol as mark-up
    /// @param citation where the equation stands
    /// @param address of that text; empty for our own reading
    public record Heading(String symbol, String meaning, String citation, String address) {}

    /// @param left the symbol that the formula gives, as MathML
    /// @param symbols what it is equal to, in symbols, in pieces that may stand on lines of their own
    /// @param numbers the same in numbers; none where all of them stand in tables, so that nothing would differ
    public record Formula(String left, List<String> symbols, List<String> numbers) {}

    /// The lines of one row of a table.
    public record Group(String title, List<Step> steps) {}

    /// A symbol, its value and where that comes from.
    ///
    /// @param earlier the working of a figure worked out before, told here for the first time
    /// @param link to where it was told already
    public record Step(
            Name name,
            String value,
            List<Chip> chips,
            List<Note> notes,
            Optional<Block> earlier,
            Optional<String> link) {}

    /// What a step is about.
    ///
    /// @param id its anchor; empty for a line of a table, whose numbers are in no formula
    /// @param symbol as mark-up
    public record Name(String id, String symbol, String meaning) {}

    /// A remark on a value.
    ///
    /// @param english what the rulebook says in English only; mostly empty
    public record Note(String text, String english) {

        static Note of(String text) {
            return new Note(text, "");
        }
    }

    /// Where a value comes from, in one glance.
    ///
    /// @param warns whether a reader must notice it
    /// @param address where the value itself is shown; empty where it is not a value of the rulebook
    public record Chip(String icon, String text, boolean warns, String address) {

        static Chip of(String icon, String text) {
            return new Chip(icon, text, false, "");
        }

        static Chip leading(String icon, String text, String address) {
            return new Chip(icon, text, false, address);
        }

        static Chip warning(String text) {
            return new Chip("triangle-alert", text, true, "");
        }
    }
}
