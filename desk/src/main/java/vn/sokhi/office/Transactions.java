package vn.sokhi.office;

import java.util.function.Function;
import vn.sokhi.finding.Outcome;
import vn.sokhi.party.Actor;

/// Opens the books for one act.
public interface Transactions {

    /// Runs the work in one transaction that carries the actor's mandate: it sees that organisation's data and no
    /// other.
    /// Accepted commits, whole; Refused or an exception leaves nothing behind.
    <T> Outcome<T> carrying(Actor actor, Function<Books, Outcome<T>> work);
}
