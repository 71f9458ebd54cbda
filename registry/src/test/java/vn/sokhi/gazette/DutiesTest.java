package vn.sokhi.gazette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.calendar.Holiday;
import vn.sokhi.calendar.WorkingDays;
import vn.sokhi.law.InWords;

/// Which duties fall on whom, in which year, and the last safe day of each.
class DutiesTest {

    private static final InWords NO_WORDS = new InWords("", "");
    private static final LocalDate OLD = LocalDate.of(2022, 1, 7);

    private static final Duties DUTIES = new Duties(
            List.of(
                    rule("A", "group-a", "03-31", "before", 2025, 2, -2),
                    rule("B", "group-b", "12-01", "before", 2027, 2, -2),
                    rule("M", "listed", "03-31", "before", 2027, 1, -1),
                    rule("P", "listed-no-quota", "12-31", "by", 2025, 0, 1),
                    rule("S", "quota", "12-31", "before", 2027, 2, -2)),
            Map.of("before", -1, "by", 0),
            new WorkingDays(List.of(Lines.law(new Holiday(
                    LocalDate.of(2027, 3, 30), new InWords("ngày nghỉ", "a day off"), Holiday.Kind.DAY_OFF)))));

    private static vn.sokhi.law.InForce<DutyRule> rule(
            String id, String who, String day, String word, int first, int every, int about) {
        var clock = new DutyRule.Clock(
                MonthDay.parse("--" + day), word, first, every, Optional.of(new Duty.Years(about, -1)));
        return Lines.law(
                new DutyRule(
                        id, who, "inventory", new DutyRule.Paper(NO_WORDS, NO_WORDS, List.of(), false), clock, "x"),
                OLD);
    }

    /// `?` marks a duty that falls due only if the open question is answered so.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a       | false | 2026-11-24 | A 2027-03-30, M 2027-03-30
            a       | false | 2027-03-30 | A 2027-03-30, M 2027-03-30
            a       | false | 2027-03-31 | M 2028-03-30, A 2029-03-30
            a       | false | 2025-11-01 | P 2025-12-31, A 2027-03-30, M 2027-03-30
            b       | false | 2026-11-24 | M 2027-03-30, B 2027-11-30
            b       | true  | 2026-11-24 | M 2027-03-30, B 2027-11-30, S 2027-12-30
            open    | false | 2026-11-24 | ?A 2027-03-30, M 2027-03-30, ?B 2027-11-30
            """)
    void fall_due(String group, boolean quota, LocalDate day, String duties) {
        assertEquals(
                duties,
                DUTIES.of(grouping(group), quota, day).stream()
                        .map(each -> (each.onlyIf() ? "?" : "")
                                + each.rule().value().id()
                                + " "
                                + each.deadline().safeLastDay())
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 2027-03-29, 2025, 2026", "2027-06-01, , 2027, 2028"})
    void about_the_years_before_and_not_on_a_day_off(LocalDate day, LocalDate lastWorkingDay, int from, int to) {
        var duty = DUTIES.next(java.util.Set.of("group-a"), day).getFirst();
        assertEquals(
                Optional.ofNullable(lastWorkingDay), duty.lastWorkingDay(), "unknown once no days off are printed");
        assertEquals(lastWorkingDay == null ? duty.deadline().safeLastDay() : lastWorkingDay, duty.best());
        assertEquals(Optional.of(new Duty.Years(from, to)), duty.about());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a       | false | 2026-11-24 | P 2025-12-31
            a       | false | 2025-12-31 |
            b       | false | 2026-11-24 | ?P 2025-12-31
            b       | true  | 2026-11-24 |
            open    | false | 2026-11-24 | ?P 2025-12-31
            """)
    void fell_due_once(String group, boolean quota, LocalDate day, String duties) {
        assertEquals(
                duties == null ? "" : duties,
                DUTIES.past(grouping(group), quota, day).stream()
                        .map(each -> (each.onlyIf() ? "?" : "")
                                + each.rule().value().id()
                                + " "
                                + each.deadline().safeLastDay())
                        .collect(Collectors.joining(", ")));
    }

    private static Grouping grouping(String group) {
        return switch (group) {
            case "a" -> Grouping.of(List.of());
            case "b" -> Grouping.of(List.of(candidate(Certainty.LIKELY), candidate(Certainty.CERTAIN)));
            default -> Grouping.of(List.of(candidate(Certainty.LIKELY)));
        };
    }

    private static Candidate candidate(Certainty certainty) {
        return new Candidate(new ListKey("II", 1), QuotaKind.STEEL, certainty, NO_WORDS);
    }
}
