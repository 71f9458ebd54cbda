package vn.sokhi.classification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Words without what people leave out when they type: accents, tone marks, case, punctuation.
///
/// `Xi măng Hoá An`, its NFD twin, `xi-mang hóa an` and one with Cyrillic look-alikes fold to `xi mang hoa an`.
public final class Folded {

    /// Greek and Cyrillic letters that look like Latin ones (Unicode UTS 39, confusables).
    private static final Map<Character, Character> LOOK_ALIKES =
            lookAlikes("аαеεоοрρсхχуіιјһԁԛѕкκмтνвнητӏҡζμβ", "aaeeooppcxxyiijhdqskkmtvbhhtlkzmb");

    private Folded() {}

    /// The words in one line, parted by single blanks.
    public static String of(String text) {
        var bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var folded = new StringBuilder(bare.length());
        boolean blank = true;
        for (int i = 0; i < bare.length(); i++) {
            char letter = plain(bare.charAt(i));
            if (Character.isLetterOrDigit(letter)) {
                folded.append(letter);
                blank = false;
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK && !blank) {
                folded.append(' ');
                blank = true;
            }
        }
        return folded.toString().strip();
    }

    public static List<String> words(String text) {
        var folded = of(text);
        var words = new ArrayList<String>();
        for (var word : folded.split(" ")) if (!word.isEmpty()) words.add(word);
        return words;
    }

    private static char plain(char letter) {
        return letter == 'đ' ? 'd' : LOOK_ALIKES.getOrDefault(letter, letter);
    }

    private static Map<Character, Character> lookAlikes(String seen, String meant) {
        var pairs = new java.util.HashMap<Character, Character>();
        for (int i = 0; i < seen.length(); i++) pairs.put(seen.charAt(i), meant.charAt(i));
        return Map.copyOf(pairs);
    }
}
