package vn.sokhi.quantity;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an amount is an amount of: powers of volume, energy, time, area, count and of one mass for each substance.
///
/// Not a unit: kilogram and tonne of CO2 have the same dimension.
///
/// Compared at every step of every figure, so it keeps the text that tells it from all others.
public final class Dimension {

    public static final Dimension NUMBER = new Dimension(new TreeMap<>());
    private static final String MASS = "mass";

    private final SortedMap<String, Integer> powers;
    private final String text;

    public Dimension(SortedMap<String, Integer> powers) {
        var kept = new TreeMap<String, Integer>();
        powers.forEach((base, power) -> {
            if (power != 0) kept.put(base, power);
        });
        this.powers = Collections.unmodifiableSortedMap(kept);
        this.text = kept.toString();
    }

    public static Dimension of(String base) {
        return new Dimension(new TreeMap<>(Map.of(base, 1)));
    }

    /// The mass of one substance: `CO2`, `C`, `fuel`.
    public static Dimension massOf(String substance) {
        return of(MASS + " " + substance);
    }

    public static Dimension mass() {
        return of(MASS);
    }

    public SortedMap<String, Integer> powers() {
        return powers;
    }

    public Dimension times(Dimension other) {
        return combined(other, 1);
    }

    public Dimension per(Dimension other) {
        return combined(other, -1);
    }

    public Dimension power(int exponent) {
        var raised = new TreeMap<String, Integer>();
        powers.forEach((base, power) -> raised.put(base, power * exponent));
        return new Dimension(raised);
    }

    public boolean isNumber() {
        return powers.isEmpty();
    }

    /// The same with all substances taken as plain mass: how a unit that a person typed (`t`, `kg/TJ`) is compared.
    public Dimension anySubstance() {
        var plain = new TreeMap<String, Integer>();
        powers.forEach((base, power) -> plain.merge(base.startsWith(MASS) ? MASS : base, power, Integer::sum));
        return new Dimension(plain);
    }

    private Dimension combined(Dimension other, int sign) {
        var sum = new TreeMap<>(powers);
        other.powers.forEach((base, power) -> sum.merge(base, sign * power, Integer::sum));
        return new Dimension(sum);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Dimension dimension && text.equals(dimension.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return powers.isEmpty() ? "number" : text;
    }
}
