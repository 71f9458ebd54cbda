package vn.sokhi.report;

import java.util.Map;
import vn.sokhi.audit.Canonical;
import vn.sokhi.quantity.Exact;

/// A number as it is filed: its exact fraction, so that recalculating loses nothing, and its 34 digits to read.
public record ReportedAmount(String fraction, String digits) {

    public static ReportedAmount of(Exact amount) {
        return new ReportedAmount(amount.fraction(), amount.text());
    }

    public Exact exact() {
        return Exact.ofFraction(fraction);
    }

    Canonical canonical() {
        return Canonical.fields(Map.of("fraction", Canonical.text(fraction), "digits", Canonical.text(digits)));
    }

    static ReportedAmount from(Canonical written) {
        var fields = written.asFields();
        return new ReportedAmount(fields.text("fraction"), fields.text("digits"));
    }
}
