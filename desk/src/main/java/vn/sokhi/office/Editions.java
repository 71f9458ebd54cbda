package vn.sokhi.office;

import java.util.Optional;
import vn.sokhi.gazette.Gazette;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.rulebook.Rulebook;

/// The released editions of the rulebook.
public interface Editions {

    /// The one in use.
    Rulebook latest();

    /// An edition by its label, as a report is pinned to it.
    Optional<Rulebook> edition(String label);

    /// The texts, places and shown tables of the one in use.
    Reference reference();

    /// The printed lists and duties of the one in use.
    Gazette gazette();
}
