package vn.sokhi.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The colours of the style sheet can be told apart: text from its ground 4.5:1, a field's frame and a mark 3:1 (WCAG
/// 2.2, 1.4.3 and 1.4.11), on light paper and on dark.
class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):(#[0-9A-Fa-f]{3,6})");

    /// Which text stands on which ground.
    private static final List<String> TEXTS = List.of(
            "ink on sheet",
            "ink on ground",
            "ink on tint",
            "ink on warning-bg",
            "ink on error-bg",
            "ink on success-bg",
            "muted on sheet",
            "muted on ground",
            "muted on tint",
            "primary on sheet",
            "primary on tint",
            "on-primary on primary",
            "on-primary on primary-hover",
            "link on sheet",
            "link on ground",
            "link on tint",
            "link on info-bg",
            "link on warning-bg",
            "visited on sheet",
            "error on sheet",
            "error on error-bg",
            "warning on sheet",
            "warning on ground",
            "warning on warning-bg",
            "success on sheet",
            "success on success-bg",
            "stamp on sheet");

    /// Frames of fields, the focus, and marks that carry a meaning.
    private static final List<String> MARKS = List.of(
            "control on sheet",
            "control on ground",
            "focus on sheet",
            "focus on ground",
            "rule-strong on sheet",
            "s1 on sheet",
            "s2 on sheet",
            "s3 on sheet",
            "s4 on sheet",
            "s5 on sheet",
            "s6 on sheet",
            "q4 on sheet");

    private final String style = House.text(House.root().resolve("service/src/main/resources/static/style.css"));

    @Test
    void text_and_marks_stand_out_on_light_paper() {
        assertEquals(List.of(), flaws(light()));
    }

    @Test
    void text_and_marks_stand_out_on_dark_paper() {
        assertEquals(List.of(), flaws(dark()));
    }

    @Test
    void the_dark_paper_of_the_system_and_of_the_reader_are_the_same() {
        assertEquals(tokens("@media (prefers-color-scheme:dark)"), tokens(":root[data-theme=dark],.dark{"));
    }

    @Test
    void paper_in_print_is_light_for_everyone() {
        var print = new TreeMap<>(light());
        print.putAll(tokens("@media print"));
        assertEquals(List.of(), flaws(print));
        assertEquals("#fff", print.get("sheet"));
    }

    @Test
    void a_pale_text_is_seen() {
        var pale = new TreeMap<>(light());
        pale.put("muted", "#9AA5A1");
        assertFalse(flaws(pale).isEmpty());
        assertEquals(2100, contrast("#000000", "#FFFFFF"));
        assertEquals(447, contrast("#777777", "#fff"));
    }

    private Map<String, String> light() {
        return tokens(":root,.light{");
    }

    private Map<String, String> dark() {
        var dark = new TreeMap<>(light());
        dark.putAll(tokens("@media (prefers-color-scheme:dark)"));
        return dark;
    }

    private static List<String> flaws(Map<String, String> tokens) {
        var flaws = new ArrayList<String>();
        TEXTS.forEach(pair -> flaw(pair, 450, tokens, flaws));
        MARKS.forEach(pair -> flaw(pair, 300, tokens, flaws));
        return flaws;
    }

    private static void flaw(String pair, int least, Map<String, String> tokens, List<String> flaws) {
        var names = pair.split(" on ");
        int contrast = contrast(paint(tokens, names[0]), paint(tokens, names[1]));
        if (contrast < least) flaws.add("%s: %d.%02d".formatted(pair, contrast / 100, contrast % 100));
    }

    private static String paint(Map<String, String> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    /// The tokens of the block that begins with those words, to its first closing brace after a token.
    private Map<String, String> tokens(String begin) {
        int from = style.indexOf(begin);
        int first = style.indexOf("--", from);
        var block = style.substring(first, style.indexOf('}', first));
        var tokens = new TreeMap<String, String>();
        TOKEN.matcher(block).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
        return tokens;
    }

    /// In hundredths, cut.
    private static int contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (int) Math.floor(100 * (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) + 1e-9);
    }

    private static double luminance(String colour) {
        var hex = colour.substring(1);
        if (hex.length() == 3) hex = hex.replaceAll("(.)", "$1$1");
        int all = Integer.parseInt(hex, 16);
        return 0.2126 * linear(all >> 16) + 0.7152 * linear(all >> 8 & 255) + 0.0722 * linear(all & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
