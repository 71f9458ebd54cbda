package vn.sokhi.calculation.method;

import java.time.LocalDate;
import vn.sokhi.equation.Known;
import vn.sokhi.finding.Outcome;
import vn.sokhi.rulebook.FactorKey;
import vn.sokhi.rulebook.Rulebook;

/// What a calculation stands on.
///
/// @param day the legal day of the look-up: the day of submission, never the activity's year
/// @param gwpSet the set of global warming potentials, `AR5`
public record Ground(Rulebook rulebook, LocalDate day, String gwpSet) {

    Outcome<Known.Legal> value(FactorKey key) {
        return rulebook.value(key, day);
    }
}
