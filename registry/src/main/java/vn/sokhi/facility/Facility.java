package vn.sokhi.facility;

import vn.sokhi.party.OrganisationId;

/// A facility and the organisation that answers for it.
///
/// @param province where it stands, in words
/// @param activity what it does, in words
public record Facility(FacilityId id, OrganisationId organisation, String name, String province, String activity) {

    public Facility {
        if (name.isBlank()) throw new IllegalArgumentException("a facility has a name");
    }
}
