package vn.sokhi.equation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.law.Citation;

/// An equation of a guideline or circular. Built only when both sides measure the same thing:
/// a forgotten 44/12 is refused here, before any figure exists.
public final class Equation {

    private final String code;
    private final Citation source;
    private final Term.Symbol result;
    private final Term term;
    private final Set<Term.Symbol> symbols;

    private Equation(String code, Citation source, Term.Symbol result, Term term) {
        var measured = Dimensions.of(term);
        if (!measured.equals(result.unit().dimension())) {
            throw new IllegalArgumentException(code + ": the right side is " + measured + ", not "
                    + result.unit().dimension() + " as " + result.name());
        }
        this.code = code;
        this.source = source;
        this.result = result;
        this.term = term;
        var found = new LinkedHashSet<Term.Symbol>();
        collect(term, found);
        this.symbols = Collections.unmodifiableSet(found);
    }

    public static Equation of(String code, Citation source, Term.Symbol result, Term term) {
        return new Equation(code, source, result, term);
    }

    /// Its stable name in output and in the rulebook's pages.
    public String code() {
        return code;
    }

    public Citation source() {
        return source;
    }

    public Term.Symbol result() {
        return result;
    }

    public Term term() {
        return term;
    }

    /// The exact figure. A symbol without a value and a division by zero are findings.
    public Outcome<Figure> figure(Given given) {
        var missing = missing(given);
        if (!missing.isEmpty()) return Outcome.refuse(missing);
        var reading = new ExactReading();
        var inBase = reading.value(term, given);
        if (reading.stuck().isPresent()) return stuck(reading.stuck().get());
        return Outcome.accept(
                new Figure(this, given, inBase.dividedBy(result.unit().factor())));
    }

    Outcome<Figure> stuck(String rule) {
        return Outcome.refuse(Finding.of(rule, new Where.Nowhere()).with("equation", code));
    }

    /// The formula in symbols, as MathML.
    public MathMl formula() {
        return MathMl.ofSymbols(this);
    }

    /// How fast the result changes with one symbol: again a term, so Approach 1 needs no second engine.
    public Term slope(Term.Symbol by) {
        return Slope.of(term, by);
    }

    /// The symbols of the right side, in reading order.
    public Set<Term.Symbol> symbols() {
        return symbols;
    }

    private static void collect(Term term, Set<Term.Symbol> found) {
        switch (term) {
            case Term.Symbol symbol -> found.add(symbol);
            case Term.Constant _ -> {}
            case Term.Sum(var terms) -> terms.forEach(each -> collect(each, found));
            case Term.Product(var factors) -> factors.forEach(each -> collect(each, found));
            case Term.Quotient(var over, var under) -> {
                collect(over, found);
                collect(under, found);
            }
            case Term.Power(var base, var exponent) -> {
                collect(base, found);
                collect(exponent, found);
            }
            case Term.Exp(var exponent) -> collect(exponent, found);
            case Term.Total(var _, var each) -> collect(each, found);
        }
    }

    private List<Finding> missing(Given given) {
        var findings = new ArrayList<Finding>();
        for (var symbol : symbols) {
            if (symbol.in().isEmpty()) {
                check(symbol, given, findings);
            } else {
                given.rows().getOrDefault(symbol.in().get(), List.of()).forEach(row -> check(symbol, row, findings));
            }
        }
        return findings;
    }

    private void check(Term.Symbol symbol, Given given, List<Finding> findings) {
        var known = given.values().get(symbol);
        if (known == null) {
            findings.add(Finding.of("E-MISSING", new Where.Nowhere())
                    .with("symbol", symbol.name())
                    .with("equation", code));
        } else if (!known.amount().unit().measuresWhat(symbol.unit())) {
            findings.add(Finding.of("E-DIMENSION", new Where.Nowhere())
                    .with("symbol", symbol.name())
                    .with("unit", known.amount().unit())
                    .with("expected", symbol.unit()));
        }
    }
}
