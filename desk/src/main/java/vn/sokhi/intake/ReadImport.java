package vn.sokhi.intake;

import java.util.List;
import vn.sokhi.draft.ImportId;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Books;
import vn.sokhi.office.Imports.Kept;
import vn.sokhi.office.Office;
import vn.sokhi.party.Actor;
import vn.sokhi.report.ReportId;

/// Opens what files would do to a draft, as it was kept.
public final class ReadImport {

    private final Office office;

    public ReadImport(Office office) {
        this.office = office;
    }

    public Outcome<Kept> read(Actor actor, ImportId id) {
        return office.act(actor, books -> kept(books, id));
    }

    /// The files that were read for a draft, the latest first.
    public Outcome<List<Kept>> of(Actor actor, ReportId draft) {
        return office.act(actor, books -> Outcome.accept(books.imports().of(draft)));
    }

    static Outcome<Kept> kept(Books books, ImportId id) {
        return books.imports().kept(id).map(Outcome::accept).orElseGet(() -> Office.refuse("I-UNKNOWN", id));
    }
}
