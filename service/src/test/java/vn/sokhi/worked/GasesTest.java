package vn.sokhi.worked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.calculation.Totals;
import vn.sokhi.equation.Known;

/// Gas masses are kept; the set of GWPs is a parameter. Methane is told by origin where the set does.
class GasesTest {

    private static final String FUEL =
            "source,year,activity,quantity,unit,fuel,use\ns,2024,fuel-burnt,1,TJ,%s,industry\n";

    @ParameterizedTest
    @CsvSource({
        "anthracite,SAR,21",
        "anthracite,AR4,25",
        "anthracite,AR5,28",
        "anthracite,AR6,29.8",
        "wood,AR6,27",
        "wood,AR5,28"
    })
    void methane_by_set_and_origin(String fuel, String set, String gwp) {
        var methane = Sheets.of(FUEL.formatted(fuel), set).emissions().get(1);
        var given = methane.co2e().from().values().values().stream()
                .filter(known -> known instanceof Known.Legal)
                .findFirst()
                .orElseThrow();
        assertEquals(gwp, given.amount().value().text());
    }

    @Test
    void methane_of_steam_has_no_category_and_takes_the_combined_value() {
        var sheet = "source,year,activity,quantity,unit,ef,ef_ch4\ns,2024,steam-bought,1000,t,0.2 t/t,1 kg/t\n";
        assertEquals(
                "27.9",
                Sheets.of(sheet, "AR6").emissions().get(1).co2e().value().text());
    }

    @Test
    void a_gas_that_a_set_lacks_is_a_finding() {
        var sheet = "source,year,activity,quantity,unit,gas\ns,2024,refrigerant-charged,1,kg,HFC-365mfc\n";
        assertEquals("L-NO-VALUE", Sheets.of(sheet, "SAR").findings().getFirst().rule());
    }

    @Test
    void biogenic_carbon_dioxide_is_in_no_total() {
        var totals = new Totals();
        Sheets.of(FUEL.formatted("wood"), "AR5").emissions().forEach(totals::add);
        assertTrue(totals.lines().stream().noneMatch(line -> line.gas().equals("CO2")));
    }

    @Test
    void a_later_year_takes_the_latest_published_grid_factor_and_says_so() {
        var sheet = "source,year,activity,quantity,unit\ns,2025,electricity-bought,1,MWh\n";
        var factor = Sheets.of(sheet, "AR5").emissions().getFirst().mass().from().values().values().stream()
                .filter(known -> known instanceof Known.Legal)
                .map(known -> (Known.Legal) known)
                .findFirst()
                .orElseThrow();
        assertEquals(java.util.List.of("latest-published-year 2023"), factor.flags());
    }
}
