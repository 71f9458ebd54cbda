package vn.sokhi.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sokhi.facility.Facility;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.office.Facilities;

/// Asks for the organisation's facilities twice: here, and by row-level security.
final class SqlFacilities implements Facilities {

    private final JdbcClient client;

    SqlFacilities(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Optional<Facility> facility(FacilityId id) {
        return client.sql("select * from facility where facility_id = :id and organisation_id = mandate()")
                .param("id", id.value())
                .query(Rows::facility)
                .optional();
    }

    @Override
    public Optional<Facility> hold(FacilityId id) {
        client.sql("select turn from facility_turn where facility_id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return facility(id);
    }

    @Override
    public List<Facility> all() {
        return client.sql(
                        "select * from facility where organisation_id = mandate() order by name collate \"vi-VN-x-icu\"")
                .query(Rows::facility)
                .list();
    }
}
