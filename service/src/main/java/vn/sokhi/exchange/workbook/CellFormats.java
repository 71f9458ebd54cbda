package vn.sokhi.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokhi.exchange.refusal.Refusal;
import vn.sokhi.finding.Where;

/// What a number cell shows its number as: a plain number, a percentage, or a day or time (ECMA-376 Part 1, 18.8.30).
final class CellFormats {

    enum Shown {
        NUMBER,
        PERCENT,
        DATE
    }

    private static final int MOST = 70_000;

    /// Built-in formats have a number and no code (ECMA-376 Part 1, 18.8.30).
    private static final Set<String> PERCENTAGES = Set.of("9", "10");

    /// Days and times, those of East Asian calendars among them.
    private static final Set<String> DATES = Stream.of(
                    IntStream.rangeClosed(14, 22),
                    IntStream.rangeClosed(27, 36),
                    IntStream.rangeClosed(45, 47),
                    IntStream.rangeClosed(50, 58))
            .flatMap(range -> range.mapToObj(String::valueOf))
            .collect(Collectors.toUnmodifiableSet());

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
            if (cells > 0 && markup.isStart("xf", cells + 1))
                formats.styles.add(shown(markup.attribute("numFmtId"), own));
            if (formats.styles.size() > MOST || own.size() > MOST) throw Refusal.of("F-STYLES", where);
        }
        return formats;
    }

    /// The format of a style; a style that is not there shows a plain number, as Excel does.
    Shown of(String style) {
        if (style.isEmpty() || style.length() > 6 || !style.chars().allMatch(c -> c >= '0' && c <= '9'))
            return Shown.NUMBER;
        int at = Integer.parseInt(style);
        return at < styles.size() ? styles.get(at) : Shown.NUMBER;
    }

    private static Shown shown(String id, Map<String, Shown> own) {
        return Optional.ofNullable(own.get(id)).orElseGet(() -> {
            if (PERCENTAGES.contains(id)) return Shown.PERCENT;
            return DATES.contains(id) ? Shown.DATE : Shown.NUMBER;
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
