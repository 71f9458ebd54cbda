package vn.sokhi.equation;

import java.util.List;
import java.util.Optional;
import vn.sokhi.quantity.Exact;

/// The exact reading of a term, in base units. A division by zero stops the reading with a rule's code.
final class ExactReading {

    private Optional<String> stuck = Optional.empty();

    Optional<String> stuck() {
        return stuck;
    }

    Exact value(Term term, Given given) {
        return switch (term) {
            case Term.Symbol symbol -> known(symbol, given).inBase();
            case Term.Constant(var value, var unit) -> value.times(unit.factor());
            case Term.Sum(var terms) -> sum(terms, given);
            case Term.Product(var factors) -> product(factors, given);
            case Term.Quotient(var over, var under) -> quotient(value(over, given), value(under, given));
            case Term.Power(var base, var exponent) -> power(value(base, given), value(exponent, given));
            case Term.Exp(var exponent) -> Series.exp(value(exponent, given));
            case Term.Total(var rows, var each) -> total(given.rows().getOrDefault(rows, List.of()), each, given);
        };
    }

    private static Known known(Term.Symbol symbol, Given given) {
        var known = given.values().get(symbol);
        if (known == null) throw new IllegalStateException("no value for " + symbol.name());
        return known;
    }

    private Exact sum(List<Term> terms, Given given) {
        var sum = Exact.ZERO;
        for (var each : terms) sum = sum.plus(value(each, given));
        return sum;
    }

    private Exact product(List<Term> factors, Given given) {
        var product = value(factors.getFirst(), given);
        for (int i = 1; i < factors.size(); i++) product = product.times(value(factors.get(i), given));
        return product;
    }

    private Exact quotient(Exact over, Exact under) {
        if (!under.isZero()) return over.dividedBy(under);
        stuck = Optional.of("E-DIVISION");
        return Exact.ZERO;
    }

    private Exact power(Exact base, Exact exponent) {
        if (exponent.isWhole() && exponent.numerator().bitLength() < 31) {
            int whole = exponent.numerator().intValueExact();
            return whole < 0 ? quotient(Exact.ONE, base.power(-whole)) : base.power(whole);
        }
        if (base.signum() > 0) return Series.exp(exponent.times(Series.ln(base)));
        if (base.isZero() && exponent.signum() > 0) return Exact.ZERO;
        stuck = Optional.of("E-POWER");
        return Exact.ZERO;
    }

    /// A row sees its own values first, then those of the equation around it.
    private Exact total(List<Given> rows, Term each, Given around) {
        var total = Exact.ZERO;
        for (var row : rows) {
            var seen = new java.util.HashMap<>(around.values());
            seen.putAll(row.values());
            total = total.plus(value(each, new Given(seen, row.rows())));
        }
        return total;
    }
}
