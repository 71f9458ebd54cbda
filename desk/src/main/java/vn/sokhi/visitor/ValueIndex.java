package vn.sokhi.visitor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.sokhi.classification.Folded;
import vn.sokhi.rulebook.Entry;
import vn.sokhi.rulebook.Rulebook;

/// The words that a value of one edition can be found by: its names, keys, number and text, accents left out.
final class ValueIndex {

    private final List<Indexed> indexed;

    private record Indexed(Entry entry, Set<String> words, Set<String> codes) {}

    /// @param near the nearest, because nothing has every word
    record Found(List<Entry> entries, boolean near) {}

    ValueIndex(Rulebook rulebook) {
        var names = new HashMap<String, String>();
        rulebook.instruments()
                .forEach(each -> names.put(
                        each.code(),
                        each.number() + " " + each.title().vi() + " "
                                + each.title().en()));
        indexed = rulebook.entries().stream()
                .map(entry -> indexed(entry, rulebook, names))
                .toList();
    }

    private static Indexed indexed(Entry entry, Rulebook rulebook, Map<String, String> instruments) {
        var text = new StringBuilder();
        var source = entry.source();
        var said = List.of(
                entry.id(),
                entry.quantity(),
                entry.text().nameVi(),
                entry.text().nameEn(),
                entry.text().printed(),
                source.instrument(),
                source.place(),
                instruments.getOrDefault(source.instrument(), ""),
                entry.year().isPresent() ? String.valueOf(entry.year().getAsInt()) : "");
        said.forEach(each -> text.append(each).append(' '));
        entry.keys().forEach((list, code) -> {
            text.append(code).append(' ');
            rulebook.lists()
                    .word(list, code)
                    .ifPresent(word -> text.append(word.nameVi())
                            .append(' ')
                            .append(word.nameEn())
                            .append(' '));
        });
        return new Indexed(entry, Set.copyOf(new HashSet<>(Folded.words(text.toString()))), codes(entry));
    }

    /// `QD2626-I-1.1` is also found by `I-1.1` and by `1.1`, the number the decision prints.
    private static Set<String> codes(Entry entry) {
        var codes = new HashSet<String>();
        var id = entry.id().toLowerCase(Locale.ROOT);
        for (int at = 0; at >= 0; at = id.indexOf('-', at + 1)) codes.add(id.substring(at == 0 ? 0 : at + 1));
        for (var part : entry.source().place().toLowerCase(Locale.ROOT).split("[ ,;]+")) codes.add(part);
        return Set.copyOf(codes);
    }

    /// What has every word; else what has the most of them.
    Found find(String text) {
        var asked = new ArrayList<String>();
        for (var part : text.strip().toLowerCase(Locale.ROOT).split("\\s+")) if (!part.isEmpty()) asked.add(part);
        if (asked.isEmpty())
            return new Found(indexed.stream().map(Indexed::entry).toList(), false);
        var most = indexed.stream().mapToInt(each -> had(each, asked)).max().orElse(0);
        if (most == 0) return new Found(List.of(), false);
        var entries = indexed.stream()
                .filter(each -> had(each, asked) == most)
                .map(Indexed::entry)
                .toList();
        return new Found(entries, most < asked.size());
    }

    private static int had(Indexed each, List<String> asked) {
        int had = 0;
        for (var part : asked) if (has(each, part)) had++;
        return had;
    }

    /// A number with its points is a code and nothing else; any other part is words, of which the beginnings will do.
    private static boolean has(Indexed each, String part) {
        if (each.codes.contains(part)) return true;
        if (part.matches("[0-9]+([.][0-9]+)+")) return false;
        var words = Folded.words(part);
        return !words.isEmpty()
                && words.stream()
                        .allMatch(word -> each.words.contains(word)
                                || each.words.stream().anyMatch(other -> other.startsWith(word)));
    }
}
