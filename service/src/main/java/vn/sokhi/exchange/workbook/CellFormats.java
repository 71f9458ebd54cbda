package vn.sokhi.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.exchange.refusal.Refusal;
import vn.sokhi.finding.Where;

/// What a number cell shows its number as: a plain number, a percentage, or a day or time (ECMA-376 Part 1, 18.8.30).
final class CellFormats {

    enum Shown { NUMBER, PERCENT, DATE }

    private static final int MOST = 70_000;

    private final List<Shown> styles = new ArrayList<>();

    private CellFormats() {}

    static CellFormats none() {
        return new CellFormats();
    }

    static CellFormats read(Markup markup, Where where) throws IOException {
        var formats = new CellFormats();
        Map<String, Shown> own = new HashMap<>();
        int cells = 0;
        while (markup.next()) {
            if (markup.isStart("numFmt")) own.put(markup.attribute("numFmtId"), shown(markup.attribute("formatCode")));
            if (markup.isStart("cellXfs", 2)) cells = markup.depth();
            else if (cells > 0 && markup.isEndOf(cells)) cells = 0;
            if (cells > 0 && markup.isStart("xf", cells + 1)) formats.styles.add(shown(markup.attribute("numFmtId"), own));
            if (formats.styles.size() > MOST || own.size() > MOST) throw Refusal.of("F-STYLES", where);
        }
        return formats;
    }

    /// The format of a style; a style that is not there shows a plain number, as Excel does.
    Shown of(String style) {
        if (style.isEmpty() || style.length() > 6 || !style.chars().allMatch(c -> c >= '0' && c <= '9')) return Shown.NUMBER;
        int at = Integer.parseInt(style);
        return at < styles.size() ? styles.get(at) : Shown.NUMBER;
    }

    /// Built-in formats have numbers and no code: 9 and 10 are percentages; 14–22, 27–36, 45–47 and 50–58 days and times.
    private static Shown shown(String id, Map<String, Shown> own) {
        return Optional.ofNullable(own.get(id)).orElseGet(() -> switch (id) {
            case "9", "10" -> Shown.PERCENT;
            case "14", "15", "16", "17", "18", "19", "20", "21", "22", "27", "28", "29", "30", "31", "32", "33", "34", "35",
                    "36", "45", "46", "47", "50", "51", "52", "53", "54", "55", "56", "57", "58" -> Shown.DATE;
            default -> Shown.NUMBER;
        });
    }

    /// By the letters of the code that are not quoted, escaped, padding or in brackets (elapsed time apart).
    static Shown shown(String code) {
        var bare = code.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\\\.|[_*].|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]", "")
                .replace("general", "");
        if (bare.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0)) return Shown.DATE;
        return bare.contains("%") ? Shown.PERCENT : Shown.NUMBER;
    }
}
