package vn.sokhi.calculation.method;

import java.util.function.Function;
import vn.sokhi.equation.Term;
import vn.sokhi.rulebook.FactorKey;

/// Where the value of a symbol comes from.
public sealed interface Source {

    /// An amount of the row that must be there.
    record Entered(Term.Symbol symbol, String input) implements Source {}

    /// An amount of the row; where it was left out it counts as nothing (0), and the working says so.
    record OrNothing(Term.Symbol symbol, String input) implements Source {}

    /// A value of law, unless the row gives the facility's own.
    ///
    /// @param input the input that stands in its place when given
    record Law(Term.Symbol symbol, String input, Function<Row, FactorKey> key) implements Source {}

    /// The figure of an earlier step.
    record Before(Term.Symbol symbol, String step) implements Source {}

    /// The figure of a step in the year before, for the same row of the history; nothing (0) in the first year.
    record YearBefore(Term.Symbol symbol, String step) implements Source {}

    Term.Symbol symbol();
}
