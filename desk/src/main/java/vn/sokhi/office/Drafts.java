package vn.sokhi.office;

import java.util.List;
import java.util.Optional;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.ReportId;

/// Drafts. A draft is never edited; a changed one takes its place under a new id.
public interface Drafts {

    Optional<Draft> draft(ReportId id);

    /// The draft that took the place of this one.
    Optional<ReportId> successor(ReportId id);

    void keep(Draft draft, Optional<ReportId> replaced, Actor actor);

    /// Drafts neither replaced nor handed in, the newest first.
    List<ReportLine> open();
}
