package vn.sokhi.party;

import java.util.Optional;

/// A company or an institution.
///
/// @param taxCode the tax code (mã số thuế), where it has one
/// @param invented whether it exists in the sandbox only; its name then says so
public record Organisation(OrganisationId id, String name, Optional<String> taxCode, boolean invented) {

    public Organisation {
        if (name.isBlank()) throw new IllegalArgumentException("an organisation has a name");
    }
}
