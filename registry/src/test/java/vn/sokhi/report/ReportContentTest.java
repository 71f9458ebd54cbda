package vn.sokhi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhi.audit.CanonicalBytes;
import vn.sokhi.finding.Outcome;

class ReportContentTest {

    @Test
    void a_report_has_one_way_to_be_written() {
        assertEquals("""
                {"edition":"2026-11-24-0a1b2c3d","facility":"00000000-0000-4000-8000-000000000011",\
                "figures":[{"biogenic":false,"category":"1.A.2","co2e":{"digits":"983","fraction":"983"},\
                "equation":"2.1","gas":"CO2","mass":{"digits":"983","fraction":"983"},\
                "of":{"activity":"fuel-burnt","source":"Lò 1","year":"2024"},"scope":"direct"}],\
                "form":"sokhi-report/1","gwp":"AR5","legal-day":"2026-11-24",\
                "rows":[{"cells":[{"column":"quantity","place":"Than!A2","read":"10","text":"10"},\
                {"column":"unit","place":"Than!A2","read":"TJ","text":"TJ"}],\
                "of":{"activity":"fuel-burnt","source":"Lò 1","year":"2024"},"place":"Than!A2"}],\
                "totals":[{"co2e":{"digits":"983","fraction":"983"},"gas":"CO2e","scope":"direct","year":"2024"}]}""", ExampleReports.kiln().bytes().toString());
    }

    @Test
    void whatever_is_written_is_read_back_to_the_byte() {
        long seed = new Random().nextLong();
        System.out.println("ReportContentTest seed " + seed);
        readsBack(seed, 2_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void seeds_that_once_failed_or_might(long seed) {
        readsBack(seed, 200);
    }

    private static void readsBack(long seed, int count) {
        var dice = new Random(seed);
        for (int i = 0; i < count; i++) {
            var content = ExampleReports.any(dice);
            var again = ReportContent.read(content.bytes());
            assertEquals(new Outcome.Accepted<>(content), again, "seed " + seed + ", report " + i);
            content.rows()
                    .forEach(row -> assertEquals(
                            new ArrayList<>(row.cells().keySet()),
                            new ArrayList<>(row.cells().sequencedKeySet())));
        }
    }

    @Test
    void a_changed_byte_changes_the_hash_and_is_mostly_unreadable() {
        var bytes = ExampleReports.kiln().bytes();
        for (int i = 0; i < bytes.toArray().length; i++) {
            var changed = bytes.toArray();
            changed[i] ^= 1;
            var found = CanonicalBytes.found(changed);
            assertNotEquals(bytes.sha256(), found.sha256());
            if (ReportContent.read(found) instanceof Outcome.Accepted<ReportContent>(var content)) {
                assertEquals(found, content.bytes());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "{\"form\":\"sokhi-report/1\"}", "\"", "{\"a\":\"\\q\"}", "[[[[[[[[[[[[[[[[[[[["
            })
    void what_we_did_not_write_is_a_finding(String text) {
        var found = CanonicalBytes.found(text.getBytes(StandardCharsets.UTF_8));
        assertInstanceOf(Outcome.Refused.class, ReportContent.read(found));
    }

    @Test
    void blanks_and_other_orders_are_refused() {
        var bytes = ExampleReports.kiln().bytes().toString();
        for (var other :
                new String[] {" " + bytes, bytes + "\n", bytes.replace(",", ", "), bytes.replace("AR5", "\\u0041R5")}) {
            var found = CanonicalBytes.found(other.getBytes(StandardCharsets.UTF_8));
            assertInstanceOf(Outcome.Refused.class, ReportContent.read(found), other);
        }
    }
}
