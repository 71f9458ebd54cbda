package vn.sokhi.store;

import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Books;
import vn.sokhi.office.Transactions;
import vn.sokhi.party.Actor;

/// One transaction an act. The first statement sets the mandate, for this transaction only; without it no row is seen.
public final class SqlTransactions implements Transactions {

    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final Books books;

    public SqlTransactions(DataSource runtime) {
        this.client = JdbcClient.create(runtime);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(runtime));
        this.books = new Books(
                new SqlMandates(client),
                new SqlFacilities(client),
                new Books.Drafting(new SqlDrafts(client), new SqlImports(client)),
                new SqlCheckedReports(client),
                new SqlSubmissions(client, new JdbcTemplate(runtime)),
                new SqlLog(client),
                new SqlStamps(client));
    }

    @Override
    public <T> Outcome<T> carrying(Actor actor, Function<Books, Outcome<T>> work) {
        Outcome<T> outcome = transaction.execute(status -> {
            set(client, "sokhi.mandate", actor.organisation().toString());
            var answer = work.apply(books);
            if (answer instanceof Outcome.Refused) status.setRollbackOnly();
            return answer;
        });
        return Objects.requireNonNull(outcome);
    }

    static void set(JdbcClient client, String name, String value) {
        client.sql("select set_config(:name, :value, true)")
                .param("name", name)
                .param("value", value)
                .query(String.class)
                .single();
    }
}
