package vn.sokhi.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {

    private static final long SEED = 20261124;

    @Test
    void one_and_a_half_is_one_and_a_half() {
        assertEquals(Exact.of("1.5"), Exact.of("1.50"));
        assertEquals(Exact.of("1.5"), Exact.ratio(3, 2));
        assertEquals(Exact.of("1.5").hashCode(), Exact.ratio(3, 2).hashCode());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 0.3333333333333333333333333333333333",
        "2, 3, 0.6666666666666666666666666666666667",
        "44, 12, 3.666666666666666666666666666666667",
        "44, 28, 1.571428571428571428571428571428571",
        "1, 8, 0.125",
        "0, 7, 0",
        "-1, 3, -0.3333333333333333333333333333333333"
    })
    void digits_are_34_where_they_do_not_end_and_whole_where_they_do(long over, long under, String digits) {
        assertEquals(digits, Exact.ratio(over, under).text());
    }

    @Test
    void digits_are_never_in_exponent_form() {
        assertEquals("1000000000000", Exact.of("1E12").text());
        assertEquals("0.000000000000025", Exact.of("2.5E-14").text());
    }

    @Test
    void a_third_three_times_is_one() {
        var third = Exact.ratio(1, 3);
        assertEquals(Exact.ONE, third.plus(third).plus(third));
    }

    @Test
    void nobody_divides_by_zero() {
        assertThrows(ArithmeticException.class, () -> Exact.ONE.dividedBy(Exact.ZERO));
    }

    /// Against plain fractions of whole numbers, on random chains of operations.
    @Test
    void agrees_with_whole_number_fractions() {
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int round = 0; round < 20_000; round++) {
            var ours = Exact.of(1);
            var over = BigInteger.ONE;
            var under = BigInteger.ONE;
            for (int step = 0; step < 6; step++) {
                long a = dice.nextLong(-9_999, 10_000);
                long b = dice.nextLong(1, 10_000);
                var other = Exact.ratio(a, b);
                switch (dice.nextInt(3)) {
                    case 0 -> {
                        ours = ours.plus(other);
                        over = over.multiply(BigInteger.valueOf(b)).add(under.multiply(BigInteger.valueOf(a)));
                        under = under.multiply(BigInteger.valueOf(b));
                    }
                    case 1 -> {
                        ours = ours.times(other);
                        over = over.multiply(BigInteger.valueOf(a));
                        under = under.multiply(BigInteger.valueOf(b));
                    }
                    default -> {
                        if (a == 0) continue;
                        ours = ours.dividedBy(other);
                        over = over.multiply(BigInteger.valueOf(b));
                        under = under.multiply(BigInteger.valueOf(a));
                    }
                }
            }
            assertEquals(Exact.ratio(over, under), ours, "seed " + SEED + ", round " + round);
            assertEquals(ours, Exact.ofFraction(ours.fraction()));
        }
    }
}
