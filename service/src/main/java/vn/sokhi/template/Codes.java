package vn.sokhi.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The words that the workbook offers for codes of ours: they go onto its lists, and into its key.
final class Codes {

    private final Map<String, Map<String, String>> byList = new LinkedHashMap<>();

    /// @param word as the list shows it; the code stands behind it where another code has the same word
    void offer(String list, String code, String word) {
        var words = byList.computeIfAbsent(list, _ -> new LinkedHashMap<>());
        if (words.containsValue(code)) return;
        words.put(words.containsKey(word) ? word + " (" + code + ")" : word, code);
    }

    /// The word for a code; what is no code of the list stands as it was written, and is read back as it stands.
    String word(String list, String code) {
        if (code.isEmpty()) return "";
        offer(list, code, code);
        return byList.getOrDefault(list, Map.of()).entrySet().stream()
                .filter(each -> each.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }

    List<String> words(String list) {
        return List.copyOf(byList.getOrDefault(list, Map.of()).keySet());
    }

    Map<String, Map<String, String>> all() {
        return byList;
    }
}
