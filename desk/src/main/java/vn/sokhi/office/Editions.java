package vn.sokhi.office;

import java.util.Optional;
import vn.sokhi.rulebook.Rulebook;

/// The released editions of the rulebook.
public interface Editions {

    /// The one in use.
    Rulebook latest();

    /// An edition by its label, as a report is pinned to it.
    Optional<Rulebook> edition(String label);
}
