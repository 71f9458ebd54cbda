package vn.sokhi.web.visitor;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;

/// The day of the law that a page is about: the one asked for with `?day=`, else today in Viet Nam.
///
/// @param findings why the day asked for could not be read; today serves then
record LegalDay(LocalDate day, boolean isAsked, List<Finding> findings) {

    private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);
    private static final int LAST_YEAR = 2100;
    private static final DateTimeFormatter OURS =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /// @param asked `2027-03-31` or `31/03/2027`; blank for today
    static LegalDay of(String asked, InstantSource clock) {
        var today = clock.instant().atOffset(VIET_NAM).toLocalDate();
        if (asked.isBlank()) return new LegalDay(today, false, List.of());
        try {
            var day = asked.contains("/") ? LocalDate.parse(asked.strip(), OURS) : LocalDate.parse(asked.strip());
            if (day.getYear() >= 1900 && day.getYear() <= LAST_YEAR) return new LegalDay(day, true, List.of());
        } catch (DateTimeException unreadable) {
            // told below, like a day far out of time
        }
        var quoted = asked.length() > 40 ? asked.substring(0, 40) + "…" : asked;
        return new LegalDay(
                today,
                false,
                List.of(Finding.of("V-DAY", new Where.Named("day")).with("text", quoted)));
    }
}
