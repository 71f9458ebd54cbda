package vn.sokhi.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.office.CheckedReports;
import vn.sokhi.office.ReportLine;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Report.Checked;
import vn.sokhi.report.ReportId;

final class SqlCheckedReports implements CheckedReports {

    private final JdbcClient client;

    SqlCheckedReports(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Optional<Checked> checked(ReportId id) {
        return client.sql("""
                        select d.content, d.staged_at, f.* from checked d join facility f using (facility_id)
                        where d.report_id = :id and d.organisation_id = mandate()
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Checked(id, Rows.facility(row, number), Rows.content(row), Rows.instant(row, "staged_at")))
                .optional();
    }

    @Override
    public Optional<ReportId> successor(ReportId id) {
        return client.sql("select report_id from checked where replaces = :id and organisation_id = mandate()")
                .param("id", id.value())
                .query((row, _) -> new ReportId(Rows.uuid(row, "report_id")))
                .optional();
    }

    @Override
    public void keep(Checked checked, Optional<ReportId> replaced, Actor actor) {
        client.sql("""
                        insert into checked
                          (report_id, organisation_id, facility_id, content, years, staged_at, kept_by, replaces)
                        values
                          (:id, :organisation, :facility, :content, :years::int[], :at, :person, cast(:replaces as uuid))
                        """)
                .param("id", checked.id().value())
                .param("organisation", checked.facility().organisation().value())
                .param("facility", checked.facility().id().value())
                .param("content", checked.content().bytes().toArray())
                .param("years", Rows.stored(checked.content().years()))
                .param("at", Rows.stored(checked.stagedAt()))
                .param("person", actor.person().value())
                .param(
                        "replaces",
                        replaced.map(ReportId::value).map(UUID::toString).orElse(null))
                .update();
    }

    @Override
    public List<ReportLine> open() {
        return client.sql("""
                        select d.report_id, d.facility_id, f.name, d.years, d.staged_at
                        from checked d join facility f using (facility_id)
                        where d.organisation_id = mandate()
                          and not exists (select from checked later where later.replaces = d.report_id)
                          and not exists (select from submission s where s.report_id = d.report_id)
                        order by d.staged_at desc
                        """)
                .query((row, _) -> new ReportLine(
                        new ReportId(Rows.uuid(row, "report_id")),
                        new FacilityId(Rows.uuid(row, "facility_id")),
                        row.getString("name"),
                        Rows.years(row),
                        Rows.instant(row, "staged_at"),
                        Optional.empty()))
                .list();
    }
}
