package vn.sokhi.office;

import java.util.List;
import java.util.Optional;
import vn.sokhi.draft.Edit;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.ReportId;

/// Reports that are being written. Their state is replaced by each save; the saves themselves are only added to.
public interface Drafts {

    Optional<Draft> draft(ReportId id);

    /// The same, and nobody else saves it until the act is over.
    Optional<Draft> hold(ReportId id);

    /// All of a facility, the latest period first.
    List<Draft> of(FacilityId facility);

    /// A new draft and the save that filled it. Nothing, where the facility has one of that period already.
    void open(Draft draft, Edit first, Actor actor);

    void save(Draft after, Edit edit);

    /// The saves behind a revision, the earliest first.
    List<Edit> edits(ReportId id, long behind);

    /// That this was checked out of that revision of the draft.
    void checked(Draft draft, ReportId as);

    /// What was last checked out of it.
    Optional<ReportId> lastChecked(ReportId draft);
}
