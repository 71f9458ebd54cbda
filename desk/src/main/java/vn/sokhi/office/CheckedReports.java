package vn.sokhi.office;

import java.util.List;
import java.util.Optional;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Report.Checked;
import vn.sokhi.report.ReportId;

/// Reports that were checked and not handed in. A checked report is never edited; a changed one takes its place under a
/// new id.
public interface CheckedReports {

    Optional<Checked> checked(ReportId id);

    /// The checked report that took the place of this one.
    Optional<ReportId> successor(ReportId id);

    void keep(Checked checked, Optional<ReportId> replaced, Actor actor);

    /// CheckedReports neither replaced nor handed in, the newest first.
    List<ReportLine> open();
}
