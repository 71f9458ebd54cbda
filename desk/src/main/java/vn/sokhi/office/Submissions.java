package vn.sokhi.office;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Report.Submitted;
import vn.sokhi.report.ReportId;

/// Submitted versions: only ever added to.
public interface Submissions {

    Optional<Submitted> submitted(ReportId id);

    /// The highest version of the facility about any of these years; 0 where there is none.
    int lastVersion(FacilityId facility, SortedSet<Integer> years);

    /// Keeps the version whole, its figures as rows beside it, and marks the earlier versions it replaces.
    void record(Submitted report, Actor actor);

    /// The newest first.
    List<ReportLine> all();
}
