package vn.sokhi.equation;

import java.util.List;
import java.util.Optional;
import vn.sokhi.quantity.Exact;
import vn.sokhi.quantity.Unit;
import vn.sokhi.quantity.Units;

/// How equations are written in Java, so that they read like the guideline's page.
public final class Notation {

    /// The number 1, for `1 − h`.
    public static final Term ONE = number(1);

    private static final Term MINUS_ONE = number(-1);

    private Notation() {}

    /// A symbol; its meaning is the message key `symbol.` and the name before the subscript.
    public static Term.Symbol symbol(String name, String unit) {
        return new Term.Symbol(name, meaningOf(name), Units.of(unit), Optional.empty());
    }

    public static Term.Symbol symbolOf(Rows rows, String name, String unit) {
        return new Term.Symbol(name, meaningOf(name), Units.of(unit), Optional.of(rows));
    }

    private static String meaningOf(String name) {
        int subscript = name.indexOf('_');
        return "symbol." + (subscript < 0 ? name : name.substring(0, subscript));
    }

    /// A bare whole number.
    public static Term number(long value) {
        return new Term.Constant(Exact.of(value), Unit.NUMBER);
    }

    /// A ratio of molar masses as the guidelines print it: `ratio(44, 12, "kg CO2/kg C")`.
    public static Term ratio(long over, long under, String unit) {
        return new Term.Constant(Exact.ratio(over, under), Units.of(unit));
    }

    public static Term times(Term... factors) {
        return new Term.Product(List.of(factors));
    }

    public static Term plus(Term... terms) {
        return new Term.Sum(List.of(terms));
    }

    public static Term minus(Term from, Term taken) {
        return new Term.Sum(List.of(from, negative(taken)));
    }

    public static Term negative(Term term) {
        return new Term.Product(List.of(MINUS_ONE, term));
    }

    public static Term over(Term over, Term under) {
        return new Term.Quotient(over, under);
    }

    public static Term exp(Term exponent) {
        return new Term.Exp(exponent);
    }

    public static Term power(Term base, Term exponent) {
        return new Term.Power(base, exponent);
    }

    /// Σ of a term over the rows of a table.
    public static Term sum(Rows rows, Term each) {
        return new Term.Total(rows, each);
    }
}
