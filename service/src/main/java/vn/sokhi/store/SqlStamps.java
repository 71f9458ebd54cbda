package vn.sokhi.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sokhi.office.Stamps;

final class SqlStamps implements Stamps {

    private final JdbcClient client;

    SqlStamps(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Instant instant() {
        return client.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    @Override
    public long serial() {
        return client.sql("select nextval('report_serial')").query(Long.class).single();
    }
}
