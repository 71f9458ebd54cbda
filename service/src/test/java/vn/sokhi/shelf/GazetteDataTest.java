package vn.sokhi.shelf;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.classification.Folded;
import vn.sokhi.gazette.Certainty;
import vn.sokhi.gazette.Gazette;
import vn.sokhi.gazette.Quota;
import vn.sokhi.law.InForce;
import vn.sokhi.quantity.Exact;
import vn.sokhi.rulebook.Reference;

/// The lists of the edition in use, counted and summed as the decisions print them.
class GazetteDataTest {

    private static final Shelf SHELF = new Shelf();
    private static final Gazette GAZETTE = SHELF.gazette();
    private static final Reference REFERENCE = SHELF.reference();

    @Test
    void the_list_of_decision_42_by_annex() {
        assertEquals(2_441, GAZETTE.listed().size());
        assertEquals(
                Map.of("II", 1_916L, "III.A", 53L, "III.B", 411L, "IV", 61L),
                GAZETTE.listed().stream()
                        .collect(groupingBy(each -> each.value().key().annex(), counting())));
    }

    @Test
    void every_facility_is_reached_by_its_key_and_by_its_own_name() {
        for (var line : GAZETTE.listed()) {
            var listed = line.value();
            assertTrue(GAZETTE.listed(listed.key()).isPresent());
            var found = GAZETTE.search().find(listed.name());
            assertFalse(found.near(), listed.name());
            assertTrue(found.found().contains(listed), listed.key() + " " + listed.name());
        }
    }

    @Test
    void the_pilot_allocation_sums_to_the_decision_by_kind_and_by_todays_province() {
        var byKind = sums(quota -> quota.kind().code());
        assertEquals("243082392 268391454", total(byKind));
        assertEquals("138667965 151914862", byKind.get("thermal-power"));
        assertEquals("31051193 36199017", byKind.get("steel"));
        assertEquals("73363234 80277575", byKind.get("cement"));
        assertEquals("243082392 268391454", total(sums(quota -> quota.site().province())));
        assertEquals(110, GAZETTE.quotas().size());
    }

    @Test
    void matches_and_candidates_by_certainty() {
        var matches = GAZETTE.matches();
        assertEquals(
                Map.of(Certainty.CERTAIN, 99L, Certainty.LIKELY, 8L, Certainty.POSSIBLE, 1L, Certainty.NONE, 2L),
                matches.quotas().stream()
                        .collect(groupingBy(each -> each.value().certainty(), counting())));
        assertEquals(
                108,
                matches.quotas().stream()
                        .filter(each -> each.value().listed().isPresent())
                        .count());
        assertEquals(
                Map.of(Certainty.CERTAIN, 125L, Certainty.LIKELY, 57L, Certainty.POSSIBLE, 105L),
                matches.candidates().stream()
                        .collect(groupingBy(each -> each.value().certainty(), counting())));
    }

    @Test
    void thirty_four_provinces_hold_the_sixty_three_and_every_commune_of_today() {
        var places = REFERENCE.places();
        assertEquals(34, places.provinces().size());
        assertEquals(3_321, places.communes().size());
        var former = new TreeSet<String>();
        places.provinces().forEach(each -> former.addAll(each.value().former()));
        // Thừa Thiên Huế became the city of Huế half a year before the mergers; the decision of 2026 still prints it.
        assertEquals(64, former.size());
    }

    @ParameterizedTest
    @CsvSource({
        "Bà Rịa – Vũng Tàu, 79",
        "ba ria vung tau, 79",
        "tỉnh Hà Nam, 37",
        "Hoà Bình, 25",
        "Hòa Bình, 25",
        "TP Hồ Chí Minh, 79",
        "thanh pho hue, 46",
        "Thanh Hoá, 38",
        "Ninh Binh Province, 37"
    })
    void a_province_by_any_of_its_names(String name, String code) {
        for (var form : Normalizer.Form.values()) {
            assertEquals(
                    code,
                    REFERENCE
                            .places()
                            .named(Normalizer.normalize(name, form))
                            .orElseThrow()
                            .province()
                            .code());
        }
    }

    @Test
    void xi_mang_ninh_binh_finds_the_cement_plants_of_ninh_binh() {
        var found = GAZETTE.search().find("xi mang ninh binh");
        assertFalse(found.near());
        var cement = GAZETTE.listed().stream()
                .map(InForce::value)
                .filter(each -> each.site().province().equals("37"))
                .filter(each -> Folded.of(each.name() + " . " + each.activity()).contains("xi mang"))
                .toList();
        assertTrue(cement.size() >= 10, "at least ten: " + cement.size());
        assertTrue(found.found().containsAll(cement));
    }

    /// One cell changed: what the check of the rulebook says.
    @ParameterizedTest
    @CsvSource({
        "deadlines/duties.csv, ND06-2022.11.4.b, ND06-2022.11.4.x, B-LOOSE",
        "deadlines/duties.csv, ',03-31,', ',31-03,', B-DUTY",
        "lists/qd42.csv, '\nII,1,', '\nI,1,', B-LIST-KEY",
        "lists/qd42.csv, '\nII,2,', '\nII,1,', B-LOOSE",
        "lists/group-b.csv, ',certain,', ',sure,', B-WORD",
        "lists/qd699.csv, '\ncement,1,', '\ncement,999,', B-LOOSE",
        "places/provinces.csv, '\n37,', '\n99,', B-LOOSE",
        "instruments/articles.csv, ',confirmed,', ',perhaps,', B-STATUS"
    })
    void a_loose_end_is_a_finding(String file, String is, String becomes, String rule) {
        var files = new TreeMap<>(SHELF.files(SHELF.released().getLast()).files());
        var text = new String(files.getOrDefault(file, new byte[0]), java.nio.charset.StandardCharsets.UTF_8);
        var changed =
                text.replaceFirst(java.util.regex.Pattern.quote(is), java.util.regex.Matcher.quoteReplacement(becomes));
        assertFalse(changed.equals(text), "nothing to change in " + file);
        files.put(file, changed.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var findings = Shelf.whole(new RulebookFiles(files), "changed", java.time.LocalDate.of(2026, 11, 24))
                .findings();
        assertTrue(findings.stream().anyMatch(each -> each.rule().equals(rule)), findings.toString());
    }

    private static Map<String, String> sums(Function<Quota, String> by) {
        var sums = new TreeMap<String, String>();
        GAZETTE.quotas().stream()
                .map(InForce::value)
                .collect(groupingBy(by))
                .forEach((key, quotas) -> sums.put(key, sum(quotas, 2025) + " " + sum(quotas, 2026)));
        return sums;
    }

    private static String sum(java.util.List<Quota> quotas, int year) {
        return quotas.stream()
                .map(quota -> quota.tonnes().getOrDefault(year, Exact.ZERO))
                .reduce(Exact.ZERO, Exact::plus)
                .text();
    }

    private static String total(Map<String, String> sums) {
        long first = 0;
        long second = 0;
        for (var sum : sums.values()) {
            var parts = sum.split(" ");
            first += Long.parseLong(parts[0]);
            second += Long.parseLong(parts[1]);
        }
        return first + " " + second;
    }
}
