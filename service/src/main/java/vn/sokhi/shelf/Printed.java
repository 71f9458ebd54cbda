package vn.sokhi.shelf;

import vn.sokhi.finding.Outcome;
import vn.sokhi.gazette.Gazette;
import vn.sokhi.rulebook.Edition;
import vn.sokhi.rulebook.Reference;

/// What an edition holds besides values. It is read when the first page asks for it: a calculation needs none of it.
record Printed(Reference reference, Gazette gazette) {

    static Outcome<Printed> read(RulebookFiles files, Edition edition) {
        return ReferenceReader.read(files, edition)
                .then(reference -> GazetteReader.read(files, reference).then(gazette -> tied(reference, gazette)));
    }

    private static Outcome<Printed> tied(Reference reference, Gazette gazette) {
        var loose = Ties.loose(reference, gazette);
        return loose.isEmpty() ? Outcome.accept(new Printed(reference, gazette)) : Outcome.refuse(loose);
    }
}
