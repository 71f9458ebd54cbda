package vn.sokhi.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sokhi.audit.CanonicalBytes;
import vn.sokhi.audit.Hash;
import vn.sokhi.facility.Facility;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.finding.Outcome;
import vn.sokhi.party.OrganisationId;
import vn.sokhi.report.Receipt;
import vn.sokhi.report.ReceiptId;
import vn.sokhi.report.ReportContent;
import vn.sokhi.report.ReportNumber;

/// How columns become values of the registry, and values columns.
final class Rows {

    private Rows() {}

    static Facility facility(ResultSet row, int number) throws SQLException {
        return new Facility(
                new FacilityId(uuid(row, "facility_id")),
                new OrganisationId(uuid(row, "organisation_id")),
                row.getString("name"),
                row.getString("province"),
                row.getString("activity"),
                new Facility.Footing(row.getString("annex"), row.getString("report_group")));
    }

    static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                new ReceiptId(row.getString("receipt_id")),
                new ReportNumber(row.getString("number")),
                row.getInt("version"),
                Hash.of(row.getBytes("sha256")),
                instant(row, "submitted_at"));
    }

    /// The content, which we wrote ourselves: bytes that cannot be read back were tampered with.
    static ReportContent content(ResultSet row) throws SQLException {
        return switch (ReportContent.read(CanonicalBytes.found(row.getBytes("content")))) {
            case Outcome.Accepted<ReportContent>(var content) -> content;
            case Outcome.Refused<ReportContent>(var findings) ->
                throw new IllegalStateException("a stored report is damaged: " + findings);
        };
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static SortedSet<Integer> years(ResultSet row) throws SQLException {
        Array years = row.getArray("years");
        return Collections.unmodifiableSortedSet(new TreeSet<>(List.of((Integer[]) years.getArray())));
    }

    /// Written as an array literal and cast in the statement.
    static String stored(Collection<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
