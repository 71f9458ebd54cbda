package vn.sokhi.web.operator;

import java.util.function.Function;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.report.ReportId;
import vn.sokhi.web.frame.Turned;

/// Reads the ids in an address. What is no id is told like an id that nobody has.
final class Asked {

    private Asked() {}

    static <T> T report(String id, Function<ReportId, Outcome<T>> act) {
        return Turned.unlessAccepted(ReportId.parse(id).map(act).orElseGet(() -> unknown("R-REPORT-UNKNOWN", id)));
    }

    /// The place of a figure in its report; addresses count from 1.
    static int figure(String number) {
        boolean counts = number.matches("[1-9][0-9]{0,5}");
        return counts ? Integer.parseInt(number) - 1 : Turned.unlessAccepted(unknown("R-FIGURE-UNKNOWN", number));
    }

    static <T> Outcome<T> unknown(String rule, String asked) {
        return Outcome.refuse(Finding.of(rule, new Where.Nowhere()).with("asked", asked));
    }
}
