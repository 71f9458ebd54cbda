package vn.sokhi.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.law.Citation;
import vn.sokhi.law.InForce;
import vn.sokhi.law.InWords;
import vn.sokhi.law.Standing;

/// Weekends, days off and Saturdays worked instead.
class WorkingDaysTest {

    private static final WorkingDays DAYS = new WorkingDays(List.of(
            holiday("2026-11-24", Holiday.Kind.PROPOSED),
            holiday("2026-09-01", Holiday.Kind.DAY_OFF),
            holiday("2026-09-02", Holiday.Kind.DAY_OFF),
            holiday("2026-08-22", Holiday.Kind.MAKE_UP_WORKING_DAY)));

    private static InForce<Holiday> holiday(String day, Holiday.Kind kind) {
        var from = LocalDate.parse(day);
        return new InForce<>(
                new Holiday(from, new InWords("Quốc khánh", "National Day"), kind),
                from,
                new Citation("TEST", "a line"),
                new Standing.Confirmed());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-24, proposed and no law found",
        "2026-09-03, 2026-09-03, a Thursday",
        "2026-09-02, 2026-08-31, two days off after a Monday",
        "2026-08-30, 2026-08-28, a Sunday",
        "2026-08-22, 2026-08-22, a Saturday worked",
        "2026-08-23, 2026-08-22, the Sunday after it"
    })
    void last_until(LocalDate day, LocalDate last, String why) {
        assertEquals(last, DAYS.lastUntil(day), why);
    }
}
