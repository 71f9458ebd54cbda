package vn.sokhi.rulebook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.classification.Fuel;
import vn.sokhi.classification.Gas;
import vn.sokhi.classification.Word;

/// The closed lists: fuels, gases, uses, wastes …, found by code or by any name people know them by,
/// with or without accents.
public final class Lists {

    private final Map<String, Fuel> fuels;
    private final Map<String, Gas> gases;
    private final Map<String, Map<String, Word>> words = new LinkedHashMap<>();
    private final Map<String, Map<String, Word>> names = new HashMap<>();

    /// @param named each word with the further names it goes by
    public Lists(List<Fuel> fuels, List<Gas> gases, Map<Word, List<String>> named) {
        this.fuels = new LinkedHashMap<>();
        fuels.forEach(fuel -> this.fuels.put(fuel.code(), fuel));
        this.gases = new LinkedHashMap<>();
        gases.forEach(gas -> this.gases.put(gas.code(), gas));
        named.forEach(this::add);
    }

    private void add(Word word, List<String> aliases) {
        words.computeIfAbsent(word.list(), _ -> new LinkedHashMap<>()).put(word.code(), word);
        var byName = names.computeIfAbsent(word.list(), _ -> new HashMap<>());
        var all = new ArrayList<>(aliases);
        all.addAll(List.of(word.code(), word.nameVi(), word.nameEn()));
        for (var name : all) {
            var known = name.isBlank() ? null : byName.putIfAbsent(plain(name), word);
            if (known != null && !known.code().equals(word.code())) {
                throw new IllegalArgumentException("'" + name + "' names both " + known.code() + " and " + word.code());
            }
        }
    }

    /// The word of that list that goes by that name.
    public Optional<Word> find(String list, String name) {
        return Optional.ofNullable(names.getOrDefault(list, Map.of()).get(plain(name)));
    }

    public List<Word> of(String list) {
        return List.copyOf(words.getOrDefault(list, Map.of()).values());
    }

    public Optional<Word> word(String list, String code) {
        return Optional.ofNullable(words.getOrDefault(list, Map.of()).get(code));
    }

    public Fuel fuel(String code) {
        return known(fuels, code);
    }

    public Gas gas(String code) {
        return known(gases, code);
    }

    public boolean isGas(String code) {
        return gases.containsKey(code);
    }

    private static <T> T known(Map<String, T> list, String code) {
        var found = list.get(code);
        if (found == null) throw new IllegalArgumentException("not in the list: " + code);
        return found;
    }

    /// `Than Antraxít`, `than_antraxit` and `than antraxit` are one name.
    private static String plain(String name) {
        var bare = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        var kept = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            if (Character.isLetterOrDigit(letter)) kept.append(letter);
        }
        return kept.toString();
    }
}
