package vn.sokhi.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sokhi.quantity.Exact;
import vn.sokhi.report.Heading;
import vn.sokhi.report.Origin;
import vn.sokhi.report.ReportContent;
import vn.sokhi.report.ReportedAmount;
import vn.sokhi.report.ReportedFigure;
import vn.sokhi.report.ReportedTotal;

/// Two workings-out of the same rows side by side, figure by figure and total by total. Nothing is rounded.
public record Comparison(List<Pair<ReportedFigure>> figures, List<Pair<ReportedTotal>> totals) {

    /// What stood and what stands; one of both may be missing, never both.
    public record Pair<T>(Optional<T> before, Optional<T> after) {

        public Pair {
            if (before.isEmpty() && after.isEmpty()) throw new IllegalArgumentException("a pair of nothing");
        }

        /// What the pair is about.
        public T either() {
            return before.or(() -> after).orElseThrow();
        }

        /// Whether every digit is the same.
        public boolean same() {
            return before.equals(after);
        }
    }

    /// By which a figure is known again; a source may have several of one kind, told apart by their order.
    private record Key(Origin of, Heading under, String gas) {}

    private record Sum(int year, String scope, String gas) {}

    public Comparison {
        figures = List.copyOf(figures);
        totals = List.copyOf(totals);
    }

    public static Comparison of(ReportContent before, ReportContent after) {
        return new Comparison(
                pairs(before.figures(), after.figures(), it -> new Key(it.of(), it.under(), it.gas())),
                pairs(before.totals(), after.totals(), it -> new Sum(it.year(), it.scope(), it.gas())));
    }

    /// Pairs each with the one of the same key; where there are several, the first with the first.
    static <T, K> List<Pair<T>> pairs(List<T> before, List<T> after, Function<T, K> key) {
        Map<Map.Entry<K, Integer>, Optional<T>> left = numbered(before, key);
        Map<Map.Entry<K, Integer>, Optional<T>> right = numbered(after, key);
        var pairs = new ArrayList<Pair<T>>();
        Stream.concat(left.keySet().stream(), right.keySet().stream())
                .distinct()
                .forEach(each -> pairs.add(new Pair<>(
                        left.getOrDefault(each, Optional.empty()), right.getOrDefault(each, Optional.empty()))));
        return pairs;
    }

    private static <T, K> Map<Map.Entry<K, Integer>, Optional<T>> numbered(List<T> all, Function<T, K> key) {
        var counts = new LinkedHashMap<K, Integer>();
        var numbered = new LinkedHashMap<Map.Entry<K, Integer>, Optional<T>>();
        for (var each : all) {
            int number = counts.merge(key.apply(each), 1, Integer::sum);
            numbered.put(Map.entry(key.apply(each), number), Optional.of(each));
        }
        return numbered;
    }

    /// How many figures are the same to the last digit.
    public int same() {
        return (int) figures.stream().filter(Pair::same).count();
    }

    /// CO₂ equivalent of the second less that of the first; what is missing counts nothing.
    public static Exact difference(Pair<ReportedFigure> pair) {
        return co2e(pair.after()).minus(co2e(pair.before()));
    }

    public static Exact co2e(Optional<ReportedFigure> figure) {
        return figure.flatMap(ReportedFigure::co2e).map(ReportedAmount::exact).orElse(Exact.ZERO);
    }
}
