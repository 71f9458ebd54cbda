package vn.sokhi.report;

import java.util.Map;
import vn.sokhi.audit.Canonical;

/// The source, year and activity that a row or a figure is about.
public record Origin(String source, int year, String activity) {

    Canonical canonical() {
        return Canonical.fields(Map.of(
                "source", Canonical.text(source),
                "year", Canonical.text(Integer.toString(year)),
                "activity", Canonical.text(activity)));
    }

    static Origin from(Canonical written) {
        var fields = written.asFields();
        return new Origin(fields.text("source"), Integer.parseInt(fields.text("year")), fields.text("activity"));
    }
}
