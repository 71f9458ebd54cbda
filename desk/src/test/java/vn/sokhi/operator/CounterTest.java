package vn.sokhi.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sokhi.facility.Facility;
import vn.sokhi.facility.Facility.Footing;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.MemoryOffice;
import vn.sokhi.office.Office;
import vn.sokhi.party.Actor;
import vn.sokhi.party.Mandate;
import vn.sokhi.party.OrganisationId;
import vn.sokhi.party.PersonId;
import vn.sokhi.quantity.Exact;
import vn.sokhi.report.EnteredRow;
import vn.sokhi.report.Heading;
import vn.sokhi.report.Origin;
import vn.sokhi.report.Report;
import vn.sokhi.report.ReportContent;
import vn.sokhi.report.ReportId;
import vn.sokhi.report.ReportNumber;
import vn.sokhi.report.ReportedAmount;
import vn.sokhi.report.ReportedFigure;
import vn.sokhi.visitor.CompareContent;
import vn.sokhi.visitor.VerifyReceipt;

/// The story of a report from its check to a verified receipt, told at the counters.
class CounterTest {

    private static final OrganisationId OURS = new OrganisationId(new UUID(1, 1));
    private static final OrganisationId THEIRS = new OrganisationId(new UUID(2, 2));
    private static final FacilityId KILN = new FacilityId(new UUID(1, 11));

    private final MemoryOffice books = new MemoryOffice();
    private final Office office = new Office(books);
    private final KeepChecked keep = new KeepChecked(office, new Random(1));
    private final SubmitReport submit = new SubmitReport(office, new Random(2), ReportNumber.Series.TRIAL);
    private final ReadReport read = new ReadReport(office);
    private final ListReports list = new ListReports(office);
    private final VerifyReceipt verify = new VerifyReceipt(books);
    private final Actor we = actor(OURS);
    private final Actor they = actor(THEIRS);

    @BeforeEach
    void a_company_with_a_kiln() {
        books.facilities.add(new Facility(KILN, OURS, "Lò (mẫu)", "Phú Thọ", "Gạch men", new Footing("III.B", "A")));
    }

    @Test
    void a_checked_report_is_handed_in_once_however_often_it_is_asked() {
        var checked = accepted(keep.keep(we, content("983")));
        var receipt = accepted(submit.submit(we, checked));
        assertEquals(receipt, accepted(submit.submit(we, checked)));
        assertEquals(1, books.leaves.size());
        assertEquals("SK-THU-2026-000001", receipt.number().text());
        assertEquals(content("983").bytes().sha256(), receipt.sha256());
        assertTrue(accepted(read.read(we, checked)) instanceof Report.Submitted);
    }

    @Test
    void a_correction_is_the_next_version_and_the_first_one_stays() {
        var first = accepted(submit.submit(we, accepted(keep.keep(we, content("983")))));
        var second = accepted(submit.submit(we, accepted(keep.keep(we, content("984")))));
        assertEquals(List.of(1, 2), List.of(first.version(), second.version()));
        assertFalse(accepted(verify.verify(first.id().text())).version().latest());
        assertTrue(accepted(verify.verify(second.id().text())).version().latest());
        assertTrue(accepted(verify.verify(first.id().text())).checks().allGood());
    }

    @Test
    void a_changed_report_has_a_new_id_and_the_old_one_cannot_be_handed_in() {
        var old = accepted(keep.keep(we, content("983")));
        var changed = accepted(keep.keepInstead(we, content("984"), old));
        assertNotEquals(old, changed);
        assertEquals("R-CHECKED-REPLACED", rule(submit.submit(we, old)));
        assertEquals("R-CHECKED-REPLACED", rule(keep.keepInstead(we, content("985"), old)));
        assertEquals(
                List.of(changed),
                accepted(list.list(we)).stream().map(line -> line.id()).toList());
        var receipt = accepted(submit.submit(we, changed));
        assertEquals("R-CHECKED-SUBMITTED", rule(keep.keepInstead(we, content("986"), changed)));
        assertEquals(Optional.of(receipt), accepted(list.list(we)).getFirst().receipt());
    }

    @Test
    void nobody_sees_or_hands_in_what_is_not_theirs() {
        var checked = accepted(keep.keep(we, content("983")));
        assertEquals("R-REPORT-UNKNOWN", rule(read.read(they, checked)));
        assertEquals("R-CHECKED-UNKNOWN", rule(submit.submit(they, checked)));
        assertEquals("R-FACILITY-UNKNOWN", rule(keep.keep(they, content("983"))));
        assertEquals(List.of(), accepted(list.list(they)));
        assertEquals(List.of(), accepted(new ListFacilities(office).list(they)));
    }

    @Test
    void if_the_log_cannot_be_written_nothing_is_handed_in() {
        var checked = accepted(keep.keep(we, content("983")));
        books.logBroken = true;
        assertThrows(IllegalStateException.class, () -> submit.submit(we, checked));
        books.logBroken = false;
        assertTrue(accepted(read.read(we, checked)) instanceof Report.Checked);
    }

    @Test
    void yesterdays_figures_are_worked_out_again_first() {
        var checked = accepted(keep.keep(we, content("983")));
        books.instant = books.instant.plusSeconds(86_400);
        assertEquals("R-CHECKED-STALE", rule(submit.submit(we, checked)));
    }

    @Test
    void a_mandate_ends() {
        books.instant = books.instant.plusSeconds(86_400L * 366 * 5);
        assertEquals("R-MANDATE-ENDED", rule(list.list(we)));
    }

    @Test
    void the_public_needs_the_random_id() {
        var receipt = accepted(submit.submit(we, accepted(keep.keep(we, content("983")))));
        assertEquals("R-RECEIPT-UNKNOWN", rule(verify.verify(receipt.number().text())));
        assertEquals("R-RECEIPT-UNKNOWN", rule(verify.verify("0".repeat(26))));
        var compare = new CompareContent(verify);
        var file = content("983").bytes().toArray();
        assertEquals(
                receipt.number().text(),
                accepted(compare.compare(receipt.id().text(), file)).number());
        var other = "{}".getBytes(StandardCharsets.UTF_8);
        assertEquals("R-CONTENT-DIFFERS", rule(compare.compare(receipt.id().text(), other)));
    }

    @Test
    void an_empty_report_or_an_unknown_one_is_refused() {
        var empty = new ReportContent(KILN, PINNED, Optional.empty(), List.of(), List.of(), List.of());
        assertEquals("R-CHECKED-EMPTY", rule(keep.keep(we, empty)));
        assertEquals("R-CHECKED-UNKNOWN", rule(submit.submit(we, new ReportId(new UUID(9, 9)))));
    }

    private static final ReportContent.Pinned PINNED = new ReportContent.Pinned("e", LocalDate.of(2026, 11, 24), "AR5");

    private static ReportContent content(String tonnes) {
        var origin = new Origin("Lò 1", 2025, "fuel-burnt");
        var mass = ReportedAmount.of(Exact.of(tonnes));
        var row = EnteredRow.asWritten(origin, new LinkedHashMap<>(Map.of("quantity", "10")), "t.csv:2");
        var figure = new ReportedFigure(
                origin, new Heading("1.A.2", "direct", false), "CO2", mass, Optional.of(mass), "2.1");
        return new ReportContent(KILN, PINNED, Optional.empty(), List.of(row), List.of(figure), List.of());
    }

    private static Actor actor(OrganisationId organisation) {
        var person = new PersonId(new UUID(3, organisation.value().getLeastSignificantBits()));
        return new Actor(person, new Mandate(person, organisation, LocalDate.of(2030, 12, 31)));
    }

    private static <T> T accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T>(var value)) return value;
        throw new AssertionError(outcome.findings().toString());
    }

    private static String rule(Outcome<?> outcome) {
        return outcome.findings().getFirst().rule();
    }
}
