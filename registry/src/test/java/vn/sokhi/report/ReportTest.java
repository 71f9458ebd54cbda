package vn.sokhi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sokhi.finding.Outcome;
import vn.sokhi.report.Report.Checked;
import vn.sokhi.report.Report.Submitted;

class ReportTest {

    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00.123456789Z");

    @Test
    void a_checked_report_handed_in_has_number_time_and_hash() {
        var submitted =
                assertInstanceOf(Outcome.Accepted.class, handedIn(NOON, true)).value();
        var receipt = ((Submitted) submitted).receipt();
        assertEquals("SK-THU-2026-000001", receipt.number().text());
        assertEquals(Instant.parse("2026-11-24T05:00:00.123456Z"), receipt.at());
        assertEquals(ExampleReports.kiln().bytes().sha256(), receipt.sha256());
    }

    @Test
    void figures_of_another_legal_day_are_stale() {
        assertEquals(
                "R-CHECKED-STALE", rule(handedIn(Instant.parse("2026-11-24T17:00:00Z"), true))); // midnight in Hà Nội
        assertEquals("R-CHECKED-STALE", rule(handedIn(Instant.parse("2026-11-23T16:59:59Z"), true)));
        assertInstanceOf(Outcome.Accepted.class, handedIn(Instant.parse("2026-11-23T17:00:00Z"), true));
    }

    @Test
    void nobody_hands_in_for_others() {
        assertEquals("R-ACTOR-FOREIGN", rule(handedIn(NOON, false)));
    }

    @Test
    void receipt_ids_are_26_letters_that_can_be_read_aloud() {
        long seed = new Random().nextLong();
        System.out.println("ReportTest seed " + seed);
        var dice = new Random(seed);
        var seen = new HashSet<ReceiptId>();
        for (int i = 0; i < 1_000; i++) {
            var id = ReceiptId.random(dice);
            assertTrue(seen.add(id));
            var spoken = id.text()
                    .toLowerCase(java.util.Locale.ROOT)
                    .replace('0', 'o')
                    .replace('1', 'l');
            assertEquals(Optional.of(id), ReceiptId.parse(spoken.substring(0, 5) + "-" + spoken.substring(5)));
        }
        for (var no : new String[] {"", "SK-THU-2026-000001", "8".repeat(26), "U".repeat(26), "0".repeat(27)}) {
            assertEquals(Optional.empty(), ReceiptId.parse(no));
        }
    }

    @Test
    void report_ids_are_version_4() {
        var id = ReportId.random(new Random(1)).value();
        assertEquals(4, id.version());
        assertEquals(2, id.variant());
        assertEquals(Optional.of(new ReportId(id)), ReportId.parse(id.toString()));
        assertEquals(Optional.empty(), ReportId.parse("1-1-1-1-1"));
    }

    private static Outcome<Submitted> handedIn(Instant at, boolean owner) {
        var checked = new Checked(new ReportId(new UUID(1, 1)), ExampleReports.KILN, ExampleReports.kiln(), NOON);
        var number = ReportNumber.of(ReportNumber.Series.TRIAL, 2026, 1);
        var stamp = new Stamp(ReceiptId.random(new Random(1)), number, 1, at);
        var actor = ExampleReports.actorOf(owner ? ExampleReports.COMPANY : ExampleReports.OTHERS);
        return checked.submit(actor, stamp);
    }

    private static String rule(Outcome<?> outcome) {
        return outcome.findings().getFirst().rule();
    }
}
