package vn.sokhi.visitor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.sokhi.classification.Province;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;
import vn.sokhi.gazette.Gazette;
import vn.sokhi.gazette.Listed;
import vn.sokhi.gazette.Quota;
import vn.sokhi.gazette.QuotaKind;
import vn.sokhi.gazette.QuotaMatch;
import vn.sokhi.law.InForce;
import vn.sokhi.office.Editions;
import vn.sokhi.quantity.Exact;
import vn.sokhi.rulebook.Places;

/// Lists the lines of the pilot allocation (Decision 699) in the decision's order, with their sums. It says what the
/// decision printed, never what anybody holds.
public final class ListQuotas {

    private final Editions editions;

    public ListQuotas(Editions editions) {
        this.editions = editions;
    }

    /// @param kind `cement` …; blank for all
    /// @param province a name of today or before, or a code; blank for all
    public record Asked(String kind, String province) {}

    public record Line(
            InForce<Quota> quota,
            Optional<InForce<QuotaMatch>> match,
            Optional<Listed> listed,
            Optional<Province> province) {}

    /// @param of the kind's or the province's code
    public record Sum(String of, int lines, SortedMap<Integer, Exact> tonnes) {}

    /// @param byKind,byProvince,all of the lines shown
    public record Answer(List<Line> lines, List<Sum> byKind, List<Sum> byProvince, Sum all, List<Finding> findings) {}

    public Answer list(Asked asked) {
        var gazette = editions.gazette();
        var places = editions.reference().places();
        var findings = new ArrayList<Finding>();
        var province = province(asked.province(), places, findings);
        var kind = kind(asked.kind(), findings);
        var lines = gazette.quotas().stream()
                .filter(each -> kind.map(it -> it == each.value().kind()).orElse(true))
                .filter(each -> province.map(
                                it -> it.code().equals(each.value().site().province()))
                        .orElse(true))
                .map(each -> line(each, gazette, places))
                .toList();
        return new Answer(
                lines,
                sums(lines, quota -> quota.kind().code()),
                sums(lines, quota -> quota.site().province()).stream()
                        .sorted(java.util.Comparator.comparing(Sum::of))
                        .toList(),
                sum("", lines.stream().map(each -> each.quota().value()).toList()),
                List.copyOf(findings));
    }

    private static Line line(InForce<Quota> quota, Gazette gazette, Places places) {
        var match = gazette.matchOf(quota.value().key());
        var listed = match.flatMap(each -> each.value().listed())
                .flatMap(gazette::listed)
                .map(InForce::value);
        return new Line(
                quota, match, listed, places.province(quota.value().site().province()));
    }

    private static Optional<Province> province(String asked, Places places, List<Finding> findings) {
        if (asked.isBlank()) return Optional.empty();
        var found = places.named(asked);
        if (found.isEmpty()) {
            findings.add(Finding.of("V-PROVINCE", new Where.Named("province")).with("asked", Brief.of(asked)));
        }
        return found.map(Places.Found::province);
    }

    private static Optional<QuotaKind> kind(String asked, List<Finding> findings) {
        if (asked.isBlank()) return Optional.empty();
        var kind = QuotaKind.of(asked);
        if (kind.isEmpty()) {
            var there = java.util.stream.Stream.of(QuotaKind.values())
                    .map(QuotaKind::code)
                    .toList();
            findings.add(Finding.of("V-FILTER", new Where.Named("kind"))
                    .with("asked", Brief.of(asked))
                    .with("there", String.join(", ", there)));
        }
        return kind;
    }

    /// In the order in which they first come.
    private static List<Sum> sums(List<Line> lines, Function<Quota, String> by) {
        Map<String, List<Quota>> parts = new LinkedHashMap<>();
        for (var line : lines) {
            var quota = line.quota().value();
            parts.computeIfAbsent(by.apply(quota), _ -> new ArrayList<>()).add(quota);
        }
        return parts.entrySet().stream()
                .map(part -> sum(part.getKey(), part.getValue()))
                .toList();
    }

    private static Sum sum(String of, List<Quota> quotas) {
        var tonnes = new TreeMap<Integer, Exact>();
        for (var quota : quotas) quota.tonnes().forEach((year, more) -> tonnes.merge(year, more, Exact::plus));
        return new Sum(of, quotas.size(), tonnes);
    }
}
