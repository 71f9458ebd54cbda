package vn.sokhi.office;

import java.util.function.Function;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Stamp;

/// Where acts are done: one transaction an act, under a mandate that stands on that day.
public final class Office {

    private final Transactions transactions;

    public Office(Transactions transactions) {
        this.transactions = transactions;
    }

    /// Load, decide, record: the work sees the books of the actor's organisation; if it refuses, nothing is recorded.
    public <T> Outcome<T> act(Actor actor, Function<Books, Outcome<T>> work) {
        return transactions.carrying(actor, books -> standing(actor, books).then(_ -> work.apply(books)));
    }

    private static Outcome<Actor> standing(Actor actor, Books books) {
        var today = Stamp.dayOf(books.stamps().instant());
        return books.mandates().stands(actor, today)
                ? Outcome.accept(actor)
                : refuse("R-MANDATE-ENDED", actor.organisation());
    }

    /// A refusal that has no place in a file: the thing asked for as such.
    public static <T> Outcome<T> refuse(String rule, Object asked) {
        return Outcome.refuse(Finding.of(rule, new Where.Nowhere()).with("asked", asked));
    }
}
