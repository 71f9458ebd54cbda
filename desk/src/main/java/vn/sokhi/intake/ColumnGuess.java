package vn.sokhi.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.LinkedHashMap;

/// Guesses which of our columns those of somebody's own table are, by the words in its header. Only a suggestion: a
/// person confirms it.
public final class ColumnGuess {

    /// Our column, and the words that are read as it, without accents and blanks. The first that fits holds.
    private static final SequencedMap<String, List<String>> WORDS = words();

    private ColumnGuess() {}

    private static SequencedMap<String, List<String>> words() {
        var words = new LinkedHashMap<String, List<String>>();
        words.put("unit", List.of("donvi", "donvitinh", "dvt", "unit", "uom"));
        words.put("year", List.of("nam", "nambaocao", "year", "reportingyear"));
        words.put("source", List.of("nguon", "nguonphatthai", "tennguon", "thietbi", "source", "equipment", "device"));
        words.put("fuel", List.of("nhienlieu", "loainhienlieu", "fuel", "fueltype"));
        words.put("gas", List.of("moichat", "moichatlanh", "loaimoichat", "refrigerant"));
        words.put("use", List.of("mucdich", "mucdichsudung", "use"));
        words.put("ncv", List.of("nhiettri", "nhiettrithap", "ncv", "calorificvalue"));
        words.put("density", List.of("khoiluongrieng", "density"));
        words.put("document", List.of("chungtu", "sochungtu", "hoadon", "sohoadon", "document", "invoice"));
        words.put("provider", List.of("nhacungcap", "benban", "nguoiban", "provider", "supplier"));
        words.put("remark", List.of("ghichu", "remark", "note", "notes"));
        words.put(
                "quantity",
                List.of("luong", "soluong", "khoiluong", "luongtieuthu", "tieuthu", "sanluong", "quantity", "amount",
                        "consumption"));
        return words;
    }

    /// Our column → the place of theirs, from 0. A word that is the whole header goes before one that begins it.
    public static Map<String, Integer> of(List<String> header) {
        var folded = header.stream().map(ColumnGuess::folded).toList();
        var guess = new HashMap<String, Integer>();
        WORDS.forEach((column, words) -> place(folded, words, guess, false).ifPresentPut(guess, column));
        WORDS.forEach((column, words) -> {
            if (!guess.containsKey(column)) place(folded, words, guess, true).ifPresentPut(guess, column);
        });
        return guess;
    }

    private record Place(int at) {
        void ifPresentPut(Map<String, Integer> guess, String column) {
            if (at >= 0) guess.put(column, at);
        }
    }

    private static Place place(
            List<String> header, List<String> words, Map<String, Integer> taken, boolean beginning) {
        for (int i = 0; i < header.size(); i++) {
            var text = header.get(i);
            boolean fits = beginning ? words.stream().anyMatch(text::startsWith) : words.contains(text);
            if (fits && !taken.containsValue(i)) return new Place(i);
        }
        return new Place(-1);
    }

    /// Small letters and digits without accents, up to a bracket: `Lượng (tấn)` is `luong`.
    static String folded(String text) {
        var bare = text.replaceAll("\\(.*", "").toLowerCase(Locale.ROOT).replace('đ', 'd');
        return Normalizer.normalize(bare, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", "");
    }
}
