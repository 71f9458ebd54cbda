package vn.sokhi.operator;

import java.util.List;
import vn.sokhi.facility.Facility;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Office;
import vn.sokhi.party.Actor;

/// Lists the facilities of the actor's organisation, by name.
public final class ListFacilities {

    private final Office office;

    public ListFacilities(Office office) {
        this.office = office;
    }

    public Outcome<List<Facility>> list(Actor actor) {
        return office.act(actor, books -> Outcome.accept(books.facilities().all()));
    }
}
