package vn.sokhi.exchange.refusal;

import java.util.Optional;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;

/// What the text of a cell may hold: every letter of every script, tabs and line breaks.
///
/// Refused: other control characters (no store keeps NUL), halves of surrogate pairs, the marks that turn the reading
/// direction (a name that shows as another name), and U+FFFD, which stands where some program could not read a letter.
public final class CellText {

    private CellText() {}

    public static Optional<Finding> flaw(String text, int most, Where where) {
        if (text.length() > most)
            return Optional.of(Finding.of("F-CELL-LONG", where).with("limit", most));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) continue;
            if (isRefused(c) || Character.isSurrogate(c) && !isPaired(text, i)) return Optional.of(flaw(c, where));
        }
        return Optional.empty();
    }

    private static boolean isRefused(char c) {
        if (c < ' ') return c != '\t' && c != '\n' && c != '\r';
        if (c < 0xA0) return c >= 0x7F;
        if (c < 0x202A) return false;
        return c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c >= 0xFFFD;
    }

    private static boolean isPaired(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static Finding flaw(char c, Where where) {
        return c == 0xFFFD
                ? Finding.of("F-ENCODING", where)
                : Finding.of("F-CHAR", where).with("char", "U+%04X".formatted((int) c));
    }
}
