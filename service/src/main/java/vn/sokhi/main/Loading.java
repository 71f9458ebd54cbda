package vn.sokhi.main;

import vn.sokhi.audit.Hash;
import vn.sokhi.rulebook.Edition;
import vn.sokhi.shelf.Shelf;
import vn.sokhi.store.Database;
import vn.sokhi.store.Sandbox;
import vn.sokhi.store.SqlEditions;

/// What every start sees to: the database holds every released edition, and the sandbox its invented companies.
final class Loading {

    private Loading() {}

    static void into(Database database, Shelf shelf) {
        var editions = new SqlEditions(database.owner());
        for (var edition : shelf.released()) {
            if (editions.digest(edition.name()).isPresent()) check(edition, editions);
            else editions.keep(edition.name(), hash(edition), edition.day(), shelf.archive(edition));
        }
        new Sandbox(database.owner()).load();
    }

    private static void check(Edition edition, SqlEditions editions) {
        var kept = editions.digest(edition.name());
        if (!kept.equals(java.util.Optional.of(hash(edition)))) {
            throw new IllegalStateException("the database holds another edition " + edition.name() + ": " + kept);
        }
    }

    private static Hash hash(Edition edition) {
        return Hash.of(java.util.HexFormat.of().parseHex(edition.digest()));
    }
}
