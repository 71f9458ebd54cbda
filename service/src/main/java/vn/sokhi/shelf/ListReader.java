package vn.sokhi.shelf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.sokhi.classification.Fuel;
import vn.sokhi.classification.Gas;
import vn.sokhi.classification.Word;
import vn.sokhi.rulebook.Lists;

/// Reads the closed lists: fuels, gases, uses and the other words that activities choose from.
final class ListReader {

    /// SF6 belongs to electrical equipment (2.G.1) and NF3 to electronics (2.E), not to cooling (2.F.1).
    private static final Set<String> NO_COOLANT = Set.of(Gas.CO2, Gas.CH4, Gas.N2O, "SF6", "NF3");

    private final LawCells law;
    private final List<Fuel> fuels = new ArrayList<>();
    private final List<Gas> gases = new ArrayList<>();
    private final Map<Word, List<String>> words = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> uses = new LinkedHashMap<>();

    ListReader(LawCells law) {
        this.law = law;
    }

    /// Every fluorinated gas may be charged as a refrigerant, whether or not the terms give it a trade name.
    Lists lists() {
        var named = codes("refrigerant");
        for (var gas : gases) {
            if (NO_COOLANT.contains(gas.code()) || named.contains(gas.code())) continue;
            words.put(new Word("refrigerant", gas.code(), gas.nameVi(), gas.nameEn(), Map.of()), List.of());
        }
        return new Lists(fuels, gases, words);
    }

    List<String> codes(String list) {
        return words.keySet().stream()
                .filter(word -> word.list().equals(list))
                .map(Word::code)
                .toList();
    }

    void fuel(Line line) {
        law.of(line, line.cell("code"));
        var wider = line.has("as") ? Optional.of(line.cell("as")) : Optional.<String>empty();
        fuels.add(new Fuel(
                line.cell("code"),
                line.cell("name_vi"),
                line.cell("name_en"),
                line.cell("biogenic").equals("true"),
                wider));
        add("fuel", line, Map.of("state", line.cell("state"), "biogenic", line.cell("biogenic")));
    }

    void gas(Line line) {
        law.of(line, line.cell("code"));
        gases.add(new Gas(
                line.cell("code"),
                line.cell("formula"),
                line.cell("name_vi"),
                line.cell("name_en"),
                line.cell("national").equals("true")));
        add("gas", line, Map.of());
    }

    /// A category goes by its code and its name together, because some names stand under two codes. No source is the
    /// nation's total.
    void category(Line line) {
        law.of(line, line.cell("code"));
        var code = line.cell("code");
        if (!line.has("parent")) return;
        words.put(
                new Word(
                        "category",
                        code,
                        code + " " + line.cell("name_vi"),
                        code + " " + line.cell("name_en"),
                        Map.of("parent", line.cell("parent"))),
                List.of());
    }

    /// Uses come before the terms, so that a term of the list `use` finds its category.
    void use(Line line) {
        law.of(line, line.cell("code"));
        uses.put(line.cell("code"), Map.of("category", line.cell("category"), "combustion", line.cell("combustion")));
    }

    void term(Line line) {
        var more = new TreeMap<String, String>();
        if (line.has("degradability")) more.put("degradability", line.cell("degradability"));
        if (line.cell("list").equals("use")) more.putAll(uses.getOrDefault(line.cell("code"), Map.of()));
        add(line.cell("list"), line, more);
    }

    /// Why something is unconfirmed, in English and Vietnamese.
    void reason(Line line) {
        words.put(
                new Word("reason", line.cell("reason"), line.cell("reason_vi"), line.cell("reason"), Map.of()),
                List.of());
    }

    private void add(String list, Line line, Map<String, String> more) {
        var word = new Word(list, line.cell("code"), line.cell("name_vi"), line.cell("name_en"), Map.copyOf(more));
        words.put(word, List.of(line.cell("aliases").split(";")));
    }
}
