package vn.sokhi.equation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sokhi.finding.Outcome;
import vn.sokhi.quantity.Exact;

/// An equation some of whose symbols already have their value: what follows from those alone is worked out once, and
/// the figures of a million rows are one or two products each. Nothing is rounded, so the order of the factors is free.
public final class Prepared {

    private final Equation equation;
    private final Term.Symbol[] symbols;
    private final List<Term> open;
    private final Exact settled;

    /// @param symbols of the equation, in the order in which their values will be given
    /// @param fixed the values that will be the same each time
    public Prepared(Equation equation, Term.Symbol[] symbols, Map<Term.Symbol, Known> fixed) {
        this.equation = equation;
        this.symbols = symbols;
        this.open = new ArrayList<>();
        var given = Given.of(new HashMap<>(fixed));
        var product = Exact.ONE;
        for (var factor : factors(equation.term())) {
            if (isSettled(factor, fixed)) product = product.times(new ExactReading().value(factor, given));
            else open.add(factor);
        }
        this.settled = product.dividedBy(equation.result().unit().factor());
    }

    private static List<Term> factors(Term term) {
        return term instanceof Term.Product(var factors) ? factors : List.of(term);
    }

    /// A symbol with its value or a constant. Whatever may get stuck (a quotient, a power) is read each time.
    private static boolean isSettled(Term factor, Map<Term.Symbol, Known> fixed) {
        return factor instanceof Term.Constant || factor instanceof Term.Symbol symbol && fixed.containsKey(symbol);
    }

    /// The figure, with the check of all its symbols and dimensions.
    public Outcome<Figure> checked(Known[] values) {
        return equation.figure(given(values));
    }

    /// The figure of values whose symbols and units have been checked before.
    public Outcome<Figure> figure(Known[] values) {
        var given = given(values);
        var reading = new ExactReading();
        var value = settled;
        for (int i = 0; i < open.size(); i++) value = value.times(reading.value(open.get(i), given));
        if (reading.stuck().isPresent()) return equation.stuck(reading.stuck().get());
        return Outcome.accept(new Figure(equation, given, value));
    }

    private Given given(Known[] values) {
        return Given.of(new SymbolValues(symbols, values));
    }
}
