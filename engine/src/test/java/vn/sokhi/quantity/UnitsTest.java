package vn.sokhi.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "10, TJ, GJ, 10000",
        "1, t fuel, kg fuel, 1000",
        "1, tấn, kg, 1000",
        "1000, lít, m3, 1",
        "1, kWh, MJ, 3.6",
        "1, MWh, GJ, 3.6",
        "1, TOE, GJ, 41.868",
        "1, t CO2/MWh, kg CO2/kWh, 1",
        "98300, kg CO2/TJ, t CO2/GJ, 0.0983",
        "26.7, TJ/Gg fuel, GJ/t fuel, 26.7",
        "0.0000386, TJ/L, MJ/L, 38.6",
        "85, %, 1, 0.85",
        "15, %·t C/t waste, kg C/kg waste, 0.15",
        "0.34, %·kg N2O-N/kg N, g N2O-N/kg N, 3.4",
        "2, kg COD/m3, g COD/L, 2"
    })
    void the_same_amount_in_another_unit(String value, String unit, String other, String expected) {
        var amount = new Amount(Exact.of(value), Units.of(unit)).in(Units.of(other));
        assertEquals(Exact.of(expected), amount.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "thùng", "kg/", "/kg", "kg//TJ", "kg CO2 e", "TJ fuel", "m3 CH4", "kg·", "1e3"})
    void what_is_not_a_unit_is_not_read(String text) {
        assertEquals(Optional.empty(), Units.parse(text));
    }

    @Test
    void each_substance_is_a_dimension_of_its_own() {
        assertNotEquals(Units.of("kg C").dimension(), Units.of("kg CO2").dimension());
        assertEquals(
                Units.of("kg C").dimension().anySubstance(),
                Units.of("kg CO2").dimension().anySubstance());
    }

    @Test
    void a_share_of_mass_is_no_bare_number_until_the_substance_is_forgotten() {
        var content = Units.of("t C/t waste").dimension();
        assertTrue(!content.isNumber() && content.anySubstance().isNumber());
    }
}
