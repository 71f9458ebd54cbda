package vn.sokhi.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhi.classification.Commune;
import vn.sokhi.classification.Folded;
import vn.sokhi.classification.MapSheet;
import vn.sokhi.classification.Province;
import vn.sokhi.law.InForce;

/// Provinces and communes of today, the names that went before them, and the map.
public record Places(List<InForce<Province>> provinces, List<InForce<Commune>> communes, MapSheet map) {

    /// A province found by a name, today's or a former one.
    ///
    /// @param former the former name that led to it; empty when the name is today's
    public record Found(Province province, Optional<String> former) {}

    public Places {
        provinces = List.copyOf(provinces);
        communes = List.copyOf(communes);
    }

    public Optional<Province> province(String code) {
        return provinces.stream()
                .map(InForce::value)
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    public Optional<Commune> commune(String code) {
        return communes.stream()
                .map(InForce::value)
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /// The province that goes by that whole name, accents or not, with or without `tỉnh`, `thành phố`, `TP`.
    public Optional<Found> named(String name) {
        var asked = bare(Folded.of(name));
        var today = stream().filter(each -> names(each).anyMatch(asked::equals)).findFirst();
        return today.map(province -> new Found(province, Optional.empty()))
                .or(() -> formerly(asked).stream().findFirst());
    }

    /// Every province whose former name stands in that text, as whole words.
    public List<Found> formerlyIn(String text) {
        var words = " " + Folded.of(text) + " ";
        var found = new ArrayList<Found>();
        stream()
                .forEach(province -> province.gone().stream()
                        .filter(name -> words.contains(" " + Folded.of(name) + " "))
                        .forEach(name -> found.add(new Found(province, Optional.of(name)))));
        return found;
    }

    private List<Found> formerly(String asked) {
        return stream()
                .flatMap(province -> province.gone().stream()
                        .filter(name -> bare(Folded.of(name)).equals(asked))
                        .map(name -> new Found(province, Optional.of(name))))
                .toList();
    }

    private Stream<Province> stream() {
        return provinces.stream().map(InForce::value);
    }

    private static Stream<String> names(Province province) {
        return Stream.of(
                province.code(),
                Folded.of(province.name().vi()),
                Folded.of(province.name().en()));
    }

    private static String bare(String folded) {
        return folded.replaceFirst("^(tinh|thanh pho|tp) ", "").replaceFirst(" (province|city)$", "");
    }
}
