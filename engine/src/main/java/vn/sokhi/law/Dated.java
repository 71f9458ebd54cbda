package vn.sokhi.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The history of one value. Each entry stands until the next one replaces it; before the first there is none.
public final class Dated<T> {

    private final NavigableMap<LocalDate, InForce<T>> history = new TreeMap<>();

    public Dated(List<InForce<T>> entries) {
        for (var entry : entries) {
            if (history.put(entry.from(), entry) != null) {
                throw new IllegalArgumentException("two values in force from " + entry.from());
            }
        }
    }

    /// The value that the law gave on that day, if it gave one.
    public Optional<InForce<T>> on(LocalDate day) {
        return Optional.ofNullable(history.floorEntry(day)).map(Entry::getValue);
    }
}
