package vn.sokhi.store;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sokhi.office.Mandates;
import vn.sokhi.party.Actor;

final class SqlMandates implements Mandates {

    private final JdbcClient client;

    SqlMandates(JdbcClient client) {
        this.client = client;
    }

    @Override
    public boolean stands(Actor actor, LocalDate day) {
        return client.sql("""
                        select exists (select from mandate
                        where person_id = :person and organisation_id = :organisation and until >= :day)
                        """)
                .param("person", actor.person().value())
                .param("organisation", actor.organisation().value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
