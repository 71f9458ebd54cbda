package vn.sokhi.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sokhi.equation.Notation.ONE;
import static vn.sokhi.equation.Notation.exp;
import static vn.sokhi.equation.Notation.minus;
import static vn.sokhi.equation.Notation.number;
import static vn.sokhi.equation.Notation.over;
import static vn.sokhi.equation.Notation.plus;
import static vn.sokhi.equation.Notation.power;
import static vn.sokhi.equation.Notation.ratio;
import static vn.sokhi.equation.Notation.sum;
import static vn.sokhi.equation.Notation.symbol;
import static vn.sokhi.equation.Notation.symbolOf;
import static vn.sokhi.equation.Notation.times;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.law.Citation;
import vn.sokhi.quantity.Amount;
import vn.sokhi.quantity.Exact;
import vn.sokhi.quantity.Unit;
import vn.sokhi.quantity.Units;

class EquationTest {

    private static final Citation SOURCE = new Citation("IPCC2006", "Vol. 5, Ch. 5, Eq. 5.1");
    private static final Term.Symbol WASTE = symbol("W", "t waste");
    private static final Term.Symbol CARBON = symbol("CF", "t C/t waste");
    private static final Term.Symbol CO2 = symbol("E_CO2", "t CO2");
    private static final Term CARBON_TO_CO2 = ratio(44, 12, "t CO2/t C");

    @Test
    void a_forgotten_44_over_12_is_refused_when_the_equation_is_built() {
        var refused = assertThrows(
                IllegalArgumentException.class, () -> Equation.of("FORGOTTEN", SOURCE, CO2, times(WASTE, CARBON)));
        assertTrue(String.valueOf(refused.getMessage()).contains("mass C"), refused.getMessage());
        Equation.of("REMEMBERED", SOURCE, CO2, times(WASTE, CARBON, CARBON_TO_CO2));
    }

    @Test
    void apples_are_not_added_to_pears() {
        assertThrows(IllegalArgumentException.class, () -> Equation.of("SUM", SOURCE, CO2, plus(CO2, WASTE)));
        assertThrows(IllegalArgumentException.class, () -> Equation.of("EXP", SOURCE, symbol("x", "1"), exp(WASTE)));
    }

    @Test
    void a_symbol_without_a_value_is_a_finding() {
        var equation = Equation.of("E", SOURCE, CO2, times(WASTE, CARBON, CARBON_TO_CO2));
        var findings = equation.figure(given(Map.of(WASTE, "10 t waste"))).findings();
        assertEquals(
                List.of("E-MISSING"), findings.stream().map(each -> each.rule()).toList());
        assertEquals("CF", findings.getFirst().words().get("symbol"));
    }

    @Test
    void a_value_of_another_dimension_is_a_finding() {
        var equation = Equation.of("E", SOURCE, CO2, times(WASTE, CARBON, CARBON_TO_CO2));
        var findings = equation.figure(given(Map.of(WASTE, "10 t waste", CARBON, "3 kg CO2")))
                .findings();
        assertEquals("E-DIMENSION", findings.getFirst().rule());
    }

    @Test
    void a_division_by_zero_is_a_finding() {
        var eta = symbol("η", "1");
        var equation = Equation.of("E", SOURCE, symbol("E", "t waste"), over(WASTE, eta));
        assertEquals(
                "E-DIVISION",
                equation.figure(given(Map.of(WASTE, "1 t waste", eta, "0 1")))
                        .findings()
                        .getFirst()
                        .rule());
    }

    @Test
    void units_meet_by_themselves() {
        var energy = symbol("Q", "TJ");
        var factor = symbol("EF_CO2", "kg CO2/TJ");
        var equation = Equation.of("E", SOURCE, CO2, times(energy, factor));
        assertEquals(Exact.of("983"), value(equation, Map.of(energy, "10000 GJ", factor, "98.3 t CO2/TJ")));
    }

    @Test
    void the_working_shows_symbols_then_numbers() {
        var equation = Equation.of("E", SOURCE, CO2, times(WASTE, minus(ONE, symbol("x", "1")), CARBON, CARBON_TO_CO2));
        var working = figure(equation, Map.of(WASTE, "3 t waste", CARBON, "0.5 t C/t waste", symbol("x", "1"), "0.2 1"))
                .working();
        assertEquals("E_CO2 = W × (1 − x) × CF × (11/3)", working.inSymbols());
        assertEquals("E_CO2 = 3 t waste × (1 − 0.2) × 0.5 t C/t waste × (11/3) = 4.4 t CO2", working.inNumbers());
        assertEquals(
                List.of("W", "x", "CF"),
                working.lines().stream().map(line -> line.symbol().name()).toList());
    }

    @Test
    void the_formula_is_math_that_a_browser_sets() {
        var equation = Equation.of("E", SOURCE, CO2, times(WASTE, CARBON, CARBON_TO_CO2));
        assertEquals(
                "<math display=\"block\"><mrow><msub><mi>E</mi><mrow><mtext>CO</mtext><msub><mtext></mtext><mn>2</mn></msub></mrow>"
                        + "</msub><mo>=</mo><mrow><mi>W</mi></mrow><mo>×</mo><mrow><mi>CF</mi></mrow><mo>×</mo><mrow><mfrac><mn>11</mn>"
                        + "<mn>3</mn></mfrac></mrow></mrow></math>",
                equation.formula().markup());
    }

    @Test
    void a_sum_over_a_table_sees_its_rows_and_what_is_around_them() {
        var rows = new Rows("waste");
        var mass = symbolOf(rows, "M", "t waste");
        var around = symbol("CF", "t C/t waste");
        var equation = Equation.of("E", SOURCE, CO2, times(sum(rows, times(mass, around)), CARBON_TO_CO2));
        var table = List.of(given(Map.of(mass, "1 t waste")), given(Map.of(mass, "2 t waste")));
        var given = new Given(given(Map.of(around, "0.5 t C/t waste")).values(), Map.of(rows, table));
        assertEquals(Exact.of("5.5"), accepted(equation.figure(given)).value());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 2.718281828459045235360287471352662",
        "-0.4, 0.6703200460356393007444329251478261",
        "-0.185, 0.8311042838521256590785863062261083",
        "10, 22026.46579480671651695790064528424"
    })
    void the_exponential_has_34_true_digits(String exponent, String value) {
        assertEquals(value, Series.exp(Exact.of(exponent)).text());
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0.6931471805599453094172321214581766",
        "10, 2.302585092994045684017991454684364",
        "0.5, -0.6931471805599453094172321214581766"
    })
    void the_logarithm_has_34_true_digits(String of, String value) {
        assertEquals(value, Series.ln(Exact.of(of)).text());
    }

    @Test
    void a_fractional_power_is_the_root() {
        var x = symbol("x", "1");
        var root = Equation.of(
                "ROOT", SOURCE, symbol("y", "1"), power(x, new Term.Constant(Exact.of("0.5"), Unit.NUMBER)));
        assertEquals(
                "1.414213562373095048801688724209698",
                value(root, Map.of(x, "2 1")).text());
        var square = Equation.of("SQUARE", SOURCE, symbol("y", "1"), power(x, number(2)));
        assertEquals(Exact.of("2.25"), value(square, Map.of(x, "1.5 1")));
    }

    static Given given(Map<Term.Symbol, String> values) {
        var known = new HashMap<Term.Symbol, Known>();
        values.forEach((symbol, text) -> {
            int space = text.indexOf(' ');
            var amount = new Amount(Exact.of(text.substring(0, space)), Units.of(text.substring(space + 1)));
            known.put(symbol, new Known.Entered(amount, new Where.Nowhere(), text, false));
        });
        return Given.of(known);
    }

    private static Figure figure(Equation equation, Map<Term.Symbol, String> values) {
        return accepted(equation.figure(given(values)));
    }

    static Figure accepted(Outcome<Figure> outcome) {
        if (outcome instanceof Outcome.Accepted<Figure>(var figure)) return figure;
        throw new AssertionError(outcome.findings());
    }

    private static Exact value(Equation equation, Map<Term.Symbol, String> values) {
        return figure(equation, values).value();
    }
}
