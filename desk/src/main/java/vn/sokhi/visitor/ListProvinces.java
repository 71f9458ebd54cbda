package vn.sokhi.visitor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sokhi.classification.Commune;
import vn.sokhi.classification.Province;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.law.InForce;
import vn.sokhi.office.Editions;
import vn.sokhi.rulebook.Places;

/// Lists the provinces of today with the names that went before, and how many facilities of the list lie in each.
public final class ListProvinces {

    private final Editions editions;

    public ListProvinces(Editions editions) {
        this.editions = editions;
    }

    /// @param listed how many facilities of the list lie in it
    public record Counted(InForce<Province> province, int listed) {}

    /// @param byCommune how many facilities lie in each commune, where the address names exactly one
    public record Shown(Counted province, List<InForce<Commune>> communes, Map<String, Integer> byCommune) {}

    public List<Counted> list() {
        var counts = editions.gazette().listed().stream()
                .collect(Collectors.groupingBy(each -> each.value().site().province(), Collectors.summingInt(_ -> 1)));
        return editions.reference().places().provinces().stream()
                .map(each -> new Counted(each, counts.getOrDefault(each.value().code(), 0)))
                .toList();
    }

    /// @param asked a code, or a name of today or before
    public Outcome<Places.Found> find(String asked) {
        return editions.reference().places().named(asked).map(Outcome::accept).orElseGet(() -> unknown(asked));
    }

    public Outcome<Shown> show(String asked) {
        return find(asked).map(found -> shown(found.province()));
    }

    private Shown shown(Province province) {
        var counted = list().stream()
                .filter(each -> each.province().value().code().equals(province.code()))
                .findFirst()
                .orElseThrow();
        var communes = editions.reference().places().communes().stream()
                .filter(each -> each.value().province().equals(province.code()))
                .toList();
        var counts = editions.gazette().listed().stream()
                .filter(each -> each.value().site().province().equals(province.code()))
                .map(each -> each.value().site().commune())
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(code -> code, Collectors.summingInt(_ -> 1)));
        return new Shown(counted, communes, counts);
    }

    private static <T> Outcome<T> unknown(String asked) {
        return Outcome.refuse(Finding.of("V-PROVINCE", new Where.Named("name")).with("asked", Brief.of(asked)));
    }
}
