package vn.sokhi.office;

import java.util.List;
import java.util.Optional;
import vn.sokhi.facility.Facility;
import vn.sokhi.facility.FacilityId;

/// The facilities of the organisation for which the act is done.
public interface Facilities {

    Optional<Facility> facility(FacilityId id);

    /// The same, and nobody else hands in a report of this facility until the act is over.
    Optional<Facility> hold(FacilityId id);

    /// In the order of their names.
    List<Facility> all();
}
