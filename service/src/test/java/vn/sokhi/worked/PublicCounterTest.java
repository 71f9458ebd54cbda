package vn.sokhi.worked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.shelf.Shelf;
import vn.sokhi.visitor.CheckThresholds;
import vn.sokhi.visitor.ListProvinces;
import vn.sokhi.visitor.ListQuotas;
import vn.sokhi.visitor.SearchAll;

/// The public counter over the edition in use.
class PublicCounterTest {

    private static final Shelf SHELF = new Shelf();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void the_allocation_by_kind_and_by_province_comes_to_the_decision_s_sums() {
        var answer = new ListQuotas(SHELF).list(new ListQuotas.Asked("", ""));
        for (var sums : List.of(answer.byKind(), answer.byProvince(), List.of(answer.all()))) {
            assertEquals(110, sums.stream().mapToInt(ListQuotas.Sum::lines).sum());
            assertEquals("243082392", total(sums, 2025));
            assertEquals("268391454", total(sums, 2026));
        }
    }

    private static String total(List<ListQuotas.Sum> sums, int year) {
        return sums.stream()
                .map(each -> each.tonnes().get(year))
                .reduce(vn.sokhi.quantity.Exact.ZERO, vn.sokhi.quantity.Exact::plus)
                .text();
    }

    @Test
    void the_provinces_hold_the_whole_list() {
        var provinces = new ListProvinces(SHELF).list();
        assertEquals(34, provinces.size());
        assertEquals(
                2_441,
                provinces.stream().mapToInt(ListProvinces.Counted::listed).sum());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "industry | electricity   | 6480,882 MWh | MET",
                "industry | electricity   | 6480 MWh     | BELOW",
                "building | diesel        | 1136,4 kL    | MET",
                "freight  | coal-dust-1-2 | 1428,5 t     | BELOW"
            })
    void thresholds_of_the_edition(String kind, String energy, String amount, String verdict) {
        var row = new CheckThresholds.Row(energy, amount, "");
        var asked = new CheckThresholds.Asked(kind, "100", List.of(row), "", "");
        var answer = new CheckThresholds(SHELF).check(asked, DAY);
        assertEquals(List.of(), answer.findings());
        assertEquals(verdict, answer.verdict().name());
    }

    @Test
    void the_search_over_everything_finds_each_kind() {
        var search = new SearchAll(SHELF);
        assertTrue(search.find("ba ria vung tau").containsKey("province"));
        assertTrue(search.find("119/2025").containsKey("law"));
        assertTrue(search.find("han ngach phat thai").containsKey("article"));
        assertTrue(search.find("anthracite").containsKey("value"));
        assertTrue(search.find("<script>").isEmpty());
    }
}
