package vn.sokhi.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhi.party.PersonId;

class PaperTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answer/boundary",
                "answer/qc.1.day",
                "source/s001/name",
                "row/s001/2025/1/quantity",
                "row/s001/1954/12/dry_matter"
            })
    void a_field_has_one_name(String name) {
        assertEquals(name, Slot.parse(name).orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "answer",
                "answer/",
                "answer/Boundary",
                "answer/a/b",
                "source/s001",
                "source/../name",
                "row/s001/2025/0/quantity",
                "row/s001/25/1/quantity",
                "row/s001/2025/1",
                "row/s001/2025/1/quantity/x",
                "row/s001/2025/99999/quantity",
                "row/s001/２０２５/1/quantity;drop",
                "other/x"
            })
    void what_is_no_field_is_told_so(String name) {
        assertEquals(Optional.empty(), Slot.parse(name));
    }

    @Test
    void answers_come_before_sources_and_rows_are_counted_not_spelt() {
        var names = List.of(
                "row/s001/2025/10/unit",
                "row/s001/2025/2/unit",
                "source/s001/name",
                "row/s001/2024/1/unit",
                "answer/x");
        var inOrder = names.stream()
                .map(name -> Slot.parse(name).orElseThrow())
                .sorted()
                .map(Slot::text)
                .toList();
        assertEquals(
                List.of(
                        "answer/x",
                        "source/s001/name",
                        "row/s001/2024/1/unit",
                        "row/s001/2025/2/unit",
                        "row/s001/2025/10/unit"),
                inOrder);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2026, 2025–2026", "2024, 2024, 2024", "2024, 2026, 2024–2026"})
    void a_period_is_told_by_its_years(int first, int last, String text) {
        assertEquals(text, Period.of(first, last).text());
    }

    @Test
    void a_period_has_no_gap() {
        assertThrows(IllegalArgumentException.class, () -> new Period(new java.util.TreeSet<>(List.of(2024, 2026))));
        assertThrows(IllegalArgumentException.class, () -> Period.of(2026, 2025));
    }

    /// Any papers, written by chance: what one save does is what turns one into the other, and can be taken back.
    @Test
    void changes_lead_there_and_back() {
        long seed = new Random().nextLong();
        System.out.println("PaperTest seed " + seed);
        var dice = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var one = paper(dice);
            var other = paper(dice);
            var changes = one.to(other);
            assertEquals(other, one.with(changes));
            assertEquals(one, other.with(changes.stream().map(Change::back).toList()));
            assertEquals(one, Paper.read(one.bytes()));
            var edit = new Edit(7, Edit.Kind.PAGE, new PersonId(new UUID(1, 1)), Instant.EPOCH, changes);
            assertEquals(changes, Edit.changes(edit.bytes()));
        }
    }

    private static Paper paper(Random dice) {
        var entries = new TreeMap<Slot, Entry>();
        for (int i = dice.nextInt(30); i > 0; i--) entries.put(slot(dice), entry(dice));
        return new Paper(entries);
    }

    private static Slot slot(Random dice) {
        return switch (dice.nextInt(3)) {
            case 0 -> new Slot.Answer("a" + dice.nextInt(9));
            case 1 -> new Slot.OfSource("s" + dice.nextInt(9), "name");
            default -> new RowKey("s" + dice.nextInt(9), 2024 + dice.nextInt(3), 1 + dice.nextInt(12)).slot("quantity");
        };
    }

    private static Entry entry(Random dice) {
        var entry = Entry.typed(
                List.of("1.250", "=1+1", "Lò nung số 1\nđốt than", "\"😀\u2028").get(dice.nextInt(4)));
        if (dice.nextBoolean()) entry = entry.meaning("1250");
        return switch (dice.nextInt(3)) {
            case 0 -> entry;
            case 1 -> entry.from(new Entry.Origin.Read("Than 2026.xlsx", "Than!C14"));
            default -> entry.from(new Entry.Origin.Earlier(2024));
        };
    }

    @Test
    void rows_and_sources_are_read_from_the_same_map() {
        var changes = new ArrayList<Change>();
        for (var name : List.of("source/s001/name", "row/s001/2025/1/quantity", "row/s001/2025/1/unit", "answer/x")) {
            changes.add(new Change(
                    Slot.parse(name).orElseThrow(), Optional.empty(), Optional.of(Entry.typed("what " + name))));
        }
        var paper = Paper.BLANK.with(changes);
        assertEquals("what answer/x", paper.answer("x"));
        assertEquals("what source/s001/name", paper.source("s001").orElseThrow().text("name"));
        assertEquals(1, paper.rows().size());
        assertEquals("what row/s001/2025/1/unit", paper.rows().getFirst().text("unit"));
        assertEquals("", paper.rows().getFirst().text("document"));
    }

    @ParameterizedTest
    @CsvSource({
        "tab\\u0009and newline\\u000A, ''",
        "NUL\\u0000, P-TEXT-CONTROL",
        "bell\\u0007, P-TEXT-CONTROL",
        "half\\uD83D letter, P-TEXT-CONTROL",
        "whole\\uD83D\\uDE00 letter, ''",
        "noncharacter\\uFFFF, P-TEXT-CONTROL",
        "Việt Nam, ''",
        "Vie\\u0323\\u0302t Nam, ''",
        "right\\u202Eto left, P-TEXT-CONTROL"
    })
    void a_field_holds_any_text_that_is_text(String escaped, String rule) {
        assertEquals(rule, Entry.flaw(unicode(escaped)).orElse(""));
    }

    private static String unicode(String text) {
        var found = java.util.regex.Pattern.compile("\\\\u([0-9A-F]{4})").matcher(text);
        return found.replaceAll(hit ->
                java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hit.group(1), 16))));
    }

    @Test
    void a_field_is_no_book() {
        assertEquals(Optional.of("P-TEXT-LONG"), Entry.flaw("x".repeat(20_001)));
        assertEquals(Optional.empty(), Entry.flaw("x".repeat(20_000)));
        assertThrows(IllegalArgumentException.class, () -> Entry.typed(" \n"));
    }
}
