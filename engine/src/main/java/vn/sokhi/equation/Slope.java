package vn.sokhi.equation;

import java.util.ArrayList;
import java.util.List;
import vn.sokhi.quantity.Exact;
import vn.sokhi.quantity.Unit;

/// The derivative of a term by a symbol, as a term. A symbol of a row gives the slope within its row.
///
/// Refuses an exponent that is not a constant: no guideline equation has one outside `exp`.
final class Slope {

    private static final Term ZERO = Notation.number(0);

    private Slope() {}

    static Term of(Term term, Term.Symbol by) {
        return switch (term) {
            case Term.Symbol symbol -> symbol.equals(by) ? Notation.ONE : ZERO;
            case Term.Constant _ -> ZERO;
            case Term.Sum(var terms) ->
                sum(terms.stream().map(each -> of(each, by)).toList());
            case Term.Product(var factors) -> ofProduct(factors, by);
            case Term.Quotient(var over, var under) -> ofQuotient(over, under, by);
            case Term.Power power -> ofPower(power, by);
            case Term.Exp exp -> product(List.of(exp, of(exp.exponent(), by)));
            case Term.Total(var rows, var each) -> ofTotal(rows, each, by);
        };
    }

    private static Term ofProduct(List<Term> factors, Term.Symbol by) {
        var parts = new ArrayList<Term>();
        for (int i = 0; i < factors.size(); i++) {
            var changed = new ArrayList<>(factors);
            changed.set(i, of(factors.get(i), by));
            parts.add(product(changed));
        }
        return sum(parts);
    }

    private static Term ofQuotient(Term over, Term under, Term.Symbol by) {
        var overSlope = of(over, by);
        var underSlope = of(under, by);
        var first = isZero(overSlope) ? ZERO : Notation.over(overSlope, under);
        if (isZero(underSlope)) return first;
        var second = Notation.negative(
                Notation.over(product(List.of(over, underSlope)), Notation.power(under, Notation.number(2))));
        return sum(List.of(first, second));
    }

    private static Term ofPower(Term.Power power, Term.Symbol by) {
        if (!(power.exponent() instanceof Term.Constant(var exponent, var _))) {
            throw new IllegalArgumentException("the slope of a power needs a constant exponent");
        }
        var lower = new Term.Constant(exponent.minus(Exact.ONE), Unit.NUMBER);
        return product(List.of(power.exponent(), Notation.power(power.base(), lower), of(power.base(), by)));
    }

    private static Term ofTotal(Rows rows, Term each, Term.Symbol by) {
        var inside = of(each, by);
        if (isZero(inside)) return ZERO;
        return by.in().filter(rows::equals).isPresent() ? inside : new Term.Total(rows, inside);
    }

    private static Term sum(List<Term> terms) {
        var kept = terms.stream().filter(each -> !isZero(each)).toList();
        if (kept.isEmpty()) return ZERO;
        return kept.size() == 1 ? kept.getFirst() : new Term.Sum(kept);
    }

    private static Term product(List<Term> factors) {
        if (factors.stream().anyMatch(Slope::isZero)) return ZERO;
        var kept = factors.stream().filter(each -> !isOne(each)).toList();
        if (kept.isEmpty()) return Notation.ONE;
        return kept.size() == 1 ? kept.getFirst() : new Term.Product(kept);
    }

    private static boolean isZero(Term term) {
        return term instanceof Term.Constant(var value, var _) && value.isZero();
    }

    private static boolean isOne(Term term) {
        return term instanceof Term.Constant(var value, var unit)
                && unit.dimension().isNumber()
                && value.times(unit.factor()).equals(Exact.ONE);
    }
}
