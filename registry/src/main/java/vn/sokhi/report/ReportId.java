package vn.sokhi.report;

import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Names one report, in one state of its life: what was checked and then changed is another report with another id.
public record ReportId(UUID value) {

    private static final int SHAPE = 36;

    /// A random (version 4) id.
    public static ReportId random(RandomGenerator dice) {
        long high = (dice.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
        long low = (dice.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new ReportId(new UUID(high, low));
    }

    public static ReportId of(String text) {
        return new ReportId(UUID.fromString(text));
    }

    /// The id that a person or a link gave, if it is one.
    public static Optional<ReportId> parse(String text) {
        try {
            return text.length() == SHAPE ? Optional.of(of(text)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
