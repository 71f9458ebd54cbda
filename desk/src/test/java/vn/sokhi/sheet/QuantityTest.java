package vn.sokhi.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Exact;
import vn.sokhi.quantity.Units;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.0000386 TJ/L   | 0.0000386  | TJ/L
            2776 kJ/kg       | 2776       | kJ/kg
            85 %             | 85         | %
            85%              | 85         | %
            12,5 tấn         | 12,5       | tấn
            1.250,75 kg      | 1.250,75   | kg
            1 250 kg CO2/TJ  | 1 250      | kg CO2/TJ
            1 250,5 m3       | 1 250,5    | m3
            -5 t             | -5         | t
            −5 t             | −5         | t
            1.5E3 kg         | 1.5E3      | kg
            1.5E-3 kg        | 1.5E-3     | kg
            5 EJ             | 5          | EJ
            5EJ              | 5          | EJ
            5kg              | 5          | kg
            １２，５ kg       | １２，５     | kg
            42               | 42         | ''
            tấn              | tấn        | ''
            ~ 85 %           | ~ 85 %     | ''
            0x1F             | 0          | x1F
            1.2.3 t          | 1.2.3      | t
            5.               | 5.         | ''
            5-10             | 5-10       | ''
            5-10 t           | 5-10 t     | ''
            1/2              | 1/2        | ''
            0.185 1/yr       | 0.185      | 1/yr
            5₫               | 5₫         | ''
            """)
    void a_cell_is_parted_into_number_and_unit(String text, String number, String unit) {
        assertEquals(new Quantity(number, unit), Quantity.parse(text));
    }

    @Test
    void blanks_that_do_not_break_are_blanks() {
        assertEquals(new Quantity("12,5", "tấn"), Quantity.parse("\u00A012,5\u00A0tấn\u202F"));
        assertEquals(new Quantity("42", ""), Quantity.parse("\u00A042\u2003"));
    }

    @Test
    void both_parts_are_then_read() {
        var where = new Where.Nowhere();
        var heat = Quantity.parse("2776 kJ/kg");
        assertEquals(Outcome.accept(Exact.of(2776)), heat.value(Numbers.POINT, where));
        assertTrue(Units.parse(heat.unit()).isPresent());
        assertTrue(heat.hasUnit());
        assertFalse(Quantity.parse("2776").hasUnit());
    }

    @Test
    void a_cell_without_a_number_is_refused_whole() {
        var finding = Quantity.parse("khoảng 85 %")
                .value(Numbers.PEOPLE, new Where.Nowhere())
                .findings()
                .getFirst();
        assertEquals("N-NOT-NUMBER", finding.rule());
        assertEquals("khoảng 85 %", finding.words().get("text"));
    }
}
