package vn.sokhi.visitor;

import vn.sokhi.office.Editions;
import vn.sokhi.rulebook.Reference;

/// Reads the edition in use: its texts, places and shown tables, all of it public.
public final class ReadReference {

    private final Editions editions;

    public ReadReference(Editions editions) {
        this.editions = editions;
    }

    public Reference read() {
        return editions.reference();
    }

    /// The code of the decision whose list of facilities is in use.
    public String list() {
        return editions.gazette().listed().getFirst().source().instrument();
    }
}
