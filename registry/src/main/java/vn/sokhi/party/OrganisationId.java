package vn.sokhi.party;

import java.util.UUID;

/// Names one organisation. Random, so it tells nothing about it.
public record OrganisationId(UUID value) {

    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
