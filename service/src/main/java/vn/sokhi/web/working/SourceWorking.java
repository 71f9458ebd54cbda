package vn.sokhi.web.working;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.equation.Known;
import vn.sokhi.law.Citation;
import vn.sokhi.law.Standing;
import vn.sokhi.paper.Lineage;
import vn.sokhi.quantity.Exact;
import vn.sokhi.rulebook.Rulebook;
import vn.sokhi.words.Chemistry;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// All that one source gave off in one year, laid out for one page: each gas with its working, the gases made CO₂
/// equivalent and added up, and the texts all of it rests on.
public record SourceWorking(List<Titled> masses, Gases gases, List<Text> texts) {

    private static final int DECIMALS = 2;

    /// @param title as text: `Lượng khí CO2`
    public record Titled(String title, Block block) {}

    /// The sum shown as a sum.
    ///
    /// @param sum with every digit that can be read; `exact` with all of them, and `rounded` for the eye
    /// @param citation of the rule by which gases are made CO₂ equivalent
    public record Gases(List<Gas> lines, String sum, String exact, String rounded, Cited citation) {}

    public record Cited(String text, String address) {}

    /// @param gas as mark-up
    /// @param anchor of its working on the page
    /// @param biogenic whether it is a memo item, in no sum
    public record Gas(String gas, String anchor, String mass, Potential gwp, String co2e, boolean biogenic) {}

    /// @param address of the value's own page
    /// @param reason why it is unconfirmed; empty where it is not
    public record Potential(String value, String address, String citation, String reason) {}

    /// A text, and its places that are named.
    public record Text(String name, String address, String places) {}

    /// The laying out while it goes on.
    private record Desk(Words words, Rulebook rulebook, Origins origins, Layout layout) {}

    public static SourceWorking of(List<Emission> emissions, Rulebook rulebook, Cells cells, Words words) {
        var desk = new Desk(words, rulebook, new Origins(words, rulebook, cells), new Layout(words, rulebook, cells));
        var masses = emissions.stream()
                .map(each -> new Titled(
                        words.say("workings.mass", "gas", each.what().gas()),
                        desk.layout.block(each.mass().working())))
                .toList();
        return new SourceWorking(masses, gases(emissions, desk), texts(emissions, desk));
    }

    /// What counts: memo items are in no sum.
    public static Exact sum(List<Emission> emissions) {
        return emissions.stream()
                .filter(each -> !each.what().biogenic())
                .map(each -> each.co2e().value())
                .reduce(Exact.ZERO, Exact::plus);
    }

    private static Gases gases(List<Emission> emissions, Desk desk) {
        var numbers = desk.words.numbers();
        var sum = sum(emissions);
        var by = emissions.getFirst().co2e().by().source();
        return new Gases(
                emissions.stream().map(each -> gas(each, desk)).toList(),
                numbers.readable(sum),
                numbers.whole(sum),
                numbers.fixed(sum, DECIMALS),
                new Cited(desk.origins.cited(by), LawLinks.text(by.instrument())));
    }

    private static Gas gas(Emission emission, Desk desk) {
        return new Gas(
                Chemistry.markup(emission.what().gas()),
                desk.layout.anchor(emission.mass()).map(id -> "#" + id).orElse(""),
                desk.words.numbers().readable(emission.mass().value()),
                potential(emission, desk),
                desk.words.numbers().readable(emission.co2e().value()),
                emission.what().biogenic());
    }

    /// The one value of law in the equation that makes a gas CO₂ equivalent.
    private static Potential potential(Emission emission, Desk desk) {
        for (var known : emission.co2e().from().values().values()) {
            if (!(known instanceof Known.Legal legal)) continue;
            var reason = legal.law().standing() instanceof Standing.Unconfirmed(var why)
                    ? desk.words.language() == Language.VI ? desk.rulebook.reasonVi(why) : why
                    : "";
            return new Potential(
                    desk.words.numbers().readable(legal.amount().value()),
                    LawLinks.value(legal.entry()),
                    desk.origins.cited(legal.law().source()),
                    reason);
        }
        return new Potential("–", "", "", "");
    }

    private static List<Text> texts(List<Emission> emissions, Desk desk) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (var each : emissions) {
            for (Citation cited : Lineage.of(each.mass(), each.co2e()).texts()) {
                var told = places.computeIfAbsent(cited.instrument(), _ -> new ArrayList<>());
                if (!told.contains(cited.place())) told.add(cited.place());
            }
        }
        var texts = new ArrayList<Text>();
        places.forEach((instrument, all) ->
                texts.add(new Text(desk.origins.named(instrument), LawLinks.text(instrument), String.join("; ", all))));
        return texts;
    }
}
