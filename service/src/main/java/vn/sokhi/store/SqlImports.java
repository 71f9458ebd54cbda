package vn.sokhi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sokhi.audit.CanonicalBytes;
import vn.sokhi.audit.Hash;
import vn.sokhi.draft.ColumnMapping;
import vn.sokhi.draft.ImportId;
import vn.sokhi.draft.StagedImport;
import vn.sokhi.office.Imports;
import vn.sokhi.party.Actor;
import vn.sokhi.report.ReportId;

final class SqlImports implements Imports {

    private static final String SELECT = """
            select s.*, a.revision as taken from staged_import s left join accepted_import a using (import_id)
            where s.organisation_id = mandate() and\s""";

    private final JdbcClient client;

    SqlImports(JdbcClient client) {
        this.client = client;
    }

    @Override
    public void keep(ReportId draft, StagedImport staged, Actor actor) {
        client.sql("""
                        insert into staged_import
                          (import_id, organisation_id, draft_id, file, sha256, revision, proposals, staged_by, staged_at)
                        values
                          (:id, mandate(), :draft, :file, :sha256, :revision, :proposals, :person, :at)
                        """)
                .param("id", staged.id().value())
                .param("draft", draft.value())
                .param("file", staged.of().file())
                .param("sha256", staged.of().sha256().toArray())
                .param("revision", staged.revision())
                .param("proposals", staged.bytes().toArray())
                .param("person", actor.person().value())
                .param("at", Rows.stored(staged.at()))
                .update();
    }

    @Override
    public Optional<Kept> kept(ImportId id) {
        return client.sql(SELECT + "s.import_id = :id")
                .param("id", id.value())
                .query(SqlImports::kept)
                .optional();
    }

    @Override
    public List<Kept> of(ReportId draft) {
        return client.sql(SELECT + "s.draft_id = :draft order by s.staged_at desc")
                .param("draft", draft.value())
                .query(SqlImports::kept)
                .list();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        var staged = StagedImport.read(
                new ImportId(Rows.uuid(row, "import_id")),
                new StagedImport.Origin(row.getString("file"), Hash.of(row.getBytes("sha256"))),
                row.getLong("revision"),
                Rows.instant(row, "staged_at"),
                CanonicalBytes.found(row.getBytes("proposals")));
        long taken = row.getLong("taken");
        // Whether it was null is told of the column that was read last.
        Optional<Long> accepted = row.wasNull() ? Optional.empty() : Optional.of(taken);
        return new Kept(new ReportId(Rows.uuid(row, "draft_id")), staged, accepted);
    }

    @Override
    public void accepted(ImportId id, long revision, Actor actor) {
        client.sql("""
                        insert into accepted_import (import_id, organisation_id, revision, accepted_by)
                        values (:id, mandate(), :revision, :person)
                        """)
                .param("id", id.value())
                .param("revision", revision)
                .param("person", actor.person().value())
                .update();
    }

    @Override
    public Optional<ColumnMapping> mapping(Hash signature) {
        return client.sql("""
                        select mapping from column_mapping
                        where organisation_id = mandate() and signature = :signature order by id desc limit 1
                        """)
                .param("signature", signature.toArray())
                .query((row, _) -> ColumnMapping.read(CanonicalBytes.found(row.getBytes("mapping"))))
                .optional();
    }

    @Override
    public void remember(ColumnMapping mapping, Actor actor) {
        client.sql("""
                        insert into column_mapping (organisation_id, signature, mapping, confirmed_by)
                        values (mandate(), :signature, :mapping, :person)
                        """)
                .param("signature", ColumnMapping.signature(mapping.header()).toArray())
                .param("mapping", mapping.bytes().toArray())
                .param("person", actor.person().value())
                .update();
    }
}
