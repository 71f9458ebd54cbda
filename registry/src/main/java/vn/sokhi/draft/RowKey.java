package vn.sokhi.draft;

import java.util.Comparator;
import java.util.Optional;

/// Names a row of activity data: its source, its year, and its number among the rows of both, from 1.
public record RowKey(String source, int year, int number) implements Comparable<RowKey> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int MOST = 9_999;

    static final RowKey FIRST = new RowKey("a", FIRST_YEAR, 1);

    private static final Comparator<RowKey> ORDER =
            Comparator.comparing(RowKey::source).thenComparing(RowKey::year).thenComparing(RowKey::number);

    public RowKey {
        boolean told = year >= FIRST_YEAR && year <= LAST_YEAR && number >= 1 && number <= MOST;
        if (!told || !Slot.ID.matcher(source).matches()) {
            throw new IllegalArgumentException("no row: " + source + "/" + year + "/" + number);
        }
    }

    public String text() {
        return source + "/" + year + "/" + number;
    }

    public static Optional<RowKey> parse(String text) {
        var parts = text.split("/", -1);
        try {
            return parts.length == 3
                    ? Optional.of(new RowKey(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException noRow) {
            return Optional.empty();
        }
    }

    public Slot slot(String column) {
        return new Slot.OfRow(this, column);
    }

    @Override
    public int compareTo(RowKey other) {
        return ORDER.compare(this, other);
    }
}
