package vn.sokhi.gazette;

import java.time.LocalDate;
import vn.sokhi.calendar.Deadline;
import vn.sokhi.law.InForce;

/// A duty that falls due on a day.
///
/// @param rule the rule with its text and standing
/// @param lastWorkingDay the last day on or before the safe one on which offices work
/// @param onlyIf whether it falls due only if the open question of the group is answered so
public record Duty(InForce<DutyRule> rule, Deadline deadline, LocalDate lastWorkingDay, Years about, boolean onlyIf) {

    /// The years the paper is about; both ends included.
    public record Years(int from, int to) {}
}
