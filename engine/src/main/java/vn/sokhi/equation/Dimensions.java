package vn.sokhi.equation;

import vn.sokhi.quantity.Dimension;

/// The dimension check: what a term measures. Refuses, as a bug, a sum of unlike things or an exponent with a unit.
final class Dimensions {

    private Dimensions() {}

    static Dimension of(Term term) {
        return switch (term) {
            case Term.Symbol symbol -> symbol.unit().dimension();
            case Term.Constant(var _, var unit) -> unit.dimension();
            case Term.Sum sum -> ofSum(sum);
            case Term.Product(var factors) ->
                factors.stream().map(Dimensions::of).reduce(Dimension.NUMBER, Dimension::times);
            case Term.Quotient(var over, var under) -> of(over).per(of(under));
            case Term.Power power -> ofPower(power);
            case Term.Exp(var exponent) -> number(exponent);
            case Term.Total(var _, var each) -> of(each);
        };
    }

    private static Dimension ofSum(Term.Sum sum) {
        var first = of(sum.terms().getFirst());
        for (var each : sum.terms()) {
            if (!of(each).equals(first)) {
                throw new IllegalArgumentException("a sum of " + first + " and " + of(each));
            }
        }
        return first;
    }

    private static Dimension ofPower(Term.Power power) {
        number(power.exponent());
        var base = of(power.base());
        if (base.isNumber()) return base;
        if (power.exponent() instanceof Term.Constant(var value, var _) && value.isWhole()) {
            return base.power(value.numerator().intValueExact());
        }
        throw new IllegalArgumentException("a power of " + base + " that is not whole");
    }

    private static Dimension number(Term exponent) {
        if (!of(exponent).isNumber()) throw new IllegalArgumentException("an exponent that is " + of(exponent));
        return Dimension.NUMBER;
    }
}
