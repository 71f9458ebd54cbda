package vn.sokhi.web.drafting;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Period;
import vn.sokhi.draft.Slot;
import vn.sokhi.drafting.OpenReport;
import vn.sokhi.drafting.ReadDraft;
import vn.sokhi.drafting.SaveEntries;
import vn.sokhi.drafting.TakeOver;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Office;
import vn.sokhi.operator.ListFacilities;
import vn.sokhi.party.Seat;
import vn.sokhi.report.ReportId;
import vn.sokhi.shelf.Shelf;
import vn.sokhi.store.SqlTransactions;
import vn.sokhi.store.SqlTrialSeats;
import vn.sokhi.store.TestDatabase;

/// A page of rows as a browser uses it, on a real database: what is typed is kept, what can be read in two ways is
/// asked
/// about and not counted until it is answered, and last year's values come when they are accepted.
class RowsFormTest {

    private static final Shelf SHELF = new Shelf();
    private static final String ROW = "row/s901/2026/1/";

    private final javax.sql.DataSource data = TestDatabase.shared().runtime();
    private final Office office = new Office(new SqlTransactions(data));
    private final Seat seat = new SqlTrialSeats(data).seats().get(1);
    private final ReadDraft drafts = new ReadDraft(office, SHELF, InstantSource.system());
    private final SaveEntries saving = new SaveEntries(office);
    private final MockMvc browser = browser();
    private final ReportId earlier = opened(2022, 2024);
    private final ReportId draft = opened(2025, 2026);

    private MockMvc browser() {
        var frame = new DraftFrame(drafts);
        List<SectionForm> forms = List.of(new RowsForm(SHELF, saving, new TakeOver(office), new ObjectProvider<>() {
            @Override
            public HttpServletRequest getObject() {
                return asked();
            }
        }));
        return MockMvcBuilders.standaloneSetup(
                        new SectionPages(frame, drafts, saving, forms), new RowsCells(frame, saving, forms))
                .setCustomArgumentResolvers(new AuthenticationPrincipalArgumentResolver())
                .build();
    }

    private static HttpServletRequest asked() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    private ReportId opened(int first, int last) {
        var opening = new OpenReport(office, SHELF, new SecureRandom(), InstantSource.system());
        var facility = accepted(new ListFacilities(office).list(seat.actor()))
                .getFirst()
                .id();
        return accepted(opening.open(seat.actor(), facility, Period.of(first, last)));
    }

    @BeforeEach
    void a_kiln_is_registered() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(seat, ""));
        var texts = new HashMap<Slot, String>();
        paper().entries().keySet().forEach(slot -> texts.put(slot, ""));
        write(draft, texts);
        for (var report : List.of(earlier, draft)) {
            write(
                    report,
                    Map.of(
                            slot("source/s901/name"), "Lò nung 1",
                            slot("source/s901/class"), "stationary",
                            slot("source/s901/activity"), "fuel-burnt"));
        }
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_number_that_can_be_read_in_two_ways_waits_for_its_answer() throws Exception {
        assertEquals(303, send(row("1.250")).getStatus());
        assertEquals(List.of("ask"), kinds());
        assertEquals("", line().outcome().figure().sum());
        var buttons = line().remarks().getFirst().buttons();
        assertEquals(
                List.of(ROW + "quantity=1250", ROW + "quantity=1.250"),
                buttons.stream().map(RowLine.Button::value).toList());
        var answered = send(Map.of("meant", buttons.getFirst().value()));
        assertEquals(303, answered.getStatus());
        var onward = String.valueOf(answered.getRedirectedUrl());
        assertTrue(onward.endsWith("?year=2026#line.s901.2026.1"), onward);
        assertEquals(Optional.of("1250"), entry("quantity").meant());
        assertEquals("1.250", entry("quantity").text());
        assertEquals(List.of(), kinds());
        assertTrue(line().counted());
    }

    @Test
    void a_reading_that_was_chosen_keeps_its_unit() throws Exception {
        send(row("100"));
        var plain = line().outcome().figure().sum();
        send(Map.of(ROW + "ncv", "43.250 MJ/t"));
        assertEquals(List.of("ask"), kinds());
        send(Map.of("meant", ROW + "ncv=43250"));
        assertEquals(List.of(), kinds());
        var read = line().outcome().figure().sum();
        send(Map.of(ROW + "ncv", "43,25 TJ/Gg"));
        assertEquals(line().outcome().figure().sum(), read);
        assertTrue(!plain.equals(read), plain);
    }

    @Test
    void a_fault_stays_as_it_was_typed_and_is_told_under_its_row() throws Exception {
        for (var text : List.of("mười hai", "-5", "=1+1", "<b>12</b>", "x".repeat(10_000))) {
            assertEquals(303, send(row(text)).getStatus());
            assertEquals(text, entry("quantity").text());
            assertEquals(List.of("err"), kinds(), text);
        }
        send(Map.of(ROW + "quantity", "12", ROW + "unit", "ha"));
        assertEquals(List.of("err"), kinds());
        assertTrue(line().cells().stream().anyMatch(cell -> cell.column().equals("unit") && cell.faulty()));
    }

    @Test
    void what_is_no_field_of_the_page_is_refused_and_nothing_is_saved() throws Exception {
        long before = revision();
        for (var name : List.of(
                "row/s999/2026/1/quantity",
                "row/s901/2031/1/quantity",
                "row/s901/2026/1/furnace",
                "row/s901/2026/0/quantity",
                "source/s901/name",
                "row/../x")) {
            assertEquals(422, send(Map.of(name, "1", ROW + "quantity", "5")).getStatus(), name);
            assertEquals(422, cell(before, name, "1").getStatus(), name);
        }
        assertEquals(422, send(Map.of(ROW + "quantity", "a\u0007b")).getStatus());
        assertEquals(422, send(Map.of("meant", "row/s999/2026/1/quantity=1")).getStatus());
        assertEquals(422, send(Map.of("clear", "row")).getStatus());
        assertEquals(before, revision());
    }

    @Test
    void last_years_values_are_offered_but_for_quantities_and_come_when_accepted() throws Exception {
        var told = new HashMap<Slot, String>();
        row("7").forEach((name, text) -> {
            if (name.startsWith("row/")) told.put(slot(name.replace("/2026/", "/2024/")), text);
        });
        write(earlier, told);
        assertEquals(List.of("take"), kinds());
        assertEquals(303, send(Map.of("take", "s901/2026/1")).getStatus());
        assertEquals(new Entry.Origin.Earlier(2024), entry("fuel").origin());
        assertEquals(Optional.empty(), paper().at(slot(ROW + "quantity")));
    }

    @Test
    void a_row_that_is_struck_out_leaves_nothing_behind() throws Exception {
        send(row("7"));
        assertEquals(303, send(Map.of("clear", "s901/2026/1")).getStatus());
        assertEquals(List.of(), paper().rows());
    }

    @Test
    void a_cell_is_saved_alone_and_two_people_at_one_cell_both_learn_what_the_other_wrote() throws Exception {
        send(row("7"));
        long seen = revision();
        assertEquals(200, cell(seen, ROW + "quantity", "8").getStatus());
        var clash = cell(seen, ROW + "quantity", "9");
        assertEquals(412, clash.getStatus());
        assertTrue(clash.getContentAsString().contains("\"theirs\":\"8\""), clash.getContentAsString());
        assertEquals(
                412,
                send(Map.of("revision", String.valueOf(seen), ROW + "quantity", "9"))
                        .getStatus());
        assertEquals("8", entry("quantity").text());
        var other = cell(seen, ROW + "remark", "đọc đồng hồ");
        assertEquals(200, other.getStatus());
        assertTrue(other.getContentAsString().contains("\"revision\":" + revision()), other.getContentAsString());
    }

    private static Map<String, String> row(String quantity) {
        return Map.of(
                ROW + "fuel", "anthracite", ROW + "use", "industry", ROW + "quantity", quantity, ROW + "unit", "tấn");
    }

    private MockHttpServletResponse send(Map<String, String> fields) throws Exception {
        var form = post("/drafts/{id}/sections/stationary", draft).param("year", "2026");
        if (!fields.containsKey("revision")) form.param("revision", String.valueOf(revision()));
        fields.forEach(form::param);
        return browser.perform(form).andReturn().getResponse();
    }

    private MockHttpServletResponse cell(long seen, String name, String text) throws Exception {
        return browser.perform(post("/drafts/{id}/cells", draft)
                        .param("revision", String.valueOf(seen))
                        .param(name, text))
                .andReturn()
                .getResponse();
    }

    private RowLine line() throws Exception {
        var shown = browser.perform(
                        get("/drafts/{id}/sections/stationary", draft).param("year", "2026"))
                .andReturn();
        var page = requireNonNull(shown.getModelAndView()).getModel();
        var sheets = (List<?>) requireNonNull(page.get("sheets"));
        return ((RowsForm.Sheet) sheets.getFirst()).lines().getFirst();
    }

    private List<String> kinds() throws Exception {
        return line().remarks().stream().map(RowLine.Remark::kind).toList();
    }

    private void write(ReportId report, Map<Slot, String> texts) {
        long seen = accepted(drafts.read(seat.actor(), report)).draft().revision();
        accepted(saving.save(seat.actor(), report, seen, texts));
    }

    private Entry entry(String column) {
        return paper().at(slot(ROW + column)).orElseThrow();
    }

    private Paper paper() {
        return accepted(drafts.read(seat.actor(), draft)).draft().paper();
    }

    private long revision() {
        return accepted(drafts.read(seat.actor(), draft)).draft().revision();
    }

    private static Slot slot(String text) {
        return Slot.parse(text).orElseThrow();
    }

    private static <T> T accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T>(var value)) return value;
        throw new AssertionError(outcome.findings());
    }
}
