package vn.sokhi.draft;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The years that a report tells of: one, or some that follow each other. Which years a group owes, the rulebook says.
public record Period(SortedSet<Integer> years) {

    public Period {
        years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
        if (years.isEmpty() || years.last() - years.first() + 1 != years.size()) {
            throw new IllegalArgumentException("not years that follow each other: " + years);
        }
    }

    public static Period of(int first, int last) {
        var years = new TreeSet<Integer>();
        for (int year = first; year <= last; year++) years.add(year);
        return new Period(years);
    }

    public List<Integer> inOrder() {
        return List.copyOf(years);
    }

    /// `2025–2026`, or `2024`.
    public String text() {
        return years.size() == 1 ? String.valueOf(years.first()) : years.first() + "–" + years.last();
    }
}
