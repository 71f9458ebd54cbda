package vn.sokhi.web.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Period;
import vn.sokhi.drafting.OpenReport;
import vn.sokhi.drafting.ReadDraft;
import vn.sokhi.drafting.RegisterSource;
import vn.sokhi.drafting.SaveEntries;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Office;
import vn.sokhi.operator.ListFacilities;
import vn.sokhi.party.Seat;
import vn.sokhi.report.ReportId;
import vn.sokhi.shelf.Shelf;
import vn.sokhi.store.SqlTransactions;
import vn.sokhi.store.SqlTrialSeats;
import vn.sokhi.store.TestDatabase;

/// Saving a section as a browser does, on a real database: what was touched is saved as it was typed, what was not is
/// left alone, and two people who write the same field both see what the other wrote.
class SectionPagesTest {

    private static final Shelf SHELF = new Shelf();

    private final javax.sql.DataSource data = TestDatabase.shared().runtime();
    private final Office office = new Office(new SqlTransactions(data));
    private final Seat seat = new SqlTrialSeats(data).seats().getFirst();
    private final ReadDraft drafts = new ReadDraft(office, SHELF, InstantSource.system());
    private final MockMvc browser = MockMvcBuilders.standaloneSetup(new SectionPages(
                    new DraftFrame(drafts),
                    drafts,
                    new SaveEntries(office),
                    List.of(new QuestionForm(SHELF, new RegisterSource(office, SHELF)))))
            .setCustomArgumentResolvers(new AuthenticationPrincipalArgumentResolver())
            .build();
    private final ReportId draft = opened();

    private ReportId opened() {
        var opening = new OpenReport(office, SHELF, new SecureRandom(), InstantSource.system());
        var facility = accepted(new ListFacilities(office).list(seat.actor()))
                .getFirst()
                .id();
        return accepted(opening.open(seat.actor(), facility, Period.of(2041, 2042)));
    }

    @BeforeEach
    void sit() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(seat, ""));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_second_save_of_a_field_shows_both_values_and_the_chosen_one_is_saved() throws Exception {
        long seen = revision();
        assertEquals(
                303, save("technology", seen, "answer/technology", "Hai lò").getStatus());
        var refused = send(
                "technology",
                seen,
                Map.of("answer/technology", "Ba lò <b>", "answer/data-system", "SCADA " + seen, "then", "stay"));
        assertEquals(412, refused.getResponse().getStatus());
        var page = java.util.Objects.requireNonNull(refused.getModelAndView()).getModel();
        var clash = (SectionPages.Clash)
                java.util.Objects.requireNonNull((List<?>) page.get("clashes")).getFirst();
        assertEquals(
                List.of("answer/technology", "Ba lò <b>", "Hai lò"),
                List.of(clash.slot(), clash.mine(), clash.theirs()));
        assertEquals(Map.of("answer/data-system", "SCADA " + seen), page.get("others"));
        assertEquals(seen + 1, page.get("revision"));
        assertEquals("Hai lò", answer("technology"));
        assertEquals(
                303,
                save("technology", seen + 1, "answer/technology", "Ba lò <b>").getStatus());
        assertEquals("Ba lò <b>", answer("technology"));
        clear("technology", "answer/technology");
    }

    @Test
    void a_field_that_was_not_touched_does_not_bring_its_old_text_back() throws Exception {
        clear("method", "answer/method");
        long seen = revision();
        assertEquals(303, save("method", seen, "answer/method", "theirs").getStatus());
        var both = Map.of("answer/method", "", "answer/method.factors", "mine " + seen, "then", "stay");
        assertEquals(303, send("method", seen, both).getResponse().getStatus());
        assertEquals(List.of("theirs", "mine " + seen), List.of(answer("method"), answer("method.factors")));
    }

    @Test
    void a_text_is_kept_letter_by_letter() throws Exception {
        var apart = Normalizer.normalize("Phương pháp", Normalizer.Form.NFD);
        for (var text : List.of("Phương pháp", apart, "<script>alert(1)</script>", "x".repeat(20_000), " =1+1")) {
            assertEquals(303, save("method", revision(), "answer/method", text).getStatus());
            assertEquals(text, answer("method"));
        }
        assertEquals(
                303, save("method", revision(), "answer/method", "one\r\ntwo").getStatus());
        assertEquals("one\ntwo", answer("method"));
    }

    @Test
    void what_no_field_can_hold_is_refused_and_nothing_of_the_form_is_saved() throws Exception {
        long before = revision();
        assertEquals(422, save("method", before, "answer/method", "a\u0007b").getStatus());
        assertEquals(
                422, save("method", before, "answer/method", "x".repeat(20_001)).getStatus());
        assertEquals(
                422,
                save("method", before, "answer/technology", "of another page").getStatus());
        assertEquals(
                422, save("method", before, "row/s001/2041/1/quantity", "1").getStatus());
        assertEquals(
                422,
                save("method", before + 1, "answer/method", "of a revision to come")
                        .getStatus());
        assertEquals(before, revision());
    }

    @Test
    void a_source_is_added_with_what_else_was_typed_and_struck_with_its_fields() throws Exception {
        var typed = Map.of(
                "answer/boundary", "Cả nhà máy", "new-name", "Lưới điện", "new-class", "electricity", "then", "add");
        var added = send("boundary", revision(), typed).getResponse();
        assertEquals(303, added.getStatus());
        var id = java.util.Objects.requireNonNull(added.getRedirectedUrl())
                .replaceFirst(".*#source\\.(s[0-9]+)\\.name", "$1");
        assertTrue(id.matches("s[0-9]{3}"), id);
        assertEquals("electricity-bought", paper().source(id).orElseThrow().text("activity"));
        assertEquals("Cả nhà máy", answer("boundary"));
        assertEquals(
                422,
                send("boundary", revision(), Map.of("new-name", "", "then", "add"))
                        .getResponse()
                        .getStatus());
        assertEquals(
                303,
                send("boundary", revision(), Map.of("then", "strike-" + id))
                        .getResponse()
                        .getStatus());
        assertEquals(Optional.empty(), paper().source(id));
    }

    private MockHttpServletResponse save(String section, long seen, String field, String text) throws Exception {
        return send(section, seen, Map.of(field, text, "then", "stay")).getResponse();
    }

    private MvcResult send(String section, long seen, Map<String, String> fields) throws Exception {
        var form = post("/drafts/{id}/sections/{section}", draft, section).param("revision", String.valueOf(seen));
        fields.forEach(form::param);
        return browser.perform(form).andReturn();
    }

    private void clear(String section, String field) throws Exception {
        save(section, revision(), field, "");
    }

    private Paper paper() {
        return accepted(drafts.read(seat.actor(), draft)).draft().paper();
    }

    private long revision() {
        return accepted(drafts.read(seat.actor(), draft)).draft().revision();
    }

    private String answer(String key) {
        return paper().answer(key);
    }

    private static <T> T accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T>(var value)) return value;
        throw new AssertionError(outcome.findings());
    }
}
