package vn.sokhi.store;

import java.util.function.Function;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Books;
import vn.sokhi.office.Transactions;
import vn.sokhi.party.Actor;

/// A seeded bug: an office that never writes the log.
record Forgetful(Transactions real) implements Transactions {

    @Override
    public <T> Outcome<T> carrying(Actor actor, Function<Books, Outcome<T>> work) {
        return real.carrying(
                actor,
                books -> work.apply(new Books(
                        books.mandates(),
                        books.facilities(),
                        books.drafting(),
                        books.checked(),
                        books.submissions(),
                        _ -> {},
                        books.stamps())));
    }
}
