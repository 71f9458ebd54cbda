package vn.sokhi.draft;

import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Names one reading of a file.
public record ImportId(UUID value) {

    private static final int SHAPE = 36;

    /// A random (version 4) id.
    public static ImportId random(RandomGenerator dice) {
        long high = (dice.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
        long low = (dice.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new ImportId(new UUID(high, low));
    }

    /// The id that a link gave, if it is one.
    public static Optional<ImportId> parse(String text) {
        try {
            return text.length() == SHAPE ? Optional.of(new ImportId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
