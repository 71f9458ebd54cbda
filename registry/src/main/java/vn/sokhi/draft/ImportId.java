package vn.sokhi.draft;

import java.util.Optional;
import java.util.UUID;

/// Names one reading of a file.
public record ImportId(UUID value) {

    private static final int SHAPE = 36;

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
