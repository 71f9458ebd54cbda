package vn.sokhi.office;

import java.util.List;
import java.util.Optional;
import vn.sokhi.party.PersonId;
import vn.sokhi.party.Seat;

/// The seats of the sandbox: invented people who act for invented companies.
public interface TrialSeats {

    /// In the order of the organisations' names.
    List<Seat> seats();

    Optional<Seat> seat(PersonId person);
}
