package vn.sokhi.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.RowKey;
import vn.sokhi.equation.Known;
import vn.sokhi.quantity.Exact;

/// From one year to another, source by source: what was added and what it comes from. All exact; the steps' sum is the
/// difference.
///
/// Memo items (biogenic CO₂) are in no sum.
///
/// @param filed what was handed in or checked of the first year, where that is known
/// @param before the same year worked out by today's law
public record YearChange(int from, int to, Optional<Exact> filed, Exact before, Exact after, List<OfSource> sources) {

    /// @param before empty where the source gave nothing off in the first year
    /// @param split where both years have one row, worked out by the same method
    public record OfSource(
            String id, String name, Optional<Exact> before, Optional<Exact> after, Optional<Split> split) {

        public Exact difference() {
            return after.orElse(Exact.ZERO).minus(before.orElse(Exact.ZERO));
        }
    }

    /// A source's difference in two: more or less was done, and each unit of it gave more or less off.
    public record Split(Exact activity, Exact factor) {}

    /// The kinds of steps from the first year to the second, in the order in which they are told.
    public enum Kind {
        /// The first year by today's law, against what was filed of it.
        LAW,
        GONE,
        ACTIVITY,
        FACTOR,
        /// Of sources whose difference cannot be told apart.
        OTHER,
        NEW
    }

    /// @param sources how many contribute
    public record Step(Kind kind, Exact amount, int sources) {}

    /// A paper worked out, and one of its years.
    public record Side(Paper paper, Reckoning reckoning, int year) {}

    private record Worked(Exact co2e, List<String> method, Optional<Known.Entered> quantity) {}

    public YearChange {
        sources = List.copyOf(sources);
    }

    public static YearChange between(Side first, Side second, Optional<Exact> filed) {
        var before = worked(first);
        var after = worked(second);
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        var sources = new ArrayList<OfSource>();
        for (var id : ids) {
            var was = Optional.ofNullable(before.get(id));
            var is = Optional.ofNullable(after.get(id));
            sources.add(new OfSource(
                    id,
                    second.paper
                            .source(id)
                            .or(() -> first.paper.source(id))
                            .map(it -> it.text("name"))
                            .orElse(id),
                    was.map(Worked::co2e),
                    is.map(Worked::co2e),
                    was.flatMap(a -> is.flatMap(b -> split(a, b)))));
        }
        return new YearChange(first.year, second.year, filed, sum(before), sum(after), sources);
    }

    private static Exact sum(Map<String, Worked> all) {
        return all.values().stream().map(Worked::co2e).reduce(Exact.ZERO, Exact::plus);
    }

    private static Map<String, Worked> worked(Side side) {
        var emissions = new TreeMap<String, List<Emission>>();
        for (var each : side.reckoning.emissions()) {
            if (each.year() != side.year || each.what().biogenic()) continue;
            var rows = Lineage.of(each.mass()).rows();
            var id = rows.isEmpty() ? each.source() : rows.first().source();
            emissions.computeIfAbsent(id, _ -> new ArrayList<>()).add(each);
        }
        var worked = new TreeMap<String, Worked>();
        emissions.forEach((id, all) -> worked.put(id, worked(all)));
        return worked;
    }

    private static Worked worked(List<Emission> all) {
        var co2e = all.stream().map(each -> each.co2e().value()).reduce(Exact.ZERO, Exact::plus);
        var method = all.stream()
                .map(each -> each.what().gas() + " " + each.mass().by().code())
                .toList();
        var lineages = all.stream().map(each -> Lineage.of(each.mass())).toList();
        long rows = lineages.stream()
                .flatMap(each -> each.rows().stream())
                .map(RowKey::text)
                .distinct()
                .count();
        var quantity = rows == 1 ? lineages.getFirst().quantity() : Optional.<Known.Entered>empty();
        return new Worked(co2e, method, quantity);
    }

    /// What would have been given off by the second year's activity as the first year's gave off; the rest is the
    /// factor.
    private static Optional<Split> split(Worked before, Worked after) {
        if (before.quantity.isEmpty() || after.quantity.isEmpty() || !before.method.equals(after.method)) {
            return Optional.empty();
        }
        var was = before.quantity.get().amount();
        var is = after.quantity.get().amount();
        if (!was.unit().measuresWhat(is.unit()) || was.value().isZero()) return Optional.empty();
        var same = before.co2e.times(is.inBase()).dividedBy(was.inBase());
        return Optional.of(new Split(same.minus(before.co2e), after.co2e.minus(same)));
    }

    /// From where the steps start: what was filed, where that is known.
    public Exact start() {
        return filed.orElse(before);
    }

    /// The steps that something belongs to; from [#start()] their sum leads to the second year.
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        filed.map(before::minus).filter(it -> !it.isZero()).ifPresent(it -> steps.add(new Step(Kind.LAW, it, 0)));
        for (var kind : Kind.values()) {
            var parts = sources.stream()
                    .flatMap(source -> part(source, kind).stream())
                    .toList();
            if (!parts.isEmpty())
                steps.add(new Step(kind, parts.stream().reduce(Exact.ZERO, Exact::plus), parts.size()));
        }
        return steps;
    }

    private static Optional<Exact> part(OfSource source, Kind kind) {
        boolean both = source.before.isPresent() && source.after.isPresent();
        return switch (kind) {
            case LAW -> Optional.empty();
            case GONE -> source.after.isEmpty() ? Optional.of(source.difference()) : Optional.empty();
            case NEW -> source.before.isEmpty() ? Optional.of(source.difference()) : Optional.empty();
            case ACTIVITY -> source.split.map(Split::activity);
            case FACTOR -> source.split.map(Split::factor);
            case OTHER -> both && source.split.isEmpty() ? Optional.of(source.difference()) : Optional.empty();
        };
    }
}
