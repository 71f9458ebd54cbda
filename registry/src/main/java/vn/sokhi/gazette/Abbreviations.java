package vn.sokhi.gazette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.sokhi.classification.Folded;

/// How people shorten the words of names: CP, cổ phần; TNHH, trách nhiệm hữu hạn. An aid to searching, not law.
public final class Abbreviations {

    private record Pair(String spelt, String shortened) {}

    private final List<Pair> pairs;

    /// @param shortForms from the short form to the words it stands for
    public Abbreviations(Map<String, String> shortForms) {
        var all = new ArrayList<Pair>();
        shortForms.forEach((shortened, spelt) ->
                all.add(new Pair(" " + Folded.of(spelt) + " ", " " + Folded.of(shortened) + " ")));
        all.sort(Comparator.comparingInt((Pair pair) -> pair.spelt().length()).reversed());
        pairs = List.copyOf(all);
    }

    /// Folded text with every spelt-out form replaced by its short one, the longest first.
    public String shortened(String folded) {
        var text = " " + folded + " ";
        for (var pair : pairs) {
            while (text.contains(pair.spelt())) text = text.replace(pair.spelt(), pair.shortened());
        }
        return text.strip();
    }
}
