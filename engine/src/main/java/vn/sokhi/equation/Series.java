package vn.sokhi.equation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.sokhi.quantity.Exact;

/// Our own exponential and logarithm, so that every machine in every year gives the same digits.
///
/// Worked with 60 digits and rounded half-even to 34 where they stand: the last digit kept is certain
/// unless the true value lies within 10⁻²⁴ of a tie.
final class Series {

    private static final MathContext WORK = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final MathContext KEPT = new MathContext(34, RoundingMode.HALF_EVEN);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal TINY = new BigDecimal("1E-62");

    private Series() {}

    static Exact exp(Exact exponent) {
        return Exact.of(expOf(decimal(exponent)).round(KEPT));
    }

    /// Refuses a number that is not positive: whoever asks has looked.
    static Exact ln(Exact value) {
        if (value.signum() <= 0) throw new ArithmeticException("logarithm of " + value);
        return Exact.of(lnOf(decimal(value)).round(KEPT));
    }

    private static BigDecimal decimal(Exact value) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), WORK);
    }

    /// Halves the argument until it is small, sums the series, squares back.
    private static BigDecimal expOf(BigDecimal x) {
        int halvings = 0;
        var small = x;
        while (small.abs().compareTo(BigDecimal.valueOf(1, 2)) > 0) {
            small = small.divide(TWO, WORK);
            halvings++;
        }
        var sum = BigDecimal.ONE;
        var term = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(TINY) > 0; n++) {
            term = term.multiply(small, WORK).divide(BigDecimal.valueOf(n), WORK);
            sum = sum.add(term, WORK);
        }
        for (int i = 0; i < halvings; i++) sum = sum.multiply(sum, WORK);
        return sum;
    }

    /// Takes square roots until the argument is near 1, then 2·artanh((y−1)/(y+1)).
    private static BigDecimal lnOf(BigDecimal x) {
        var near = x;
        var scale = BigDecimal.ONE;
        while (near.subtract(BigDecimal.ONE).abs().compareTo(BigDecimal.valueOf(1, 1)) > 0) {
            near = near.sqrt(WORK);
            scale = scale.multiply(TWO);
        }
        var z = near.subtract(BigDecimal.ONE).divide(near.add(BigDecimal.ONE), WORK);
        var square = z.multiply(z, WORK);
        var sum = BigDecimal.ZERO;
        var power = z;
        for (int n = 1; power.abs().compareTo(TINY) > 0; n += 2) {
            sum = sum.add(power.divide(BigDecimal.valueOf(n), WORK), WORK);
            power = power.multiply(square, WORK);
        }
        return sum.multiply(TWO, WORK).multiply(scale, WORK);
    }
}
