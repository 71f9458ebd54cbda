package vn.sokhi.equation;

import java.util.List;
import java.util.function.Function;

/// The formula as MathML markup, in symbols or in numbers; printed as it stands by pages and documents.
public record MathMl(String markup) {

    static MathMl ofSymbols(Equation equation) {
        return new MathMl(
                "<math display=\"block\"><mrow>" + symbol(equation.result().name()) + "<mo>=</mo>"
                        + row(equation.term(), MathMl::symbolOf) + "</mrow></math>");
    }

    /// The formula with each symbol's number in its place, its unit behind it; `#s-NAME` leads to where it comes from.
    static MathMl ofNumbers(Figure figure, Function<Term.Symbol, String> number) {
        return new MathMl(
                "<math display=\"block\"><mrow>" + symbol(figure.by().result().name()) + "<mo>=</mo>"
                        + row(figure.by().term(), number) + "</mrow></math>");
    }

    static String symbolOf(Term.Symbol symbol) {
        return symbol(symbol.name());
    }

    private static String symbol(String name) {
        int subscript = name.indexOf('_');
        if (subscript < 0) return identifier(name);
        return "<msub>" + identifier(name.substring(0, subscript)) + "<mrow>" + chemical(name.substring(subscript + 1))
                + "</mrow></msub>";
    }

    private static String identifier(String name) {
        return "<mi>" + escape(name) + "</mi>";
    }

    /// CO2 with its 2 set low; other subscripts as they are.
    private static String chemical(String text) {
        if (!text.matches("(CO|CH|N|SF|NF|C|CF)[0-9].*")) return "<mtext>" + escape(text) + "</mtext>";
        var markup = new StringBuilder();
        for (var part : text.split("(?<=[A-Za-z])(?=[0-9])|(?<=[0-9])(?=[A-Z])")) {
            boolean digits = Character.isDigit(part.charAt(0));
            if (!digits) markup.append("<mtext>").append(escape(part)).append("</mtext>");
            else markup.append("<msub><mtext></mtext><mn>").append(escape(part)).append("</mn></msub>");
        }
        return markup.toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String row(Term term, Function<Term.Symbol, String> leaf) {
        return switch (term) {
            case Term.Symbol symbol -> leaf.apply(symbol);
            case Term.Constant(var value, var _) -> constant(value.fraction());
            case Term.Sum(var terms) -> sum(terms, leaf);
            case Term.Product(var factors) -> product(factors, leaf);
            case Term.Quotient(var over, var under) ->
                "<mfrac><mrow>" + row(over, leaf) + "</mrow><mrow>" + row(under, leaf) + "</mrow></mfrac>";
            case Term.Power(var base, var exponent) ->
                "<msup>" + factor(base, leaf) + "<mrow>" + row(exponent, leaf) + "</mrow></msup>";
            case Term.Exp(var exponent) -> "<msup><mi>e</mi><mrow>" + row(exponent, leaf) + "</mrow></msup>";
            case Term.Total(var _, var each) -> "<mo>∑</mo>" + factor(each, leaf);
        };
    }

    private static String constant(String fraction) {
        int slash = fraction.indexOf('/');
        if (slash < 0) return "<mn>" + fraction + "</mn>";
        return "<mfrac><mn>" + fraction.substring(0, slash) + "</mn><mn>" + fraction.substring(slash + 1)
                + "</mn></mfrac>";
    }

    private static String sum(List<Term> terms, Function<Term.Symbol, String> leaf) {
        var markup = new StringBuilder();
        for (var each : terms) {
            boolean taken = isNegative(each);
            if (taken) markup.append("<mo>−</mo>");
            else if (!markup.isEmpty()) markup.append("<mo>+</mo>");
            markup.append(taken ? product(positive(each), leaf) : row(each, leaf));
        }
        return markup.toString();
    }

    private static String product(List<Term> factors, Function<Term.Symbol, String> leaf) {
        if (isNegative(new Term.Product(factors)))
            return "<mo>−</mo>" + product(positive(new Term.Product(factors)), leaf);
        var markup = new StringBuilder();
        for (var each : factors) {
            if (!markup.isEmpty()) markup.append("<mo>×</mo>");
            markup.append(factor(each, leaf));
        }
        return markup.toString();
    }

    private static String factor(Term term, Function<Term.Symbol, String> leaf) {
        boolean wide = term instanceof Term.Sum || isNegative(term);
        return wide
                ? "<mrow><mo>(</mo>" + row(term, leaf) + "<mo>)</mo></mrow>"
                : "<mrow>" + row(term, leaf) + "</mrow>";
    }

    static boolean isNegative(Term term) {
        return term instanceof Term.Product(var factors)
                && factors.size() > 1
                && factors.getFirst() instanceof Term.Constant(var value, var _)
                && value.equals(vn.sokhi.quantity.Exact.of(-1));
    }

    static List<Term> positive(Term negative) {
        return negative instanceof Term.Product(var factors) ? factors.subList(1, factors.size()) : List.of(negative);
    }
}
