package vn.sokhi.rulebook;

import java.util.Map;
import vn.sokhi.law.InForce;
import vn.sokhi.law.InWords;

/// A line of a table that is shown and not reckoned with: its cells by column, its day, text and standing.
public record LawRow(InForce<Map<String, String>> law) {

    public LawRow {
        law = new InForce<>(Map.copyOf(law.value()), law.from(), law.source(), law.standing());
    }

    /// Empty where the table has no such cell.
    public String cell(String column) {
        return law.value().getOrDefault(column, "");
    }

    /// The cells `…_vi` and `…_en` of one column.
    public InWords words(String column) {
        return new InWords(cell(column + "_vi"), cell(column + "_en"));
    }
}
