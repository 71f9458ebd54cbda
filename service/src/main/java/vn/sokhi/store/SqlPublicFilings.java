package vn.sokhi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sokhi.audit.CanonicalBytes;
import vn.sokhi.audit.Hash;
import vn.sokhi.audit.Leaf;
import vn.sokhi.disclosure.Filing;
import vn.sokhi.office.PublicFilings;
import vn.sokhi.party.OrganisationId;
import vn.sokhi.party.PersonId;
import vn.sokhi.report.ReceiptId;

/// The public's window: a transaction with no mandate, whose only key is one receipt's random id.
public final class SqlPublicFilings implements PublicFilings {

    private final JdbcClient client;
    private final TransactionTemplate transaction;

    public SqlPublicFilings(DataSource runtime) {
        this.client = JdbcClient.create(runtime);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(runtime));
        this.transaction.setReadOnly(true);
    }

    @Override
    public Optional<Filing> filing(ReceiptId id) {
        return Objects.requireNonNull(transaction.execute(_ -> found(id)));
    }

    private Optional<Filing> found(ReceiptId id) {
        SqlTransactions.set(client, "sokhi.visitor", id.text());
        return client.sql("""
                        select s.receipt_id, s.number, s.version, s.sha256, s.submitted_at, s.years, s.content, f.name,
                          l.act, l.actor, l.organisation_id, l.subject, l.content_hash, l.leaf_hash, l.at,
                          exists (select from supersession later where later.receipt_id = s.receipt_id) as replaced
                        from submission s
                        join facility f using (facility_id)
                        left join log_leaf l on l.act = 'submit-report' and l.subject = 'report ' || s.number
                        where s.receipt_id = :id
                        """)
                .param("id", id.text())
                .query(SqlPublicFilings::filing)
                .optional();
    }

    private static Filing filing(ResultSet row, int number) throws SQLException {
        return new Filing(
                Rows.receipt(row),
                row.getString("name"),
                Rows.years(row),
                CanonicalBytes.found(row.getBytes("content")),
                leaf(row),
                row.getBoolean("replaced"));
    }

    private static Optional<Filing.FoundLeaf> leaf(ResultSet row) throws SQLException {
        if (row.getString("act") == null) return Optional.empty();
        var leaf = new Leaf(
                row.getString("act"),
                new PersonId(Rows.uuid(row, "actor")),
                new OrganisationId(Rows.uuid(row, "organisation_id")),
                row.getString("subject"),
                Hash.of(row.getBytes("content_hash")),
                Rows.instant(row, "at"));
        return Optional.of(new Filing.FoundLeaf(leaf, Hash.of(row.getBytes("leaf_hash"))));
    }
}
