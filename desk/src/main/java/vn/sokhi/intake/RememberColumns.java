package vn.sokhi.intake;

import java.util.List;
import java.util.Optional;
import vn.sokhi.draft.ColumnMapping;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Office;
import vn.sokhi.party.Actor;

/// Keeps how a person said that the columns of their own files are meant, for the next file with the same header.
public final class RememberColumns {

    private final Office office;

    public RememberColumns(Office office) {
        this.office = office;
    }

    public Outcome<ColumnMapping> remember(Actor actor, ColumnMapping mapping) {
        return office.act(actor, books -> {
            books.imports().remember(mapping, actor);
            return Outcome.accept(mapping);
        });
    }

    /// What was said of that header before.
    public Outcome<Optional<ColumnMapping>> recall(Actor actor, List<String> header) {
        return office.act(actor, books -> Outcome.accept(books.imports().mapping(ColumnMapping.signature(header))));
    }
}
