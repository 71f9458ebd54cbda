package vn.sokhi.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sokhi.law.Standing;

/// What changed between two editions, entry by entry, told like a change of law.
public record EditionDiff(List<Change> changes) {

    /// One entry that was added, taken out or changed.
    ///
    /// @param kind `+`, `−` or `≠`
    public record Change(String kind, String id, String instrument, String place, String before, String after) {}

    public static EditionDiff between(Rulebook before, Rulebook after) {
        var old = byId(before);
        var fresh = byId(after);
        var changes = new ArrayList<Change>();
        var ids = new TreeMap<String, Entry>(old);
        ids.putAll(fresh);
        ids.forEach((id, entry) -> {
            var was = old.containsKey(id) ? told(old.get(id)) : "";
            var is = fresh.containsKey(id) ? told(fresh.get(id)) : "";
            if (was.equals(is)) return;
            var kind = was.isEmpty() ? "+" : is.isEmpty() ? "−" : "≠";
            changes.add(new Change(
                    kind, id, entry.source().instrument(), entry.source().place(), was, is));
        });
        return new EditionDiff(changes);
    }

    private static Map<String, Entry> byId(Rulebook rulebook) {
        return rulebook.entries().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    private static String told(Entry entry) {
        var law = entry.law();
        var value = law.value().map(Object::toString).orElse("negligible");
        var standing =
                law.standing() instanceof Standing.Unconfirmed(var reason) ? "unconfirmed: " + reason : "confirmed";
        return value + " " + entry.keys() + " from " + law.from() + " (" + law.source() + "; " + standing + ")";
    }
}
