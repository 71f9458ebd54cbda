package vn.sokhi.office;

import java.util.List;
import java.util.Optional;
import vn.sokhi.audit.Hash;
import vn.sokhi.draft.ColumnMapping;
import vn.sokhi.draft.ImportId;
import vn.sokhi.draft.StagedImport;
import vn.sokhi.party.Actor;
import vn.sokhi.report.ReportId;

/// Files that were read and compared with a draft, and how somebody's own files are to be read.
public interface Imports {

    void keep(ReportId draft, StagedImport staged, Actor actor);

    Optional<Kept> kept(ImportId id);

    /// Of a draft, the latest first.
    List<Kept> of(ReportId draft);

    /// That it was taken, and by which revision of the draft.
    void accepted(ImportId id, long revision, Actor actor);

    /// How files with that header are read here.
    Optional<ColumnMapping> mapping(Hash signature);

    /// The latest for a header holds.
    void remember(ColumnMapping mapping, Actor actor);

    /// @param accepted the revision of the draft by which it was taken
    record Kept(ReportId draft, StagedImport staged, Optional<Long> accepted) {}
}
