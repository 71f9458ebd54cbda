package vn.sokhi.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.sokhi.equation.Notation.ONE;
import static vn.sokhi.equation.Notation.exp;
import static vn.sokhi.equation.Notation.minus;
import static vn.sokhi.equation.Notation.negative;
import static vn.sokhi.equation.Notation.number;
import static vn.sokhi.equation.Notation.over;
import static vn.sokhi.equation.Notation.plus;
import static vn.sokhi.equation.Notation.power;
import static vn.sokhi.equation.Notation.symbol;
import static vn.sokhi.equation.Notation.times;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import vn.sokhi.law.Citation;
import vn.sokhi.quantity.Exact;

/// The slope is a term again, and says how the result moves.
class SlopeTest {

    private static final long SEED = 7;
    private static final Citation SOURCE = new Citation("test", "test");
    private static final Term.Symbol A = symbol("a", "1");
    private static final Term.Symbol B = symbol("b", "1");
    private static final Term.Symbol C = symbol("c", "1");
    private static final Exact STEP = Exact.of("0.000000000001");

    @Test
    void a_product_moves_by_its_other_factors() {
        assertEquals("b × c", PlainText.of(Slope.of(times(A, B, C), A), Term.Symbol::name));
        assertEquals("0", PlainText.of(Slope.of(times(B, C), A), Term.Symbol::name));
    }

    /// Random terms: the slope is the limit of the difference quotient, to nine digits.
    @Test
    void the_slope_is_the_limit_of_the_difference_quotient() {
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int round = 0; round < 400; round++) {
            var term = random(dice, 4);
            var there = new Point(Exact.of("1.3"), Exact.of("0.7"), Exact.of("2.1"));
            var moved = new Point(there.a.plus(STEP), there.b, there.c);
            var quotient = value(term, moved).minus(value(term, there)).dividedBy(STEP);
            var slope = value(Slope.of(term, A), there);
            var scale = Math.max(1, Math.abs(slope.digits().doubleValue()));
            assertEquals(
                    quotient.digits().doubleValue() / scale,
                    slope.digits().doubleValue() / scale,
                    1e-9,
                    "seed " + SEED + ", round " + round + ": " + PlainText.of(term, Term.Symbol::name));
        }
    }

    private record Point(Exact a, Exact b, Exact c) {}

    private static Exact value(Term term, Point at) {
        var text = Map.of(A, at.a.plain() + " 1", B, at.b.plain() + " 1", C, at.c.plain() + " 1");
        var equation = Equation.of("T", SOURCE, symbol("y", "1"), term);
        return EquationTest.accepted(equation.figure(EquationTest.given(text))).value();
    }

    private static Term random(RandomGenerator dice, int depth) {
        if (depth == 0) return List.<Term>of(A, B, C, number(2)).get(dice.nextInt(4));
        var left = random(dice, depth - 1);
        var right = random(dice, depth - 1);
        return switch (dice.nextInt(6)) {
            case 0 -> plus(left, right);
            case 1 -> times(left, right);
            case 2 -> minus(left, right);
            case 3 -> over(left, plus(ONE, power(B, number(2))));
            case 4 -> exp(negative(over(A, plus(ONE, power(C, number(2))))));
            default -> power(plus(ONE, power(A, number(2))), number(2));
        };
    }
}
