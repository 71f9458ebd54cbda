package vn.sokhi.sheet;

import java.util.regex.Pattern;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Exact;

/// Reads numbers as people write them, in the Vietnamese way and in the English way.
///
/// The Vietnamese way, a dot after thousands and a comma before decimals, is how people write; we name no article for
/// it, because we had no text of one to compare with.
/// One separator, one to three digits before it and exactly three behind it can be either, so it is asked about. A
/// leading 0 is no exception: `0,125` may be a share that was meant, or a separator that slipped into 125. What is
/// nothing either way (`0,000`) is not asked about, nor is a number with a power of ten: it cannot be grouped.
/// Spaces and apostrophes only ever group.
final class PeopleNumbers {

    private static final Pattern PLAIN = Pattern.compile("\\d*[.,]?\\d+(?:[Ee][+-]?\\d+)?");
    private static final Pattern AMBIGUOUS = Pattern.compile("(\\d{1,3})[.,](\\d{3})");
    /// Thousands in one kind of separator, then perhaps a decimal part behind another kind.
    private static final Pattern GROUPED =
            Pattern.compile("[1-9]\\d{0,2}(?:([., '])\\d{3})(?:\\1\\d{3})*(?:(?!\\1)[.,]\\d+)?");
    private static final Pattern SHAPE = Pattern.compile("[\\d., ']*\\d[\\d., ']*");

    private PeopleNumbers() {}

    static Outcome<Exact> read(String written, Where where) {
        var text = tidy(written).strip();
        if (text.isEmpty()) return Outcome.refuse(Finding.of("N-EMPTY", where));
        if (text.length() > 2 * Numbers.MOST_DIGITS) return Outcome.refuse(Numbers.finding("N-TOO-LONG", text, where));
        boolean signed = text.charAt(0) == '-' || text.charAt(0) == '+';
        var sign = text.charAt(0) == '-' ? "-" : "";
        var body = signed ? text.substring(1).strip() : text;
        var either = AMBIGUOUS.matcher(body);
        if (either.matches() && !isNothing(body))
            return Outcome.refuse(ambiguous(sign, either.group(1), either.group(2), written.strip(), where));
        if (PLAIN.matcher(body).matches()) return PointNumbers.read(sign + body.replace(',', '.'), where);
        if (GROUPED.matcher(body).matches()) return PointNumbers.read(sign + ungrouped(body), where);
        var code = SHAPE.matcher(body).matches() ? "N-GROUPING" : "N-NOT-NUMBER";
        return Outcome.refuse(Numbers.finding(code, written.strip(), where));
    }

    private static boolean isNothing(String body) {
        return body.chars().allMatch(c -> "0.,".indexOf(c) >= 0);
    }

    /// Both readings, and for each a way to write it that has only that reading (a fourth decimal is never a thousand).
    private static Finding ambiguous(String sign, String before, String after, String text, Where where) {
        var thousands = bare(before);
        var whole = bare(before + after);
        return Numbers.finding("N-AMBIGUOUS", text, where)
                .with("as1", sign + (thousands.equals("0") ? whole : thousands + " " + after))
                .with("as2", sign + thousands + "," + after)
                .with("type1", sign + whole)
                .with("type2", sign + thousands + "," + after + "0")
                .with("number1", sign + whole)
                .with("number2", sign + thousands + "." + after);
    }

    /// Without the noughts before the first digit that counts.
    private static String bare(String digits) {
        return new java.math.BigInteger(digits).toString();
    }

    /// The grouped whole part without its separators; the decimal separator, where there is one, as a point.
    private static String ungrouped(String body) {
        int last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
        boolean decimal = last >= 0 && last == body.indexOf(body.charAt(last)) && last != firstSeparator(body);
        var whole = (decimal ? body.substring(0, last) : body).replaceAll("[., ']", "");
        return decimal ? whole + "." + body.substring(last + 1) : whole;
    }

    private static int firstSeparator(String body) {
        int at = 0;
        while (Character.isDigit(body.charAt(at))) at++;
        return at;
    }

    /// Full-width signs, the many spaces and the many minus signs, each told as the ASCII one.
    static String tidy(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) plain.append(tidy(text.charAt(i)));
        return plain.toString();
    }

    private static char tidyOther(char c) {
        if (Character.getType(c) == Character.SPACE_SEPARATOR) return ' ';
        return c >= '\uFF0B' && c <= '\uFF19' ? (char) (c - 0xFEE0) : c;
    }

    static char tidy(char c) {
        if (c < 0x7F) return c;
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\uFF07' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\uFE63' -> '-';
            default -> tidyOther(c);
        };
    }
}
