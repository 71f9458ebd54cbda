package vn.sokhi.jobs;

import java.util.Optional;
import java.util.UUID;

/// Names one piece of work; random, so that nobody guesses another's.
public record JobId(UUID value) {

    private static final int SHAPE = 36;

    /// The id that a link gave, if it is one.
    public static Optional<JobId> parse(String text) {
        try {
            return text.length() == SHAPE ? Optional.of(new JobId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
