package vn.sokhi.facility;

import java.util.Set;
import vn.sokhi.party.OrganisationId;

/// A facility and the organisation that answers for it.
///
/// @param province where it stands, in words
/// @param activity what it does, in words
public record Facility(
        FacilityId id, OrganisationId organisation, String name, String province, String activity, Footing footing) {

    /// Where a facility stands in the law.
    ///
    /// @param annex of the list (Decision 42/2026): `II`, `III.A`, `III.B`, `IV`; by it the circular is chosen
    /// @param group in which it reports (Decree 06/2022, Article 11.4): `A`, `B`, `C`
    public record Footing(String annex, String group) {

        public Footing {
            if (!Set.of("II", "III.A", "III.B", "IV").contains(annex)
                    || !Set.of("A", "B", "C").contains(group)) {
                throw new IllegalArgumentException("no annex or group of the law: " + annex + ", " + group);
            }
        }
    }

    public Facility {
        if (name.isBlank()) throw new IllegalArgumentException("a facility has a name");
    }
}
