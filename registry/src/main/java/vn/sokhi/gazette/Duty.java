package vn.sokhi.gazette;

import java.time.LocalDate;
import java.util.Optional;
import vn.sokhi.calendar.Deadline;
import vn.sokhi.calendar.Holiday;
import vn.sokhi.law.InForce;

/// A duty that falls due on a day.
///
/// @param rule the rule with its text and standing
/// @param lastWorkingDay the last day until the safe one on which offices work; empty where that is not known yet
/// @param dayOff why the last safe day is no working day, where that is not a weekend alone
/// @param onlyIf whether it falls due only if the open question of the group is answered so
public record Duty(
        InForce<DutyRule> rule,
        Deadline deadline,
        Optional<LocalDate> lastWorkingDay,
        Optional<Holiday> dayOff,
        Optional<Years> about,
        boolean onlyIf) {

    /// Where the days off are known the last working day, else the safe one.
    public LocalDate best() {
        return lastWorkingDay.orElse(deadline.safeLastDay());
    }

    /// Years, both ends included.
    public record Years(int from, int to) {}
}
