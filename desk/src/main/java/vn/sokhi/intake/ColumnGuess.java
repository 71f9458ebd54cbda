package vn.sokhi.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;

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
                List.of(
                        "luong",
                        "soluong",
                        "khoiluong",
                        "luongtieuthu",
                        "tieuthu",
                        "sanluong",
                        "quantity",
                        "amount",
                        "consumption"));
        return words;
    }

    /// Our column → the place of theirs, from 0. A word that is the whole header goes before one that begins it.
    public static Map<String, Integer> of(List<String> header) {
        var folded = header.stream().map(ColumnGuess::folded).toList();
        var guess = new HashMap<String, Integer>();
        WORDS.forEach((column, words) -> place(folded, words::contains, column, guess));
        WORDS.forEach(
                (column, words) -> place(folded, text -> words.stream().anyMatch(text::startsWith), column, guess));
        return guess;
    }

    private static void place(List<String> header, Predicate<String> fits, String column, Map<String, Integer> guess) {
        for (int i = 0; i < header.size() && !guess.containsKey(column); i++) {
            if (fits.test(header.get(i)) && !guess.containsValue(i)) guess.put(column, i);
        }
    }

    /// Up to a bracket: `Lượng (tấn)` is `luong`.
    private static String folded(String header) {
        return plain(header.replaceAll("\\(.*", ""));
    }

    /// Small letters and digits without accents.
    static String plain(String text) {
        var bare = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return Normalizer.normalize(bare, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", "");
    }
}
