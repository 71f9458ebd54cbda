package vn.sokhi.calculation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.classification.Scope;
import vn.sokhi.quantity.Exact;

/// The sums over emissions, by year, scope and gas, and in CO2 equivalent. Memo items (biogenic CO2) are in no sum.
public final class Totals {

    /// The gas name of the sum over all gases.
    public static final String ALL = "CO2e";

    /// One sum, in tonnes.
    ///
    /// @param mass of the gas; none for the sum over all gases, which only CO2 equivalent can add
    public record Line(int year, Scope scope, String gas, Optional<Exact> mass, Exact co2e) {}

    private record Key(int year, Scope scope, String gas) {}

    private static final Comparator<Key> ORDER =
            Comparator.comparingInt(Key::year).thenComparing(Key::scope).thenComparing(Key::gas);

    private final TreeMap<Key, Exact> masses = new TreeMap<>(ORDER);
    private final TreeMap<Key, Exact> warming = new TreeMap<>(ORDER);

    public void add(Emission emission) {
        var what = emission.what();
        if (what.biogenic()) return;
        var key = new Key(emission.year(), what.scope(), what.gas());
        masses.merge(key, emission.mass().value(), Exact::plus);
        warming.merge(key, emission.co2e().value(), Exact::plus);
    }

    /// The sums, gas by gas, each scope of a year closed by its sum over all gases.
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        var open = new ArrayList<Line>();
        for (var key : masses.keySet()) {
            if (!open.isEmpty() && !sameScope(open.getFirst(), key)) close(open, lines);
            open.add(new Line(
                    key.year,
                    key.scope,
                    key.gas,
                    Optional.ofNullable(masses.get(key)),
                    warming.getOrDefault(key, Exact.ZERO)));
        }
        close(open, lines);
        return lines;
    }

    private static boolean sameScope(Line line, Key key) {
        return line.year == key.year && line.scope == key.scope;
    }

    private static void close(List<Line> open, List<Line> lines) {
        if (open.isEmpty()) return;
        lines.addAll(open);
        var sum = open.stream().map(Line::co2e).reduce(Exact.ZERO, Exact::plus);
        lines.add(new Line(open.getFirst().year, open.getFirst().scope, ALL, Optional.empty(), sum));
        open.clear();
    }
}
