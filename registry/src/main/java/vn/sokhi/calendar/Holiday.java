package vn.sokhi.calendar;

import java.time.LocalDate;
import vn.sokhi.law.InWords;

/// A day on which offices are closed, or a Saturday on which they work instead.
public record Holiday(LocalDate day, InWords name, Kind kind) {

    public enum Kind {
        DAY_OFF,
        MAKE_UP_WORKING_DAY
    }
}
