package vn.sokhi.operator;

import java.time.InstantSource;
import java.util.Optional;
import vn.sokhi.calculation.method.Ground;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Editions;
import vn.sokhi.paper.Reckoning;
import vn.sokhi.paper.StoredRows;
import vn.sokhi.party.Actor;
import vn.sokhi.report.ReportContent;
import vn.sokhi.report.ReportId;
import vn.sokhi.report.Stamp;
import vn.sokhi.sheet.Numbers;
import vn.sokhi.sheet.Table;

/// A facility's sheet is read, worked out by today's law and kept as a checked report; or refused whole, and nothing is
/// kept.
public final class StageSheet {

    private final Editions editions;
    private final KeepChecked checked;
    private final ReadReport reports;
    private final InstantSource clock;

    public StageSheet(Editions editions, KeepChecked checked, ReadReport reports, InstantSource clock) {
        this.editions = editions;
        this.checked = checked;
        this.reports = reports;
        this.clock = clock;
    }

    /// Numbers are read as people write them; one that can be read in two ways is a finding.
    public Outcome<ReportId> stage(Actor actor, FacilityId facility, Table table) {
        return content(facility, table, Numbers.PEOPLE).then(content -> checked.keep(actor, content));
    }

    /// Works a checked report of an earlier day out again by today's law; the new one takes the place of the old.
    public Outcome<ReportId> again(Actor actor, ReportId earlier) {
        return reports.read(actor, earlier).then(report -> {
            var rows = new StoredRows(earlier.toString(), report.content().rows());
            return content(report.facility().id(), rows, Numbers.POINT)
                    .then(content -> checked.keepInstead(actor, content, earlier));
        });
    }

    private Outcome<ReportContent> content(FacilityId facility, Table table, Numbers numbers) {
        var rulebook = editions.latest();
        var ground = new Ground(
                rulebook,
                Stamp.dayOf(clock.instant()),
                rulebook.choices().gwpSets().getFirst());
        return Reckoning.of(table, numbers, ground)
                .faultless()
                .map(worked -> worked.content(facility, Optional.empty()));
    }
}
