package vn.sokhi.gazette;

import java.util.HashMap;
import java.util.Map;
import vn.sokhi.classification.Folded;

/// How people shorten the words of names: CP, cổ phần; TNHH, trách nhiệm hữu hạn. An aid to searching, not law.
public final class Abbreviations {

    private final Map<String, String> spelt = new HashMap<>();

    /// @param shortForms from the short form, one word or two, to the words it stands for
    public Abbreviations(Map<String, String> shortForms) {
        shortForms.forEach((shortened, words) -> spelt.put(Folded.of(shortened), Folded.of(words)));
    }

    /// Folded text with every short form spelt out; the longer short form first (`tp hcm` before `tp`).
    public String spelt(String folded) {
        var words = folded.split(" ");
        var text = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            var pair = i + 1 < words.length ? words[i] + " " + words[i + 1] : "";
            boolean shortened = spelt.containsKey(pair);
            text.append(spelt.getOrDefault(shortened ? pair : words[i], words[i]))
                    .append(' ');
            if (shortened) i++;
        }
        return text.toString().strip();
    }
}
