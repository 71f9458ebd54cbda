package vn.sokhi.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.office.ReportLine;
import vn.sokhi.office.Submissions;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Report.Submitted;
import vn.sokhi.report.ReportId;
import vn.sokhi.report.ReportedAmount;
import vn.sokhi.report.ReportedFigure;

final class SqlSubmissions implements Submissions {

    private final JdbcClient client;
    private final JdbcTemplate batches;

    SqlSubmissions(JdbcClient client, JdbcTemplate batches) {
        this.client = client;
        this.batches = batches;
    }

    @Override
    public Optional<Submitted> submitted(ReportId id) {
        return client.sql("""
                        select s.*, f.name, f.province, f.activity, f.annex, f.report_group
                        from submission s join facility f using (facility_id)
                        where s.report_id = :id and s.organisation_id = mandate()
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Submitted(id, Rows.facility(row, number), Rows.content(row), Rows.receipt(row)))
                .optional();
    }

    @Override
    public int lastVersion(FacilityId facility, SortedSet<Integer> years) {
        return client.sql("""
                        select coalesce(max(version), 0) from submission
                        where facility_id = :facility and years && :years::int[] and organisation_id = mandate()
                        """)
                .param("facility", facility.value())
                .param("years", Rows.stored(years))
                .query(Integer.class)
                .single();
    }

    @Override
    public void record(Submitted report, Actor actor) {
        recordWhole(report, actor);
        recordFigures(report);
        recordSupersession(report);
    }

    private void recordWhole(Submitted report, Actor actor) {
        var receipt = report.receipt();
        client.sql("""
                        insert into submission
                          (receipt_id, organisation_id, report_id, facility_id, version, number,
                           content, sha256, years, submitted_by, submitted_at)
                        values
                          (:receipt, :organisation, :report, :facility, :version, :number,
                           :content, :sha256, :years::int[], :person, :at)
                        """)
                .param("receipt", receipt.id().text())
                .param("organisation", report.facility().organisation().value())
                .param("report", report.id().value())
                .param("facility", report.facility().id().value())
                .param("version", receipt.version())
                .param("number", receipt.number().text())
                .param("content", report.content().bytes().toArray())
                .param("sha256", receipt.sha256().toArray())
                .param("years", Rows.stored(report.content().years()))
                .param("person", actor.person().value())
                .param("at", Rows.stored(receipt.at()))
                .update();
    }

    private void recordFigures(Submitted report) {
        var figures = report.content().figures();
        var rows = IntStream.range(0, figures.size())
                .mapToObj(i -> row(report, i + 1, figures.get(i)))
                .toList();
        batches.batchUpdate("""
                insert into reported_figure
                  (receipt_id, line, organisation_id, source, year, activity, category, scope, biogenic, gas,
                   mass_t, co2e_t, equation)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::numeric, ?)
                """, rows);
    }

    private static Object[] row(Submitted report, int line, ReportedFigure figure) {
        return new Object[] {
            report.receipt().id().text(),
            line,
            report.facility().organisation().value(),
            figure.of().source(),
            figure.of().year(),
            figure.of().activity(),
            figure.under().category(),
            figure.under().scope(),
            figure.under().biogenic(),
            figure.gas(),
            new BigDecimal(figure.mass().digits()),
            figure.co2e().map(ReportedAmount::digits).map(BigDecimal::new).orElse(null),
            figure.equation()
        };
    }

    private void recordSupersession(Submitted report) {
        client.sql("""
                        insert into supersession (receipt_id, by_receipt_id, organisation_id)
                        select receipt_id, :receipt, organisation_id from submission
                        where facility_id = :facility and years && :years::int[] and receipt_id <> :receipt
                          and organisation_id = mandate()
                        on conflict do nothing
                        """)
                .param("receipt", report.receipt().id().text())
                .param("facility", report.facility().id().value())
                .param("years", Rows.stored(report.content().years()))
                .update();
    }

    @Override
    public List<ReportLine> all() {
        return client.sql("""
                        select s.receipt_id, s.number, s.version, s.sha256, s.submitted_at, s.report_id, s.facility_id,
                          s.years, f.name
                        from submission s join facility f using (facility_id)
                        where s.organisation_id = mandate() order by s.submitted_at desc
                        """)
                .query((row, _) -> new ReportLine(
                        new ReportId(Rows.uuid(row, "report_id")),
                        new FacilityId(Rows.uuid(row, "facility_id")),
                        row.getString("name"),
                        Rows.years(row),
                        Rows.instant(row, "submitted_at"),
                        Optional.of(Rows.receipt(row))))
                .list();
    }
}
