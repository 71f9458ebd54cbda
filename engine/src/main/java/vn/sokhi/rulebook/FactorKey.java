package vn.sokhi.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;

/// What is asked of the rulebook: a quantity and its keys, each with the names that will do, the closest first.
///
/// @param year what the value is about, where the quantity is one of a year (a grid factor)
public record FactorKey(String quantity, TreeMap<String, List<String>> names, OptionalInt year) {

    public static FactorKey of(String quantity) {
        return new FactorKey(quantity, new TreeMap<>(), OptionalInt.empty());
    }

    public FactorKey by(String key, String name) {
        return by(key, List.of(name));
    }

    public FactorKey by(String key, List<String> closestFirst) {
        var more = new TreeMap<>(names);
        more.put(key, closestFirst);
        return new FactorKey(quantity, more, year);
    }

    public FactorKey in(int askedYear) {
        return new FactorKey(quantity, names, OptionalInt.of(askedYear));
    }

    /// Every address this may stand under, the closest first.
    List<String> addresses() {
        var found = new ArrayList<StringBuilder>();
        found.add(new StringBuilder(quantity));
        names.forEach((key, choices) -> {
            var longer = new ArrayList<StringBuilder>();
            for (var name : choices) {
                for (var start : found) {
                    var address = new StringBuilder(start);
                    longer.add(
                            name.isEmpty()
                                    ? address
                                    : address.append(' ')
                                            .append(key)
                                            .append('=')
                                            .append(name));
                }
            }
            found.clear();
            found.addAll(longer);
        });
        return found.stream().map(StringBuilder::toString).distinct().toList();
    }

    @Override
    public String toString() {
        var text = new StringBuilder(quantity);
        names.forEach((key, choices) -> {
            if (!choices.getFirst().isEmpty())
                text.append(' ').append(key).append('=').append(choices.getFirst());
        });
        year.ifPresent(asked -> text.append(" year=").append(asked));
        return text.toString();
    }
}
