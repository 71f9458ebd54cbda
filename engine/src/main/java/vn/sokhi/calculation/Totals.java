package vn.sokhi.calculation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<Key, Sum> sums = new HashMap<>();

    /// A sum while it grows.
    private static final class Sum {

        private Exact mass = Exact.ZERO;
        private Exact co2e = Exact.ZERO;

        void add(Emission emission) {
            mass = mass.plus(emission.mass().value());
            co2e = co2e.plus(emission.co2e().value());
        }
    }

    public void add(Emission emission) {
        var what = emission.what();
        if (what.biogenic()) return;
        var key = new Key(emission.year(), what.scope(), what.gas());
        sums.computeIfAbsent(key, _ -> new Sum()).add(emission);
    }

    /// The sums, gas by gas, each scope of a year closed by its sum over all gases.
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        var open = new ArrayList<Line>();
        var inOrder = new TreeMap<Key, Sum>(ORDER);
        inOrder.putAll(sums);
        inOrder.forEach((key, sum) -> {
            if (!open.isEmpty() && !sameScope(open.getFirst(), key)) close(open, lines);
            open.add(new Line(key.year, key.scope, key.gas, Optional.of(sum.mass), sum.co2e));
        });
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
