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

    /// What people write for a unit, and what it is.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kg             | 1 kg          | KG            | 1 kg          | Kg            | 1 kg
            kilôgam        | 1 kg          | kilogam       | 1 kg          | ki-lô-gam     | 1 kg
            gam            | 0.001 kg      | g             | 0.001 kg      | mg            | 0.000001 kg
            t              | 1000 kg       | T             | 1000 kg       | tấn           | 1000 kg
            Tấn            | 1000 kg       | TẤN           | 1000 kg       | tan           | 1000 kg
            tonne          | 1000 kg       | Tonnes        | 1000 kg       | tạ            | 100 kg
            Mg             | 1000 kg       | kt            | 1000000 kg    | KT            | 1000000 kg
            Gg             | 1000000 kg    | gg            | 1000000 kg    | Mt            | 1000000000 kg
            nghìn tấn      | 1000000 kg    | ngàn tấn      | 1000000 kg    | nghin tan     | 1000000 kg
            triệu tấn      | 1000000000 kg | thousand t    | 1000000 kg    | million t     | 1000000000 kg
            lít            | 0.001 m3      | Lít           | 0.001 m3      | LÍT           | 0.001 m3
            lit            | 0.001 m3      | l             | 0.001 m3      | L             | 0.001 m3
            litre          | 0.001 m3      | liters        | 0.001 m3      | ml            | 0.000001 m3
            kl             | 1 m3          | kL            | 1 m3          | KL            | 1 m3
            m3             | 1 m3          | m³            | 1 m3          | M3            | 1 m3
            m^3            | 1 m3          | Nm3           | 1 m3          | nm3           | 1 m3
            Nm³            | 1 m3          | mét khối      | 1 m3          | Mét Khối      | 1 m3
            khối           | 1 m3          | m khối        | 1 m3          | met khoi      | 1 m3
            nghìn m3       | 1000 m3       | Nghìn m³      | 1000 m3       | 1000 m3       | 1000 m3
            triệu m3       | 1000000 m3    | nghìn lít     | 1 m3          | nghìn mét khối | 1000 m3
            kWh            | 3600000 J     | kwh           | 3600000 J     | KWH           | 3600000 J
            Kwh            | 3600000 J     | KWh           | 3600000 J     | kw.h          | 3600000 J
            MWh            | 3600000000 J  | mwh           | 3600000000 J  | MWH           | 3600000000 J
            Mwh            | 3600000000 J  | triệu kWh     | 3600000000000 J | GWH         | 3600000000000 J
            GJ             | 1000000000 J  | gj            | 1000000000 J  | Gj            | 1000000000 J
            MJ             | 1000000 J     | mj            | 1000000 J     | kJ            | 1000 J
            TJ             | 1000000000000 J | tj          | 1000000000000 J | Tj          | 1000000000000 J
            TOE            | 41868000000 J | toe           | 41868000000 J | Toe           | 41868000000 J
            KTOE           | 41868000000000 J | ktoe       | 41868000000000 J | nghìn TOE  | 41868000000000 J
            """)
    void a_unit_is_found_by_symbol_name_and_vietnamese_word(
            String one, String is1, String two, String is2, String three, String is3) {
        assertEquals(is1, inBase(one), one);
        assertEquals(is2, inBase(two), two);
        assertEquals(is3, inBase(three), three);
    }

    private static String inBase(String text) {
        var unit = Units.parse(text).orElseThrow(() -> new AssertionError(text));
        var base = unit.measuresWhat(Units.of("kg")) ? "kg" : unit.measuresWhat(Units.of("m3")) ? "m3" : "J";
        return new Amount(Exact.ONE, unit).in(Units.of(base)).toString();
    }

    /// A wrong capital would make a figure wrong by a thousand, a million or a billion.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mWh",
                "mWH",
                "mJ",
                "ML",
                "MG",
                "mG",
                "mt",
                "MT",
                "mT",
                "nghìn",
                "nghìn nghìn t",
                "1000",
                "triệu "
            })
    void a_capital_that_makes_another_unit_is_not_guessed_at(String text) {
        assertEquals(Optional.empty(), Units.parse(text));
    }

    @Test
    void a_unit_told_in_thousands_is_read_back() {
        for (var text : new String[] {"nghìn m3", "1000 m3", "million t", "triệu kWh", "nghìn tấn/năm"}) {
            var unit = Units.of(text);
            assertEquals(unit, Units.of(unit.symbol()));
            assertEquals(unit.factor(), Units.of(unit.symbol()).factor());
        }
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
