package vn.sokhi.report;

import java.util.Locale;

/// The running number of a submitted report, `SK-THU-2026-000001`. Gaps are allowed; it is no secret and opens nothing.
public record ReportNumber(String text) {

    /// Which series: `THU` (thử) marks the sandbox, whose reports have no legal effect.
    public enum Series {
        TRIAL("SK-THU"),
        BINDING("SK");

        private final String prefix;

        Series(String prefix) {
            this.prefix = prefix;
        }
    }

    public static ReportNumber of(Series series, int year, long serial) {
        return new ReportNumber(String.format(Locale.ROOT, "%s-%04d-%06d", series.prefix, year, serial));
    }

    @Override
    public String toString() {
        return text;
    }
}
