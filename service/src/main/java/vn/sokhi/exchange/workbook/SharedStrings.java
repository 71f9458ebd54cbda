package vn.sokhi.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sokhi.exchange.refusal.Refusal;
import vn.sokhi.finding.Where;

/// The table of texts that the cells of a workbook point into (ECMA-376 Part 1, 18.4).
///
/// What its attributes count is not believed. Refused: more than 500,000 texts or 16 million letters in all.
final class SharedStrings {

    private static final int MOST = 500_000;
    private static final int MOST_CHARS = 16 << 20;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(Markup markup, int cellChars, Where where) throws IOException {
        var strings = new SharedStrings();
        long all = 0;
        while (markup.next()) {
            if (!markup.isStart("si", 2)) continue;
            var text = text(markup, cellChars);
            all += text.length();
            if (strings.texts.size() == MOST || all > MOST_CHARS) throw Refusal.of("F-STRINGS", where);
            strings.texts.add(text);
        }
        return strings;
    }

    Optional<String> at(String index) {
        if (index.isEmpty() || index.length() > 6 || !index.chars().allMatch(c -> c >= '0' && c <= '9'))
            return Optional.empty();
        int at = Integer.parseInt(index);
        return at < texts.size() ? Optional.of(texts.get(at)) : Optional.empty();
    }

    /// The text of a string item or an inline string: its runs in order, without the reading aids of Japanese (`rPh`).
    static String text(Markup markup, int most) throws IOException {
        int depth = markup.depth();
        var text = new StringBuilder();
        int aid = 0;
        boolean inText = false;
        while (markup.next() && !markup.isEndOf(depth)) {
            if (markup.isStart("rPh") && aid == 0) aid = markup.depth();
            else if (aid > 0 && markup.isEndOf(aid)) aid = 0;
            if (markup.isStart()) inText = aid == 0 && markup.name().equals("t");
            else if (!markup.isText()) inText = false;
            else if (inText) markup.addTextTo(text, most);
        }
        return unescaped(text.toString());
    }

    /// Excel writes a character that XML cannot hold as `_x000D_` (ECMA-376 Part 1, 22.9.2.19).
    private static String unescaped(String text) {
        if (!text.contains("_x")) return text;
        return ESCAPED.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
