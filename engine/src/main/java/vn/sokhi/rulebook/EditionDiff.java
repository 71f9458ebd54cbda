package vn.sokhi.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sokhi.law.Citation;
import vn.sokhi.law.Standing;

/// What changed between two editions, entry by entry, told like a change of law.
public record EditionDiff(List<Change> changes) {

    /// One entry that was added, taken out or changed.
    ///
    /// @param before as it stood; empty where it was added
    /// @param after as it stands; empty where it was taken out
    public record Change(String id, Optional<Entry> before, Optional<Entry> after) {

        /// `+`, `−` or `≠`.
        public String kind() {
            return before.isEmpty() ? "+" : after.isEmpty() ? "−" : "≠";
        }

        /// Where it stands, or last stood.
        public Citation source() {
            return after.or(() -> before).orElseThrow().source();
        }

        public String toldBefore() {
            return before.map(EditionDiff::told).orElse("");
        }

        public String toldAfter() {
            return after.map(EditionDiff::told).orElse("");
        }
    }

    public static EditionDiff between(Rulebook before, Rulebook after) {
        var old = byId(before);
        var fresh = byId(after);
        var ids = new TreeSet<String>(old.keySet());
        ids.addAll(fresh.keySet());
        var changes = ids.stream()
                .map(id -> new Change(id, Optional.ofNullable(old.get(id)), Optional.ofNullable(fresh.get(id))))
                .filter(each -> !each.toldBefore().equals(each.toldAfter()))
                .toList();
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
