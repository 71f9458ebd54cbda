package vn.sokhi.finding;

import java.util.Map;
import java.util.TreeMap;

/// One thing that is not right: the rule's stable code, the place, and the words its sentence needs.
public record Finding(String rule, Where where, Map<String, String> words) {

    /// The word that names the column of the row whose cell is concerned, where only the row is known yet.
    public static final String COLUMN = "column";

    public Finding {
        words = java.util.Collections.unmodifiableMap(new TreeMap<>(words));
    }

    public static Finding of(String rule, Where where) {
        return new Finding(rule, where, Map.of());
    }

    /// The same finding with one more word for its sentence.
    public Finding with(String name, Object word) {
        var more = new TreeMap<>(words);
        more.put(name, word.toString());
        return new Finding(rule, where, more);
    }

    /// The same finding, told where it stands.
    public Finding at(Where place) {
        return new Finding(rule, place, words);
    }
}
