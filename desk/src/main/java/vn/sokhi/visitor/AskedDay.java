package vn.sokhi.visitor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;

/// A day as a visitor writes it: `2026-03-31` or `31/03/2026`.
public final class AskedDay {

    private static final DateTimeFormatter AS_SPOKEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /// Beyond it nothing is worked out: the rulebook knows no law of that time.
    private static final int LAST_YEAR = 2100;

    private AskedDay() {}

    /// Nothing where nothing was asked; what is no day, or none that the rulebook can speak of, is a finding.
    public static Optional<LocalDate> of(String asked, List<Finding> findings) {
        var text = asked.strip();
        if (text.isEmpty()) return Optional.empty();
        try {
            var day = text.contains("/") ? LocalDate.parse(text, AS_SPOKEN) : LocalDate.parse(text);
            if (day.getYear() <= LAST_YEAR) return Optional.of(day);
            findings.add(finding("L-DAY-FAR", text).with("year", LAST_YEAR));
        } catch (DateTimeException unreadable) {
            findings.add(finding("L-DAY", text));
        }
        return Optional.empty();
    }

    private static Finding finding(String rule, String text) {
        return Finding.of(rule, new Where.Named("day")).with("asked", Brief.of(text));
    }
}
