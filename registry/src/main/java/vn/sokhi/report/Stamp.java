package vn.sokhi.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// What the desk puts on a report as it is handed in.
///
/// @param version 1 for the first report of a facility about a year, then one more for each correction
/// @param at to the microsecond, as the database keeps it
public record Stamp(ReceiptId receipt, ReportNumber number, int version, Instant at) {

    /// Viet Nam's time: seven hours ahead of UTC the whole year.
    private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);

    public Stamp {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /// The day in Viet Nam.
    public LocalDate day() {
        return dayOf(at);
    }

    public static LocalDate dayOf(Instant at) {
        return at.atOffset(VIET_NAM).toLocalDate();
    }
}
