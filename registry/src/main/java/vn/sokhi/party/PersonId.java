package vn.sokhi.party;

import java.util.UUID;

/// Names one person. Random, so that the log, which is never erased, holds nothing personal.
public record PersonId(UUID value) {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
