package vn.sokhi.calendar;

import java.time.LocalDate;
import vn.sokhi.law.InWords;

/// A day on which offices are closed, or a Saturday on which they work instead, or a day that may come to be one.
public record Holiday(LocalDate day, InWords name, Kind kind) {

    public enum Kind {
        DAY_OFF,
        MAKE_UP_WORKING_DAY,
        /// Announced or asked for, and no law found that makes it a day off: offices work.
        PROPOSED
    }
}
