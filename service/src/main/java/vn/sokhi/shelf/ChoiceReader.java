package vn.sokhi.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sokhi.rulebook.Choices;

/// Reads how the rulebook chooses: between texts, between years, between sets of GWPs.
final class ChoiceReader {

    private final LawCells law;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Set<String> latest = new HashSet<>();
    private final List<String> sets = new ArrayList<>();

    ChoiceReader(LawCells law) {
        this.law = law;
    }

    void rank(Line line) {
        law.of(line, line.cell("rank"));
        for (var code : line.cell("instruments").split(";"))
            ranks.put(code.strip(), Integer.parseInt(line.cell("rank")));
    }

    void year(Line line) {
        law.of(line, line.cell("rule"));
        if (line.cell("rule").equals("latest-published-serves-later")) latest.add(line.cell("quantity"));
    }

    void gwp(Line line) {
        law.of(line, line.cell("set"));
        if (line.cell("default").equals("true")) sets.addFirst(line.cell("set"));
        else sets.add(line.cell("set"));
    }

    Choices choices() {
        return new Choices(Map.copyOf(ranks), Set.copyOf(latest), List.copyOf(sets));
    }
}
