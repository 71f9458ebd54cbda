package vn.sokhi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sokhi.office.TrialSeats;
import vn.sokhi.party.Mandate;
import vn.sokhi.party.Organisation;
import vn.sokhi.party.OrganisationId;
import vn.sokhi.party.Person;
import vn.sokhi.party.PersonId;
import vn.sokhi.party.Seat;

/// The sandbox's door: sees invented parties and no others, before there is a mandate.
public final class SqlTrialSeats implements TrialSeats {

    private final JdbcClient client;
    private final TransactionTemplate transaction;

    public SqlTrialSeats(DataSource runtime) {
        this.client = JdbcClient.create(runtime);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(runtime));
        this.transaction.setReadOnly(true);
    }

    @Override
    public List<Seat> seats() {
        return Objects.requireNonNull(transaction.execute(_ -> {
            SqlTransactions.set(client, "sokhi.sandbox", "on");
            return client.sql("""
                            select p.person_id, p.name as person, o.organisation_id, o.name, o.tax_code, m.until
                            from mandate m
                            join person p using (person_id)
                            join organisation o using (organisation_id)
                            where p.invented and o.invented
                            order by o.name collate "vi-VN-x-icu", p.name collate "vi-VN-x-icu"
                            """).query(SqlTrialSeats::seat).list();
        }));
    }

    @Override
    public Optional<Seat> seat(PersonId person) {
        return seats().stream()
                .filter(seat -> seat.person().id().equals(person))
                .findFirst();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        var person = new PersonId(Rows.uuid(row, "person_id"));
        var organisation = new OrganisationId(Rows.uuid(row, "organisation_id"));
        return new Seat(
                new Person(person, row.getString("person"), true),
                new Organisation(
                        organisation, row.getString("name"), Optional.ofNullable(row.getString("tax_code")), true),
                new Mandate(person, organisation, row.getObject("until", LocalDate.class)));
    }
}
