package vn.sokhi.operator;

import java.util.List;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Office;
import vn.sokhi.office.TrialSeats;
import vn.sokhi.party.PersonId;
import vn.sokhi.party.Seat;

/// Sits down in the sandbox as one of its invented people.
public final class TakeTrialSeat {

    private final TrialSeats seats;

    public TakeTrialSeat(TrialSeats seats) {
        this.seats = seats;
    }

    public List<Seat> offered() {
        return seats.seats();
    }

    public Outcome<Seat> take(PersonId person) {
        return seats.seat(person).map(Outcome::accept).orElseGet(() -> Office.refuse("R-SEAT-UNKNOWN", person));
    }
}
