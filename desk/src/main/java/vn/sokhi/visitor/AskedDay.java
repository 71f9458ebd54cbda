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
final class AskedDay {

    private static final DateTimeFormatter AS_SPOKEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private AskedDay() {}

    /// Nothing where nothing was asked; what is no day is a finding.
    static Optional<LocalDate> of(String asked, List<Finding> findings) {
        var text = asked.strip();
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, AS_SPOKEN) : LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            findings.add(Finding.of("L-DAY", new Where.Nowhere()).with("asked", Brief.of(text)));
            return Optional.empty();
        }
    }
}
