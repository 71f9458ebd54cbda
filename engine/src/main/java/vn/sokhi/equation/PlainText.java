package vn.sokhi.equation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The formula as one line of text, for a terminal and for a reader's ear.
final class PlainText {

    private PlainText() {}

    static String of(Term term, Function<Term.Symbol, String> leaf) {
        return switch (term) {
            case Term.Symbol symbol -> leaf.apply(symbol);
            case Term.Constant(var value, var _) -> value.fraction();
            case Term.Sum(var terms) -> sum(terms, leaf);
            case Term.Product(var factors) -> product(factors, leaf);
            case Term.Quotient(var over, var under) -> factor(over, leaf) + " ÷ " + factor(under, leaf);
            case Term.Power(var base, var exponent) -> factor(base, leaf) + "^" + factor(exponent, leaf);
            case Term.Exp(var exponent) -> "e^(" + of(exponent, leaf) + ")";
            case Term.Total(var _, var each) -> "Σ " + factor(each, leaf);
        };
    }

    private static String sum(List<Term> terms, Function<Term.Symbol, String> leaf) {
        var line = new StringBuilder();
        for (var each : terms) {
            boolean taken = MathMl.isNegative(each);
            if (taken) line.append(line.isEmpty() ? "−" : " − ");
            else if (!line.isEmpty()) line.append(" + ");
            line.append(taken ? product(MathMl.positive(each), leaf) : of(each, leaf));
        }
        return line.toString();
    }

    private static String product(List<Term> factors, Function<Term.Symbol, String> leaf) {
        if (MathMl.isNegative(new Term.Product(factors)))
            return "−" + product(factors.subList(1, factors.size()), leaf);
        return factors.stream().map(each -> factor(each, leaf)).collect(Collectors.joining(" × "));
    }

    private static String factor(Term term, Function<Term.Symbol, String> leaf) {
        boolean wide = term instanceof Term.Sum
                || term instanceof Term.Quotient
                || term instanceof Term.Constant(var value, var _) && (!value.isWhole() || value.signum() < 0)
                || term instanceof Term.Product(var factors) && factors.size() > 1;
        return wide ? "(" + of(term, leaf) + ")" : of(term, leaf);
    }
}
