package vn.sokhi.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sokhi.draft.Edit;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Period;
import vn.sokhi.draft.Slot;
import vn.sokhi.drafting.SaveEntries.Saved;
import vn.sokhi.facility.Facility;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.MemoryOffice;
import vn.sokhi.office.Office;
import vn.sokhi.party.Actor;
import vn.sokhi.party.Mandate;
import vn.sokhi.party.OrganisationId;
import vn.sokhi.party.PersonId;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.ReportId;

/// A report while it is written, told at its counter: what two people do to one field, and what is never lost.
class DraftingTest {

    private static final OrganisationId OURS = new OrganisationId(new UUID(1, 1));
    private static final Facility KILN = new Facility(
            new FacilityId(new UUID(2, 1)),
            OURS,
            "Lò (mẫu)",
            "Phú Thọ",
            "Gạch men",
            new Facility.Footing("III.B", "A"));
    private static final ReportId ID = new ReportId(new UUID(4, 1));
    private static final ReportId BEFORE = new ReportId(new UUID(4, 2));

    private final MemoryOffice books = new MemoryOffice();
    private final Office office = new Office(books);
    private final SaveEntries save = new SaveEntries(office);
    private final RestoreDraft restore = new RestoreDraft(office);
    private final TakeOver takeOver = new TakeOver(office);
    private final Actor we = actor(OURS);

    @BeforeEach
    void a_blank_report_is_open() {
        books.facilities.add(KILN);
        open(ID, Period.of(2025, 2026));
    }

    private void open(ReportId id, Period period) {
        accepted(office.act(we, all -> {
            all.drafts()
                    .open(
                            new Draft(id, KILN, period, Paper.BLANK, 1),
                            new Edit(1, Edit.Kind.OPENED, we.person(), books.instant, List.of()),
                            we);
            return Outcome.accept(id);
        }));
    }

    @Test
    void what_is_written_is_kept_as_it_was_written() {
        for (var text : List.of("1.250", " 12,5 ", "=HYPERLINK(1)", "lò\nsố 1", "Vie\u0323\u0302t", "<script>")) {
            accepted(save.save(we, ID, revision(), texts("answer/boundary", text)));
            assertEquals(text, draft().paper().answer("boundary"));
        }
    }

    @Test
    void the_same_text_again_is_no_save() {
        assertEquals(
                2,
                accepted(save.save(we, ID, 1, texts("answer/boundary", "Nhà máy")))
                        .revision());
        var again = accepted(save.save(we, ID, 2, texts("answer/boundary", "Nhà máy")));
        assertEquals(new Saved(ID, 2, 0), again);
    }

    @Test
    void two_people_at_two_fields_do_not_meet() {
        accepted(save.save(we, ID, 1, texts("answer/boundary", "một")));
        accepted(save.save(we, ID, 1, texts("answer/technology", "hai")));
        assertEquals("một", draft().paper().answer("boundary"));
        assertEquals("hai", draft().paper().answer("technology"));
    }

    @Test
    void two_people_at_one_field_are_both_shown_and_nothing_is_stored() {
        accepted(save.save(we, ID, 1, texts("answer/boundary", "của người khác")));
        var mine = texts("answer/boundary", "của tôi");
        mine.putAll(texts("answer/technology", "cũng của tôi"));
        var told = refused(save.save(we, ID, 1, mine));
        assertEquals("R-CONFLICT", told.rule());
        assertEquals("answer/boundary", told.where().text());
        assertEquals("của tôi", told.words().get("mine"));
        assertEquals("của người khác", told.words().get("theirs"));
        assertEquals("", draft().paper().answer("technology"));
        assertEquals(3, accepted(save.save(we, ID, 2, mine)).revision());
    }

    @Test
    void two_people_who_write_the_same_agree() {
        accepted(save.save(we, ID, 1, texts("answer/boundary", "như nhau")));
        assertEquals(
                0,
                accepted(save.save(we, ID, 1, texts("answer/boundary", "như nhau")))
                        .changed());
    }

    @Test
    void an_answered_question_keeps_the_text_and_a_new_text_asks_again() {
        var cell = slot("row/s001/2025/1/quantity");
        accepted(save.save(we, ID, 1, Map.of(cell, "1.250")));
        accepted(save.mean(we, ID, 2, cell, "1250"));
        assertEquals(
                Entry.typed("1.250").meaning("1250"), draft().paper().at(cell).orElseThrow());
        accepted(save.save(we, ID, 3, Map.of(cell, "1.250")));
        assertEquals(Optional.of("1250"), draft().paper().at(cell).orElseThrow().meant());
        accepted(save.save(we, ID, 3, Map.of(cell, "1.251")));
        assertEquals(Optional.empty(), draft().paper().at(cell).orElseThrow().meant());
        assertEquals("P-MEANT", refused(save.mean(we, ID, 4, cell, "1e9999999")).rule());
        assertEquals(
                "P-FIELD-EMPTY",
                refused(save.mean(we, ID, 4, slot("answer/none"), "1")).rule());
    }

    @Test
    void going_back_is_a_save_and_can_be_gone_back_on() {
        accepted(save.save(we, ID, 1, texts("answer/boundary", "một")));
        accepted(save.save(we, ID, 2, texts("answer/boundary", "hai")));
        accepted(save.save(we, ID, 3, texts("answer/boundary", "")));
        assertEquals(5, accepted(restore.restore(we, ID, 4, 2)).revision());
        assertEquals("một", draft().paper().answer("boundary"));
        accepted(restore.restore(we, ID, 5, 3));
        assertEquals("hai", draft().paper().answer("boundary"));
        accepted(restore.restore(we, ID, 6, 0));
        assertEquals(Paper.BLANK, draft().paper());
        assertEquals(
                "R-REVISION-UNKNOWN", refused(restore.restore(we, ID, 7, 8)).rule());
    }

    @Test
    void last_years_values_are_offered_and_taken_only_when_accepted() {
        open(BEFORE, Period.of(2024, 2024));
        accepted(save.save(
                we,
                BEFORE,
                1,
                texts(
                        "row/s001/2024/1/fuel", "anthracite",
                        "row/s001/2024/1/unit", "t",
                        "row/s001/2024/1/quantity", "900")));
        accepted(save.save(we, ID, 1, texts("source/s001/name", "Lò 1", "source/s002/name", "Lò 2")));
        var offers = TakeOver.offers(draft(), Optional.of(draft(BEFORE)));
        assertEquals(
                Set.of("row/s001/2025/1/fuel", "row/s001/2025/1/unit", "row/s001/2026/1/fuel", "row/s001/2026/1/unit"),
                offers.stream().map(offer -> offer.slot().text()).collect(Collectors.toSet()));
        var wanted = Set.of(slot("row/s001/2025/1/fuel"), slot("row/s001/2025/1/quantity"));
        assertEquals(1, accepted(takeOver.take(we, ID, 2, wanted)).changed());
        var taken = draft().paper().at(slot("row/s001/2025/1/fuel")).orElseThrow();
        assertEquals(new Entry.Origin.Earlier(2024), taken.origin());
        assertEquals("anthracite", taken.text());
    }

    @Test
    void the_second_year_is_offered_what_the_first_says_though_there_is_no_report_before() {
        accepted(save.save(we, ID, 1, texts("source/s001/name", "Lò 1", "row/s001/2025/1/ncv", "23,85")));
        var offers = TakeOver.offers(draft(), Optional.empty());
        assertEquals(
                List.of("row/s001/2026/1/ncv 2025"),
                offers.stream()
                        .map(offer -> offer.slot().text() + " " + offer.year())
                        .toList());
        accepted(takeOver.take(we, ID, 2, Set.of(slot("row/s001/2026/1/ncv"))));
        var taken = draft().paper().at(slot("row/s001/2026/1/ncv")).orElseThrow();
        assertEquals(Entry.typed("23,85").from(new Entry.Origin.Earlier(2025)), taken);
    }

    @Test
    void a_source_that_is_closed_is_offered_nothing() {
        open(BEFORE, Period.of(2024, 2024));
        accepted(save.save(we, BEFORE, 1, texts("row/s001/2024/1/fuel", "anthracite")));
        accepted(save.save(we, ID, 1, texts("source/s001/name", "Lò 1", "source/s001/until", "2025")));
        var years = TakeOver.offers(draft(), Optional.of(draft(BEFORE))).stream()
                .map(offer -> offer.slot().text())
                .toList();
        assertEquals(List.of("row/s001/2025/1/fuel"), years);
    }

    @Test
    void another_organisation_finds_no_such_report() {
        var they = actor(new OrganisationId(new UUID(1, 9)));
        assertEquals(
                "R-REPORT-UNKNOWN",
                refused(save.save(they, ID, 1, texts("answer/boundary", "x"))).rule());
        assertEquals(
                "R-REPORT-UNKNOWN", refused(restore.restore(they, ID, 1, 0)).rule());
        assertEquals(
                "R-REPORT-UNKNOWN",
                refused(takeOver.take(they, ID, 1, Set.of())).rule());
    }

    @Test
    void text_that_no_field_holds_is_refused_with_its_place() {
        var told = refused(save.save(we, ID, 1, texts("answer/boundary", "a\u0000b")));
        assertEquals(
                "P-TEXT-CONTROL answer/boundary",
                told.rule() + " " + told.where().text());
        assertTrue(draft().paper().entries().isEmpty());
    }

    private static Slot slot(String name) {
        return Slot.parse(name).orElseThrow();
    }

    private static Map<Slot, String> texts(String... namesAndTexts) {
        var texts = new HashMap<Slot, String>();
        for (int i = 0; i < namesAndTexts.length; i += 2) texts.put(slot(namesAndTexts[i]), namesAndTexts[i + 1]);
        return texts;
    }

    private Draft draft() {
        return draft(ID);
    }

    private Draft draft(ReportId id) {
        return accepted(office.act(we, all -> ReadDraft.draft(all, id)));
    }

    private long revision() {
        return draft().revision();
    }

    private static Actor actor(OrganisationId organisation) {
        var person = new PersonId(new UUID(3, organisation.value().getLeastSignificantBits()));
        return new Actor(person, new Mandate(person, organisation, LocalDate.of(2099, 12, 31)));
    }

    private static <T> T accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T>(var value)) return value;
        throw new AssertionError(outcome.findings().toString());
    }

    private static Finding refused(Outcome<?> outcome) {
        assertInstanceOf(Outcome.Refused.class, outcome);
        return outcome.findings().getFirst();
    }
}
