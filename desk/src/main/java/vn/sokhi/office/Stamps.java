package vn.sokhi.office;

import java.time.Instant;

/// The desk's clock and its numbering machine. Both are the database's, so that all desks agree.
public interface Stamps {

    /// The time at this moment, to the microsecond.
    Instant instant();

    /// The next running number. One that is drawn and not used leaves a gap.
    long serial();
}
