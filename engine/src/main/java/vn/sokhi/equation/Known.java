package vn.sokhi.equation;

import java.util.List;
import vn.sokhi.finding.Where;
import vn.sokhi.law.InForce;
import vn.sokhi.quantity.Amount;
import vn.sokhi.quantity.Exact;

/// A value for a symbol, and where it comes from.
public sealed interface Known {

    /// The facility's number.
    ///
    /// @param asWritten the cell's text, unit included
    /// @param own whether it stands in the place of a value of law (Circular 38/2023, Art. 18.1)
    record Entered(Amount amount, Where cell, String asWritten, boolean own) implements Known {}

    /// A value of law or guidance.
    ///
    /// @param entry its id in the rulebook
    /// @param flags what a reader must be told: `latest-published-year`
    record Legal(String entry, InForce<Amount> law, List<String> flags) implements Known {
        public Legal {
            flags = List.copyOf(flags);
        }

        @Override
        public Amount amount() {
            return law.value();
        }
    }

    /// A figure worked out before; its whole fraction is passed on.
    record Worked(Figure earlier) implements Known {
        @Override
        public Amount amount() {
            return earlier.amount();
        }
    }

    Amount amount();

    /// The value in base units.
    default Exact inBase() {
        return amount().inBase();
    }
}
