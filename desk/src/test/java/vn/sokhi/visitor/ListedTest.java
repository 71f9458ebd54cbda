package vn.sokhi.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.gazette.Duty;

/// Searching and showing the list: what people type, and never a wrong "no".
class ListedTest {

    private static final Printed PRINTED = new Printed();
    private static final BrowseList LIST = new BrowseList(PRINTED);

    /// @param found the first keys and how many in all; `~` marks the nearest
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            xi mang ninh binh          |                    |     |      | 1 of 1   |
            Xi măng Ninh Bình          |                    |     |      | 1 of 1   |
            XM CP                      |                    |     |      | 1 of 1   |
            Хi măng                    |                    |     |      | 1 of 1   |
            nhà máy minh hoạ           |                    |     |      | 4 of 1   |
            nhà máy minh họa           |                    |     |      | 4 of 1   |
            duong thanh hoa            |                    |     |      | 5 of 40  |
            công ty Hà Nam             |                    |     |      | 1 of 3   | led Hà Nam
            xi măng Hà Nam cũ          |                    |     |      | 1 of 1   | led Hà Nam
            xi mang ha nam cu          |                    |     |      | 1 of 1   | led Hà Nam
            thép bà rịa – vũng tàu     |                    |     |      | 3 of 1   | led Bà Rịa – Vũng Tàu
                                       | Bà Rịa – Vũng Tàu  |     |      | 3 of 1   | led Bà Rịa – Vũng Tàu
                                       | ha nam             |     |      | 1 of 2   | led Hà Nam
                                       | Hà Nam             | II  | b    | 1 of 1   | led Hà Nam
                                       | Atlantis           |     |      | 1 of 45  | V-PROVINCE
                                       |                    | V   |      | 1 of 45  | V-FILTER
                                       |                    |     | open | 3 of 1   |
            xi măng sao hỏa            |                    |     |      | ~1 of 1  |
            <script>alert(1)</script>  |                    |     |      | ~10 of 10 |
            gạch                       | Thanh Hóa          |     |      | 0        |
            """)
    void is_found(String text, String province, String annex, String group, String found, String told) {
        var forms = List.of(said(text), Normalizer.normalize(said(text), Normalizer.Form.NFD));
        for (var form : forms) {
            var answer = LIST.browse(new BrowseList.Asked(form, said(province), said(annex), said(group)));
            assertEquals(found, found(answer), form);
            assertEquals(said(told), told(answer), form);
        }
    }

    @Test
    void ten_thousand_letters_are_a_finding_and_an_answer() {
        var answer = LIST.browse(new BrowseList.Asked("xi măng " + "a".repeat(10_000), "", "", ""));
        assertEquals(
                List.of("V-TOO-LONG"),
                answer.findings().stream().map(Finding::rule).toList());
        assertEquals("~1 of 1", found(answer));
    }

    @Test
    void filters_that_leave_nothing_do_not_hide_what_the_words_find() {
        assertEquals(
                1,
                LIST.browse(new BrowseList.Asked("gạch", "Thanh Hóa", "", "")).byWords());
    }

    /// The group and the duties of a facility, then those past; `?` only if, `*` by our reading.
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            II-2   | 2026-11-24 | a: A M (Q)
            II-1   | 2026-11-24 | b: M B* (?Q)
            II-3   | 2026-11-24 | open: ?A M ?B* (?Q)
            II-2   | 2026-09-25 | a: A M (Q)
            II-2   | 2026-09-24 | V-LIST-NOT-YET 13/2024/QĐ-TTg
            II-2   | 2023-01-01 | V-NO-LIST-YET
            II-999 | 2026-11-24 | V-NOT-IN-LIST
            <b>    | 2026-11-24 | V-NOT-IN-LIST
            """)
    void is_shown(String key, LocalDate day, String shown) {
        assertEquals(shown, shown(new ShowListed(PRINTED).show(key, day)));
    }

    @Test
    void a_group_s_calendar_holds_the_duties_of_every_listed_facility() {
        var act = new ListDuties(PRINTED);
        var day = LocalDate.of(2026, 11, 24);
        assertEquals("A M", ids(act.list("group-a", day)));
        assertEquals("A M P B", ids(act.list("", day)));
        assertTrue(act.list("nobody", day) instanceof Outcome.Refused<ListDuties.Answer>);
    }

    private static String ids(Outcome<ListDuties.Answer> outcome) {
        return outcome instanceof Outcome.Accepted<ListDuties.Answer>(var answer)
                ? answer.duties().stream().map(each -> each.rule().value().id()).collect(Collectors.joining(" "))
                : "";
    }

    private static String shown(Outcome<ShowListed.Card> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<ShowListed.Card>(var card) ->
                BrowseList.group(card.grouping()) + ": "
                        + ids(card.duties(), card)
                        + " ("
                        + ids(card.past(), card)
                        + ")";
            case Outcome.Refused<ShowListed.Card>(var findings) ->
                (findings.getFirst().rule() + " " + findings.getFirst().words().getOrDefault("before", "")).strip();
        };
    }

    private static String ids(List<Duty> duties, ShowListed.Card card) {
        return duties.stream()
                .map(each -> (each.onlyIf() ? "?" : "") + each.rule().value().id() + (card.doubts(each) ? "*" : ""))
                .collect(Collectors.joining(" "));
    }

    private static String found(BrowseList.Answer answer) {
        if (answer.lines().isEmpty()) return "0";
        var first = answer.lines().getFirst().listed().key().number();
        return (answer.near() ? "~" : "") + first + " of " + answer.lines().size();
    }

    private static String told(BrowseList.Answer answer) {
        var led = answer.led().stream().map(each -> "led " + each.former().orElse(""));
        return java.util.stream.Stream.concat(led, answer.findings().stream().map(Finding::rule))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
