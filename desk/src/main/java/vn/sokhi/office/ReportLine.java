package vn.sokhi.office;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.report.Receipt;
import vn.sokhi.report.ReportId;

/// One line of a list of reports.
///
/// @param at when the checked report was kept, or the report handed in
/// @param receipt of what was handed in; none for a checked report
public record ReportLine(
        ReportId id,
        FacilityId facility,
        String facilityName,
        SortedSet<Integer> years,
        Instant at,
        Optional<Receipt> receipt) {}
