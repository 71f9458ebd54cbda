package vn.sokhi.cli;

import java.util.Optional;
import vn.sokhi.finding.Outcome;
import vn.sokhi.rulebook.Rulebook;
import vn.sokhi.shelf.Shelf;

/// The editions that a command may ask for.
final class Editions {

    private final Shelf shelf;

    Editions(Shelf shelf) {
        this.shelf = shelf;
    }

    Outcome<Rulebook> asked(Optional<String> asked) {
        return asked.map(shelf::find).orElseGet(() -> Outcome.accept(shelf.latest()));
    }

    Shelf shelf() {
        return shelf;
    }
}
