package vn.sokhi.cli;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.equation.Known;
import vn.sokhi.words.Words;

/// What a reader must be told although nothing was refused: a factor of an earlier year that serves, a landfill's
/// history that may be too short. Each once, at the end.
final class Notices {

    private static final String SERVES_LATER = "latest-published-year ";
    /// IPCC 2006, Vol. 5, Ch. 3, Section 3.2.2: at least 50 years of deposits, or from 1950.
    private static final int ENOUGH_YEARS = 50;

    private static final int ENOUGH_FROM = 1950;

    private record Span(int first, int last) {
        Span with(int year) {
            return new Span(Math.min(first, year), Math.max(last, year));
        }

        boolean isShort() {
            return first > ENOUGH_FROM && last - first + 1 < ENOUGH_YEARS;
        }
    }

    /// What a notice says: millions of figures say the same few.
    private record Said(String flag, String activity, int year) {}

    private final Words words;
    private final Set<Said> said = new HashSet<>();
    private final Set<String> lines = new LinkedHashSet<>();
    private final TreeMap<String, Span> histories = new TreeMap<>();

    Notices(Words words) {
        this.words = words;
    }

    void of(Emission emission) {
        for (var known : emission.mass().from().values().values()) {
            if (known instanceof Known.Legal legal) legal.flags().forEach(flag -> flagged(flag, emission));
        }
        if (emission.activity().equals("waste-landfilled")) {
            histories.merge(
                    emission.source(),
                    new Span(emission.year(), emission.year()),
                    (span, _) -> span.with(emission.year()));
        }
    }

    private void flagged(String flag, Emission emission) {
        if (!flag.startsWith(SERVES_LATER)) return;
        if (!said.add(new Said(flag, emission.activity(), emission.year()))) return;
        var activity = words.sayOr(emission.activity(), "activity." + emission.activity());
        lines.add(words.say(
                "note.latest-published-year",
                "activity",
                activity,
                "year",
                emission.year(),
                "served",
                flag.substring(SERVES_LATER.length())));
    }

    /// The lines, in the order in which they came up.
    Set<String> lines() {
        histories.forEach((source, span) -> {
            if (span.isShort()) lines.add(words.say("note.history", "source", source, "year", span.first));
        });
        return lines;
    }
}
