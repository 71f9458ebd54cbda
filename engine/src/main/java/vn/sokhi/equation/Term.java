package vn.sokhi.equation;

import java.util.List;
import java.util.Optional;
import vn.sokhi.quantity.Exact;
import vn.sokhi.quantity.Unit;

/// A part of an equation: a small immutable tree of symbols and operations.
public sealed interface Term {

    /// A quantity of the guideline's page.
    ///
    /// @param name as printed, with `_` before a subscript: `EF_CO2`
    /// @param meaning key of the message files that says what it is
    /// @param unit what it is measured in; each substance its own
    /// @param in the table whose rows each give it a value, if it is one of a row
    record Symbol(String name, String meaning, Unit unit, Optional<Rows> in) implements Term {
        @Override
        public boolean equals(Object other) {
            return this == other
                    || other instanceof Symbol symbol
                            && name.equals(symbol.name)
                            && unit.equals(symbol.unit)
                            && in.equals(symbol.in);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /// A number of nature or of arithmetic, 44/12 kg CO2 per kg C; never a number of law.
    record Constant(Exact value, Unit unit) implements Term {}

    record Sum(List<Term> terms) implements Term {
        public Sum {
            terms = List.copyOf(terms);
        }
    }

    record Product(List<Term> factors) implements Term {
        public Product {
            factors = List.copyOf(factors);
        }
    }

    record Quotient(Term over, Term under) implements Term {}

    /// Exponents that are not whole round where they stand.
    record Power(Term base, Term exponent) implements Term {}

    record Exp(Term exponent) implements Term {}

    /// Σ over the rows of a table.
    record Total(Rows rows, Term each) implements Term {}
}
