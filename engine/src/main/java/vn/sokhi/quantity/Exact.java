package vn.sokhi.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// An exact fraction. It is rounded once, half-even, to 34 digits, and only where its digits are asked.
///
/// Not a measured amount: it has no unit (see [Amount]) and no spread.
public final class Exact implements Comparable<Exact> {

    public static final Exact ZERO = new Exact(BigDecimal.ZERO, BigDecimal.ONE);
    public static final Exact ONE = new Exact(BigDecimal.ONE, BigDecimal.ONE);

    private static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_EVEN);
    private static final int SMALL = 400;

    private final BigDecimal over;
    private final BigDecimal under;

    private Exact(BigDecimal over, BigDecimal under) {
        this.over = over;
        this.under = under;
    }

    /// The number written as a plain decimal, for instance `98300` or `0.0000386`. Refuses what is not a number.
    public static Exact of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    public static Exact of(BigDecimal decimal) {
        return new Exact(decimal, BigDecimal.ONE);
    }

    public static Exact of(long whole) {
        return of(BigDecimal.valueOf(whole));
    }

    /// `over/under`, for instance 44/12. Refuses a zero below.
    public static Exact ratio(long over, long under) {
        return of(over).dividedBy(of(under));
    }

    public static Exact ratio(BigInteger over, BigInteger under) {
        return of(new BigDecimal(over)).dividedBy(of(new BigDecimal(under)));
    }

    public Exact plus(Exact other) {
        if (under == other.under || under.equals(other.under)) return tidy(over.add(other.over), under);
        return tidy(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Exact minus(Exact other) {
        return plus(other.negated());
    }

    public Exact negated() {
        return new Exact(over.negate(), under);
    }

    public Exact times(Exact other) {
        if (under == BigDecimal.ONE && other.under == BigDecimal.ONE) {
            return new Exact(over.multiply(other.over), BigDecimal.ONE);
        }
        return tidy(over.multiply(other.over), under.multiply(other.under));
    }

    /// Refuses division by zero: whoever divides has asked [#isZero()] before.
    public Exact dividedBy(Exact other) {
        if (other.isZero()) throw new ArithmeticException("division by zero");
        if (under == BigDecimal.ONE && other.under == BigDecimal.ONE && isPowerOfTen(other.over)) {
            return new Exact(over.scaleByPowerOfTen(other.over.scale()), BigDecimal.ONE);
        }
        return tidy(over.multiply(other.under), under.multiply(other.over));
    }

    public Exact power(int exponent) {
        if (exponent < 0) return ONE.dividedBy(power(-exponent));
        return new Exact(over.pow(exponent), under.pow(exponent));
    }

    public boolean isZero() {
        return over.signum() == 0;
    }

    public int signum() {
        return over.signum() * under.signum();
    }

    /// Whether this is a whole number.
    public boolean isWhole() {
        return reduced()[1].equals(BigInteger.ONE);
    }

    /// The one rounding: half-even, 34 significant digits, trailing zeros dropped.
    public BigDecimal digits() {
        var rounded = under == BigDecimal.ONE ? over.round(DIGITS) : over.divide(under, DIGITS);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }

    /// The digits written out whole, never in exponent form.
    public String text() {
        return digits().toPlainString();
    }

    /// The whole decimal where it ends, however long; else the fraction `n/d`. Nothing is lost.
    public String plain() {
        if (under != BigDecimal.ONE) return fraction();
        return over.signum() == 0 ? "0" : over.stripTrailingZeros().toPlainString();
    }

    public BigInteger numerator() {
        return reduced()[0];
    }

    public BigInteger denominator() {
        return reduced()[1];
    }

    /// The fraction in lowest terms, `n` or `n/d`: what is stored, so that a later recalculation loses nothing.
    public String fraction() {
        var lowest = reduced();
        return lowest[1].equals(BigInteger.ONE) ? lowest[0].toString() : lowest[0] + "/" + lowest[1];
    }

    /// Reads what [#fraction()] wrote.
    public static Exact ofFraction(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) return of(new BigDecimal(new BigInteger(text)));
        return ratio(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    @Override
    public int compareTo(Exact other) {
        var left = over.multiply(other.under);
        var right = other.over.multiply(under);
        return under.signum() * other.under.signum() > 0 ? left.compareTo(right) : right.compareTo(left);
    }

    /// Two fractions of the same value are equal: 1.50 is 3/2.
    @Override
    public boolean equals(Object other) {
        return other instanceof Exact exact && compareTo(exact) == 0;
    }

    @Override
    public int hashCode() {
        return digits().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }

    private static boolean isPowerOfTen(BigDecimal decimal) {
        return decimal.precision() == 1 && decimal.unscaledValue().equals(BigInteger.ONE);
    }

    /// Folds a divisor that goes in whole (a power of ten always does) into the decimal, and keeps long fractions in
    /// lowest terms.
    private static Exact tidy(BigDecimal over, BigDecimal under) {
        if (over.signum() == 0) return ZERO;
        if (under == BigDecimal.ONE) return new Exact(over, BigDecimal.ONE);
        if (under.signum() < 0) return tidy(over.negate(), under.negate());
        var bare = under.stripTrailingZeros();
        var parts = over.unscaledValue().divideAndRemainder(bare.unscaledValue());
        if (parts[1].signum() == 0) {
            return new Exact(new BigDecimal(parts[0], over.scale()).scaleByPowerOfTen(bare.scale()), BigDecimal.ONE);
        }
        if (bare.unscaledValue().bitLength() > SMALL) {
            var lowest = lowest(over, bare);
            return new Exact(
                    new BigDecimal(lowest[0]),
                    lowest[1].equals(BigInteger.ONE) ? BigDecimal.ONE : new BigDecimal(lowest[1]));
        }
        return new Exact(over, bare);
    }

    private BigInteger[] reduced() {
        return lowest(over, under);
    }

    private static BigInteger[] lowest(BigDecimal over, BigDecimal under) {
        int shift = Math.max(0, Math.max(over.scale(), under.scale()));
        var top = over.scaleByPowerOfTen(shift).toBigIntegerExact();
        var bottom = under.scaleByPowerOfTen(shift).toBigIntegerExact();
        var common = top.gcd(bottom);
        if (bottom.signum() < 0) common = common.negate();
        return new BigInteger[] {top.divide(common), bottom.divide(common)};
    }
}
