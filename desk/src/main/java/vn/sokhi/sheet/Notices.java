package vn.sokhi.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import vn.sokhi.calculation.OtherEmission;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.equation.Known;
import vn.sokhi.sheet.Notice.EarlierFactor;
import vn.sokhi.sheet.Notice.OtherMethod;
import vn.sokhi.sheet.Notice.ShortHistory;

/// Gathers, as figures come, what a reader of their totals must be told: each once, however many figures say it.
public final class Notices {

    private static final String SERVES_LATER = "latest-published-year ";
    private static final String LANDFILL = "waste-landfilled";
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

    private final Set<Notice> earlier = new LinkedHashSet<>();
    private final Set<Notice> other = new LinkedHashSet<>();
    private final TreeMap<String, Span> histories = new TreeMap<>();

    public void add(Emission emission) {
        for (var known : emission.mass().from().values().values()) {
            if (known instanceof Known.Legal legal) legal.flags().forEach(flag -> flagged(flag, emission));
        }
        add(emission.activity(), emission.source(), emission.year());
    }

    /// A figure of which no more is known than what it is about.
    public void add(String activity, String source, int year) {
        if (activity.equals(OtherEmission.ACTIVITY.code())) other.add(new OtherMethod(source));
        if (!activity.equals(LANDFILL)) return;
        histories.merge(source, new Span(year, year), (span, _) -> span.with(year));
    }

    private void flagged(String flag, Emission emission) {
        if (!flag.startsWith(SERVES_LATER)) return;
        earlier.add(new EarlierFactor(emission.activity(), emission.year(), flag.substring(SERVES_LATER.length())));
    }

    /// Factors of earlier years in the order in which they came up, then histories by their source, then what was told
    /// by other methods.
    public List<Notice> all() {
        var all = new ArrayList<>(earlier);
        histories.forEach((source, span) -> {
            if (span.isShort()) all.add(new ShortHistory(source, span.first));
        });
        all.addAll(other);
        return all;
    }
}
