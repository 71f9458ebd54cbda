package vn.sokhi.web.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sokhi.calendar.Holiday;
import vn.sokhi.calendar.WorkingDays;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;
import vn.sokhi.gazette.Candidate;
import vn.sokhi.gazette.Certainty;
import vn.sokhi.gazette.Duties;
import vn.sokhi.gazette.Duty;
import vn.sokhi.gazette.DutyRule;
import vn.sokhi.gazette.Grouping;
import vn.sokhi.gazette.ListKey;
import vn.sokhi.gazette.QuotaKind;
import vn.sokhi.law.Citation;
import vn.sokhi.law.InForce;
import vn.sokhi.law.InWords;
import vn.sokhi.law.Standing;
import vn.sokhi.shelf.Shelf;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// What a calendar taken home says of duties that are not certain, and on which day it says it.
class DutyCalendarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final InWords RECIPIENT = new InWords("Bộ", "Ministry");
    private static final Words WORDS = Words.in(Language.VI);

    private static <T> InForce<T> law(T value) {
        return new InForce<>(value, LocalDate.of(2022, 1, 7), new Citation("TEST", "a line"), new Standing.Confirmed());
    }

    private static InForce<DutyRule> rule(String id, String who, String day, boolean verified) {
        var clock = new DutyRule.Clock(MonthDay.parse("--" + day), "before", 2027, 2, Optional.empty());
        var paper = new DutyRule.Paper(new InWords("Báo cáo " + id, id), RECIPIENT, List.of(), verified);
        return law(new DutyRule(id, who, "inventory", paper, clock, "x"));
    }

    /// The open group's duties: A is due on a day off, B in a year whose days off are not printed.
    private static String written() {
        var off = new Holiday(LocalDate.of(2027, 3, 30), new InWords("nghỉ", "off"), Holiday.Kind.DAY_OFF);
        var duties = new Duties(
                List.of(rule("A", "group-a", "03-31", false), rule("B", "group-b", "12-01", true)),
                Map.of("before", -1),
                new WorkingDays(List.of(law(off))));
        var candidate = new Candidate(new ListKey("II", 3), QuotaKind.STEEL, Certainty.POSSIBLE, new InWords("", ""));
        List<Duty> due = duties.of(Grouping.of(List.of(candidate)), false, DAY);
        var file = new DutyCalendar(new Shelf().reference(), WORDS, "http://localhost");
        var cards = file.cards().cards(due, each -> each.rule().value().id().equals("B"));
        var body = file.answer("duties.ics", "Cơ sở mẫu", "/listed/II-3", cards).getBody();
        return new String(body, StandardCharsets.UTF_8).replace("\r\n ", "").replace("\r\n", "\n");
    }

    @Test
    void a_duty_of_an_open_group_says_so_in_its_title() {
        var text = written();
        assertTrue(text.contains("SUMMARY:Chỉ khi thuộc nhóm A: Báo cáo A\n"), text);
        assertTrue(text.contains("SUMMARY:Chỉ khi thuộc nhóm B: Báo cáo B\n"), text);
        assertTrue(text.contains("Chỉ khi thuộc nhóm B."), text);
    }

    @Test
    void what_is_our_reading_is_said_as_ours() {
        var text = written();
        assertTrue(text.contains("Theo cách hiểu của chúng tôi: Bộ"), text);
        assertTrue(text.contains("Theo cách hiểu của chúng tôi\\, phải có ý kiến"), text);
        assertTrue(text.contains("chưa khớp chắc chắn"), text);
    }

    @Test
    void a_day_off_is_not_the_day_to_keep() {
        assertTrue(written().contains("DTSTART;VALUE=DATE:20270329\n"), written());
    }

    @Test
    void codes_are_told_by_name() {
        var finding = Finding.of("V-FILTER", new Where.Named("group"))
                .with("asked", "z")
                .with("there", "a, b, open");
        var told = Asked.told(finding, WORDS);
        assertFalse(told.mend().contains("open"), told.mend());
        assertEquals("Các giá trị: Nhóm A; Nhóm B (chắc chắn); Chưa rõ A hay B.", told.mend());
    }
}
