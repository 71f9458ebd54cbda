package vn.sokhi.web.drafting;

import java.util.List;
import java.util.stream.Stream;
import vn.sokhi.classification.Word;
import vn.sokhi.draft.RowKey;
import vn.sokhi.words.Told;

/// A row of a page of rows: its cells, what it gives off, and what must be said about it.
///
/// @param cells all of them, by column
/// @param remarks each in a line of its own under the row
/// @param marks what the row is: its source's first, one of several, open
public record RowLine(
        RowKey key, int number, String source, List<Cell> cells, Outcome outcome, List<Remark> remarks, Marks marks) {

    /// A cell.
    ///
    /// @param place how the page calls it: `C4`
    /// @param earlier what stood there last year, as a person reads it; empty where nothing did
    /// @param words of its list; empty for other kinds
    /// @param units for its list of suggestions; empty for other kinds
    public record Cell(
            Field field,
            String column,
            Look look,
            String place,
            String earlier,
            List<Option> words,
            List<String> units) {

        public boolean faulty() {
            return !field.faults().isEmpty();
        }

        /// Whether what is wrong with it is only that it can be read in two ways.
        public boolean asked() {
            return faulty()
                    && field.faults().stream().allMatch(told -> told.rule().equals("N-AMBIGUOUS"));
        }
    }

    /// @param kind `word`, `number`, `unit`, `yes_no`, `text`
    /// @param where `grid`, `more`, `own`, `told`
    public record Look(String kind, String where) {}

    public record Option(String code, String name, boolean chosen) {}

    /// @param status why there is no figure; empty where there is one
    public record Outcome(RowFigures.Result figure, String status) {}

    /// @param kind `ask`, `err`, `jump`, `take`
    /// @param href of the field; empty where it is on another page or in none
    public record Remark(String kind, String title, String text, String href, List<Button> buttons) {}

    /// @param pressed whether it was chosen before
    public record Button(String name, String value, String text, boolean pressed) {}

    /// @param first whether its source's figure stands in it
    /// @param removable whether it can be struck out: one of several
    /// @param open whether something behind it is at fault, so that it is shown
    public record Marks(boolean first, boolean removable, boolean open) {}

    public String id() {
        return "line." + key.text().replace('/', '.');
    }

    public List<Cell> in(String where) {
        return cells.stream().filter(cell -> cell.look().where().equals(where)).toList();
    }

    /// How many of the cells behind the row are filled.
    public long filled() {
        return cells.stream()
                .filter(cell -> !cell.look().where().equals("grid")
                        && !cell.field().text().isBlank())
                .count();
    }

    public boolean counted() {
        return outcome.status().isEmpty();
    }

    static List<Option> options(Stream<Word> words, String chosen, vn.sokhi.words.Words language) {
        return words.map(word -> new Option(
                        word.code(),
                        RowColumn.named(word, language),
                        word.code().equals(chosen)))
                .toList();
    }

    static String href(Told told) {
        return told.place().isEmpty() ? "" : "#" + DraftFrame.fieldId(told.place());
    }
}
