package vn.sokhi.law;

import java.time.LocalDate;
import java.util.Optional;

/// When a text has force.
///
/// @param from first day in force
/// @param to last day in force; empty while it stands
public record Force(LocalDate issued, LocalDate from, Optional<LocalDate> to) {

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
