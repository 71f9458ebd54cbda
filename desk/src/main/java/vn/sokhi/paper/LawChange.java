package vn.sokhi.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.equation.Known;
import vn.sokhi.equation.Term;
import vn.sokhi.paper.Comparison.Pair;

/// A value of law that another one stands in the place of, in two workings-out of the same rows.
///
/// @param symbol of the equation that both stand in
/// @param figures how many figures rest on it
public record LawChange(Term.Symbol symbol, Optional<Known.Legal> before, Optional<Known.Legal> after, int figures) {

    private record Change(Term.Symbol symbol, Optional<Known.Legal> before, Optional<Known.Legal> after) {}

    /// Each change once, in the order in which the figures meet them.
    public static List<LawChange> between(List<Emission> before, List<Emission> after) {
        var counts = new LinkedHashMap<Change, Integer>();
        for (var pair : Comparison.pairs(before, after, Reckoning::known)) {
            if (pair.before().isEmpty() || pair.after().isEmpty()) continue;
            changes(pair.before().get(), pair.after().get()).forEach(change -> counts.merge(change, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(each ->
                        new LawChange(each.getKey().symbol, each.getKey().before, each.getKey().after, each.getValue()))
                .toList();
    }

    private static List<Change> changes(Emission before, Emission after) {
        var changes = new ArrayList<Change>();
        for (var pair : Comparison.pairs(law(before), law(after), Lineage.Value::place)) {
            var change = new Change(pair.either().symbol(), legal(pair, true), legal(pair, false));
            if (!change.before.equals(change.after) && !changes.contains(change)) changes.add(change);
        }
        return changes;
    }

    private static List<Lineage.Value> law(Emission emission) {
        return Lineage.of(emission.mass(), emission.co2e()).values().stream()
                .filter(value -> value.known() instanceof Known.Legal)
                .toList();
    }

    private static Optional<Known.Legal> legal(Pair<Lineage.Value> pair, boolean first) {
        return (first ? pair.before() : pair.after()).map(value -> (Known.Legal) value.known());
    }

    /// Whether only the text, the day or the standing is another, and not the number.
    public boolean sameNumber() {
        return before.map(Known.Legal::amount).equals(after.map(Known.Legal::amount));
    }
}
