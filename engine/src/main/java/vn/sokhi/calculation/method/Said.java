package vn.sokhi.calculation.method;

import java.util.Arrays;

/// What a row says, but for its source and its amounts: its year, its words, and which numbers it gives in which units.
/// Rows that say the same are worked out by the same steps with the same values of law.
final class Said {

    private static final String NOTHING = "";

    private final int year;
    private final Object[] parts;
    private final int hash;
    private final boolean whole;

    Said(Activity activity, Row row) {
        this.year = row.year();
        this.parts = new Object[activity.choices().size() + activity.inputs().size()];
        int at = 0;
        int given = 0;
        for (var choice : activity.choices()) {
            var word = row.words().getOrDefault(choice.name(), NOTHING);
            if (!word.isEmpty()) given++;
            parts[at++] = word;
        }
        for (var input : activity.inputs()) {
            var number = row.number(input.name());
            if (number.isPresent()) given++;
            parts[at++] = number.isPresent() ? number.get().amount().unit() : NOTHING;
        }
        this.hash = 31 * Arrays.hashCode(parts) + year;
        this.whole = given == row.words().size() + row.numbers().size();
    }

    /// Whether this is all that the row says. A row may be made with more than its activity asks for.
    boolean isWhole() {
        return whole;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Said said && hash == said.hash && year == said.year && Arrays.equals(parts, said.parts);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
