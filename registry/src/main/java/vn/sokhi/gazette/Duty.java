package vn.sokhi.gazette;

import java.time.LocalDate;
import java.util.Optional;
import vn.sokhi.calendar.Deadline;
import vn.sokhi.law.InForce;

/// A duty that falls due on a day.
///
/// @param rule the rule with its text and standing
/// @param lastWorkingDay the last day on or before the safe one on which offices work
/// @param onlyIf whether it falls due only if the open question of the group is answered so
public record Duty(
        InForce<DutyRule> rule, Deadline deadline, LocalDate lastWorkingDay, Optional<Years> about, boolean onlyIf) {

    /// Years, both ends included.
    public record Years(int from, int to) {}
}
