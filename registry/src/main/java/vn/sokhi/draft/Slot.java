package vn.sokhi.draft;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of one field of a report: the same on the page, in the workbook, in a finding and in the history.
public sealed interface Slot extends Comparable<Slot> {

    /// An answer under a heading of the form: `answer/boundary`.
    record Answer(String key) implements Slot {
        public Answer {
            refuseUnless(NAME, key);
        }
    }

    /// What the register says of a source: `source/s2/name`.
    record OfSource(String source, String field) implements Slot {
        public OfSource {
            refuseUnless(ID, source);
            refuseUnless(NAME, field);
        }
    }

    /// A cell of a row of activity data: `row/s2/2025/1/quantity`.
    record OfRow(RowKey row, String column) implements Slot {
        public OfRow {
            refuseUnless(NAME, column);
        }
    }

    Pattern NAME = Pattern.compile("[a-z][a-z0-9_.-]{0,47}");
    Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,23}");

    private static void refuseUnless(Pattern shape, String text) {
        if (!shape.matcher(text).matches()) throw new IllegalArgumentException("no name of a field: " + text);
    }

    default String text() {
        return switch (this) {
            case Answer(var key) -> "answer/" + key;
            case OfSource(var source, var field) -> "source/" + source + "/" + field;
            case OfRow(var row, var column) -> "row/" + row.text() + "/" + column;
        };
    }

    /// The slot that a form field, a link or a workbook names, if it is one.
    static Optional<Slot> parse(String text) {
        if (text.length() > 160) return Optional.empty();
        var parts = text.split("/", -1);
        try {
            return switch (parts[0]) {
                case "answer" -> parts.length == 2 ? Optional.of(new Answer(parts[1])) : Optional.empty();
                case "source" -> parts.length == 3 ? Optional.of(new OfSource(parts[1], parts[2])) : Optional.empty();
                case "row" ->
                    parts.length == 5
                            ? RowKey.parse(parts[1] + "/" + parts[2] + "/" + parts[3])
                                    .map(row -> new OfRow(row, parts[4]))
                            : Optional.empty();
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException noSlot) {
            return Optional.empty();
        }
    }

    /// Answers, then sources, then rows; rows by source, year and number.
    Comparator<Slot> ORDER = Comparator.comparing(Slot::kind)
            .thenComparing(slot -> slot instanceof OfRow(var row, var _) ? row : RowKey.FIRST)
            .thenComparing(Slot::text);

    private static int kind(Slot slot) {
        return switch (slot) {
            case Answer _ -> 0;
            case OfSource _ -> 1;
            case OfRow _ -> 2;
        };
    }

    @Override
    default int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }
}
