package vn.sokhi.visitor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Editions;
import vn.sokhi.office.Office;
import vn.sokhi.rulebook.Entry;
import vn.sokhi.rulebook.Rulebook;

/// Shows one value: what else the law gives for the same keys, and which activities ask for such a value.
public final class ShowValue {

    private final Editions editions;

    public ShowValue(Editions editions) {
        this.editions = editions;
    }

    /// @param others values with the same keys: earlier, later, of another year or of another text
    /// @param activities codes of the activities that ask for this quantity
    public record Card(Entry entry, List<Entry> others, List<String> activities) {}

    public Outcome<Card> show(String id) {
        var rulebook = editions.latest();
        return rulebook.entry(id)
                .map(entry -> Outcome.accept(new Card(entry, others(entry, rulebook), activities(entry.quantity()))))
                .orElseGet(() -> Office.refuse("L-VALUE-UNKNOWN", Brief.of(id)));
    }

    private static List<Entry> others(Entry entry, Rulebook rulebook) {
        return sameKeys(entry, rulebook)
                .filter(other -> !other.id().equals(entry.id()))
                .sorted(Comparator.comparing((Entry each) -> each.year().orElse(0))
                        .thenComparing(each -> each.law().from())
                        .thenComparing(Entry::id))
                .toList();
    }

    static Stream<Entry> sameKeys(Entry entry, Rulebook rulebook) {
        return rulebook.entries().stream()
                .filter(other -> other.quantity().equals(entry.quantity())
                        && other.keys().equals(entry.keys()));
    }

    /// Of those whose steps ask for that quantity; warming potentials turn every gas into CO2 equivalent.
    public static List<String> activities(String quantity) {
        return ASKED_BY.entrySet().stream()
                .filter(each -> each.getValue().contains(quantity) || quantity.equals("gwp"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// By activity, the quantities that its steps look up.
    private static final Map<String, List<String>> ASKED_BY = Map.ofEntries(
            Map.entry("fuel-burnt", List.of("combustion-factor", "heating-value", "density", "oxidation-factor")),
            Map.entry(
                    "clinker-made",
                    List.of(
                            "clinker-factor",
                            "cao-stoichiometric-ratio",
                            "mgo-stoichiometric-ratio",
                            "ckd-correction")),
            Map.entry("lime-made", List.of("lime-factor", "lkd-correction", "hydrated-lime-correction")),
            Map.entry("glass-made", List.of("glass-factor")),
            Map.entry("carbonate-used", List.of("carbonate-factor", "calcination-fraction")),
            Map.entry("steel-made", List.of("steel-factor")),
            Map.entry("carbon-balance", List.of("carbon-content")),
            Map.entry(
                    "coal-mined",
                    List.of(
                            "coal-mining-factor",
                            "coal-post-mining-factor",
                            "coal-mining-carbon-dioxide-factor",
                            "carbon-dioxide-density",
                            "flare-efficiency",
                            "methane-density")),
            Map.entry("refrigerant-charged", List.of("blend-share")),
            Map.entry("refrigerant-equipment", List.of("blend-share")),
            Map.entry(
                    "waste-landfilled",
                    List.of(
                            "landfill-oxidation-factor",
                            "degradable-organic-carbon",
                            "decomposing-fraction",
                            "methane-correction-factor",
                            "methane-fraction",
                            "decay-rate")),
            Map.entry(
                    "waste-incinerated",
                    List.of(
                            "incineration-oxidation-factor",
                            "incineration-factor",
                            "dry-matter-content",
                            "carbon-fraction",
                            "fossil-carbon-fraction")),
            Map.entry(
                    "wastewater-treated",
                    List.of(
                            "methane-producing-capacity",
                            "wastewater-methane-correction-factor",
                            "effluent-nitrous-oxide-factor")),
            Map.entry(
                    "domestic-wastewater-treated",
                    List.of(
                            "methane-producing-capacity",
                            "wastewater-methane-correction-factor",
                            "effluent-nitrous-oxide-factor")),
            Map.entry("electricity-bought", List.of("grid-factor", "seller-factor")),
            Map.entry("steam-bought", List.of("combustion-factor")),
            Map.entry("other-emission", List.of()));
}
