package vn.sokhi.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokhi.draft.Change;
import vn.sokhi.draft.Edit;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Period;
import vn.sokhi.draft.Slot;
import vn.sokhi.facility.Facility;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.MemoryOffice;
import vn.sokhi.office.Office;
import vn.sokhi.party.Actor;
import vn.sokhi.party.Mandate;
import vn.sokhi.party.OrganisationId;
import vn.sokhi.party.PersonId;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.ReportId;

/// What is written into a field comes back byte for byte, or is refused by a rule; nothing is mended in silence.
class NaughtyStringsTest {

    private static final OrganisationId OURS = new OrganisationId(new UUID(1, 1));
    private static final ReportId REPORT = new ReportId(new UUID(7, 7));
    private static final List<Slot> FIELDS = Stream.of(
                    "answer/boundary", "source/s1/name", "row/s1/2025/1/quantity", "row/s1/2025/1/reasoning")
            .map(text -> Slot.parse(text).orElseThrow())
            .toList();
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})|\\\\(\\\\)");

    private final MemoryOffice books = new MemoryOffice();
    private final Office office = new Office(books);
    private final PersonId person = new PersonId(new UUID(3, 1));
    private final Actor we = new Actor(person, new Mandate(person, OURS, LocalDate.of(2030, 12, 31)));

    record Naughty(String becomes, String text) {}

    static Stream<Naughty> strings() throws IOException {
        try (var in = Objects.requireNonNull(NaughtyStringsTest.class.getResourceAsStream("naughty.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.split("\\|", 2))
                    .map(parts -> new Naughty(parts[0], unescaped(parts[1])));
        }
    }

    /// `@20001` stands for so many letters.
    private static String unescaped(String text) {
        if (text.matches("@[0-9]{2,}")) return "x".repeat(Integer.parseInt(text.substring(1)));
        var plain = new StringBuilder();
        int from = 0;
        var found = ESCAPE.matcher(text);
        while (found.find()) {
            plain.append(text, from, found.start());
            plain.append(found.group(1) == null ? '\\' : (char) Integer.parseInt(found.group(1), 16));
            from = found.end();
        }
        return plain.append(text.substring(from)).toString();
    }

    @BeforeEach
    void a_draft_with_something_in_every_field() {
        var facility = new Facility(
                new FacilityId(new UUID(1, 11)),
                OURS,
                "Lò (mẫu)",
                "Phú Thọ",
                "Gạch men",
                new Facility.Footing("III.B", "A"));
        books.facilities.add(facility);
        var blank = new Draft(REPORT, facility, Period.of(2025, 2026), Paper.BLANK, 0);
        var first = FIELDS.stream()
                .map(slot -> new Change(slot, Optional.empty(), Optional.of(Entry.typed("before"))))
                .toList();
        var edit = new Edit(1, Edit.Kind.OPENED, person, books.instant, first);
        office.act(we, open -> {
            open.drafts().open(blank.after(edit), edit, we);
            return Outcome.accept(REPORT);
        });
    }

    @ParameterizedTest
    @MethodSource("strings")
    void it_comes_back_as_it_was_written_or_is_refused(Naughty naughty) {
        for (var slot : FIELDS) {
            var before = draft();
            var saved = new SaveEntries(office).save(we, REPORT, before.revision(), Map.of(slot, naughty.text));
            var after = draft();
            switch (naughty.becomes) {
                case "kept" -> {
                    assertEquals(List.of(), saved.findings());
                    assertEquals(
                            naughty.text, after.paper().at(slot).orElseThrow().text());
                    assertEquals(after.paper(), Paper.read(after.paper().bytes()), "canonical bytes");
                }
                case "cleared" -> assertEquals(Optional.empty(), after.paper().at(slot));
                default -> {
                    assertEquals(naughty.becomes, saved.findings().getFirst().rule());
                    assertEquals(
                            slot.text(), saved.findings().getFirst().where().text());
                    assertEquals(before, after);
                }
            }
        }
    }

    private Draft draft() {
        var found = office.act(
                we, open -> Outcome.accept(open.drafts().draft(REPORT).orElseThrow()));
        if (found instanceof Outcome.Accepted<Draft>(var draft)) return draft;
        throw new AssertionError(found.findings());
    }

    @Test
    void the_list_is_long_enough() throws IOException {
        assertTrue(strings().distinct().count() >= 300);
    }

    /// The same word in one character and in two: neither turns into the other, but both are found as one name.
    @Test
    void composed_and_decomposed_twins_stay_apart() throws IOException {
        long twins = strings()
                .filter(each -> each.becomes.equals("kept"))
                .filter(each -> !java.text.Normalizer.isNormalized(each.text, java.text.Normalizer.Form.NFC))
                .count();
        assertTrue(twins >= 20, () -> "only " + twins);
    }
}
