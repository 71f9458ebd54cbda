package vn.sokhi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sokhi.audit.CanonicalBytes;
import vn.sokhi.draft.Edit;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Period;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.office.Drafts;
import vn.sokhi.party.Actor;
import vn.sokhi.party.PersonId;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.ReportId;

final class SqlDrafts implements Drafts {

    private static final String SELECT = """
            select d.draft_id, d.years, d.paper, d.revision, f.* from draft d join facility f using (facility_id)
            where d.organisation_id = mandate() and\s""";

    private final JdbcClient client;

    SqlDrafts(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Optional<Draft> draft(ReportId id) {
        return client.sql(SELECT + "d.draft_id = :id")
                .param("id", id.value())
                .query(SqlDrafts::draft)
                .optional();
    }

    @Override
    public Optional<Draft> hold(ReportId id) {
        return client.sql(SELECT + "d.draft_id = :id for update of d")
                .param("id", id.value())
                .query(SqlDrafts::draft)
                .optional();
    }

    @Override
    public List<Draft> of(FacilityId facility) {
        return client.sql(SELECT + "d.facility_id = :facility order by d.years desc")
                .param("facility", facility.value())
                .query(SqlDrafts::draft)
                .list();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                new ReportId(Rows.uuid(row, "draft_id")),
                Rows.facility(row, number),
                new Period(Rows.years(row)),
                Paper.read(CanonicalBytes.found(row.getBytes("paper"))),
                row.getLong("revision"));
    }

    @Override
    public void open(Draft draft, Edit first, Actor actor) {
        client.sql("""
                        insert into draft
                          (draft_id, organisation_id, facility_id, years, paper, revision, opened_by, opened_at)
                        values
                          (:id, :organisation, :facility, :years::int[], :paper, :revision, :person, :at)
                        """)
                .param("id", draft.id().value())
                .param("organisation", draft.facility().organisation().value())
                .param("facility", draft.facility().id().value())
                .param("years", Rows.stored(draft.period().years()))
                .param("paper", draft.paper().bytes().toArray())
                .param("revision", draft.revision())
                .param("person", actor.person().value())
                .param("at", Rows.stored(first.at()))
                .update();
        add(draft, first);
    }

    /// The draft is held: nobody else saved it since it was read.
    @Override
    public void save(Draft after, Edit edit) {
        int saved = client.sql("""
                        update draft set paper = :paper, revision = :revision
                        where draft_id = :id and organisation_id = mandate() and revision = :revision - 1
                        """)
                .param("id", after.id().value())
                .param("paper", after.paper().bytes().toArray())
                .param("revision", edit.revision())
                .update();
        if (saved != 1) throw new IllegalStateException("a draft was saved that nobody held: " + after.id());
        add(after, edit);
    }

    private void add(Draft draft, Edit edit) {
        client.sql("""
                        insert into draft_edit
                          (draft_id, revision, organisation_id, kind, changes, saved_by, saved_at)
                        values
                          (:id, :revision, :organisation, :kind, :changes, :person, :at)
                        """)
                .param("id", draft.id().value())
                .param("revision", edit.revision())
                .param("organisation", draft.facility().organisation().value())
                .param("kind", edit.kind().name())
                .param("changes", edit.bytes().toArray())
                .param("person", edit.by().value())
                .param("at", Rows.stored(edit.at()))
                .update();
    }

    @Override
    public List<Edit> edits(ReportId id, long behind) {
        return client.sql("""
                        select * from draft_edit
                        where draft_id = :id and organisation_id = mandate() and revision > :behind order by revision
                        """)
                .param("id", id.value())
                .param("behind", behind)
                .query((row, _) -> new Edit(
                        row.getLong("revision"),
                        Edit.Kind.valueOf(row.getString("kind")),
                        new PersonId(Rows.uuid(row, "saved_by")),
                        Rows.instant(row, "saved_at"),
                        Edit.changes(CanonicalBytes.found(row.getBytes("changes")))))
                .list();
    }

    @Override
    public void checked(Draft draft, ReportId as) {
        client.sql("""
                        insert into draft_checked (report_id, draft_id, organisation_id, revision)
                        values (:report, :draft, :organisation, :revision)
                        """)
                .param("report", as.value())
                .param("draft", draft.id().value())
                .param("organisation", draft.facility().organisation().value())
                .param("revision", draft.revision())
                .update();
    }

    @Override
    public Optional<ReportId> lastChecked(ReportId draft) {
        return client.sql("""
                        select d.report_id from draft_checked d join checked c using (report_id)
                        where d.draft_id = :draft and d.organisation_id = mandate()
                        order by c.staged_at desc limit 1
                        """)
                .param("draft", draft.value())
                .query((row, _) -> new ReportId(Rows.uuid(row, "report_id")))
                .optional();
    }
}
