package vn.sokhi.sheet;

import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Exact;

/// The text of a cell, parted into its number and its unit: `2776 kJ/kg`, `0.0000386 TJ/L`, `85 %`.
///
/// It only parts them. The number is read by [Numbers], the unit by `Units`; a cell that begins with no number is all
/// number text, so that the reading refuses it and quotes it whole.
///
/// @param number the text of the number, as written
/// @param unit the text of the unit, as written; empty where the cell holds a bare number
public record Quantity(String number, String unit) {

    /// A unit that begins with a digit, `0.185 1/yr`: the digit is not the number's.
    private static final String RATE = " 1/";

    public static Quantity parse(String text) {
        var all = stripped(text);
        int rate = all.lastIndexOf(RATE);
        int end = rate > 0 ? rate : endOfNumber(all);
        if (end == 0 || end == all.length()) return new Quantity(all, "");
        var unit = stripped(all.substring(end));
        return isUnit(unit) ? new Quantity(all.substring(0, end), unit) : new Quantity(all, "");
    }

    /// `5.`, `5-10` and `1/2` have no unit behind them: they are numbers written wrongly.
    private static boolean isUnit(String text) {
        return Character.isLetter(text.charAt(0)) || text.charAt(0) == '%' || text.startsWith(RATE.strip());
    }

    /// Without blanks of any kind at its ends: a page or a word processor leaves the ones that do not break.
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) from++;
        while (to > from && isBlank(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    public boolean hasUnit() {
        return !unit.isEmpty();
    }

    public Outcome<Exact> value(Numbers numbers, Where where) {
        return numbers.read(number, where);
    }

    /// Behind the last digit of the leading run of digits, separators and signs; an exponent belongs to it.
    private static int endOfNumber(String text) {
        int end = 0;
        int at = 0;
        while (at < text.length() && isNumeral(text, at)) {
            if (isDigit(text.charAt(at))) end = at + 1;
            at++;
        }
        return end == 0 ? 0 : behindPower(text, end);
    }

    private static boolean isNumeral(String text, int at) {
        char c = PeopleNumbers.tidy(text.charAt(at));
        return isDigit(c) || "., '".indexOf(c) >= 0 || at == 0 && (c == '-' || c == '+');
    }

    private static int behindPower(String text, int from) {
        int at = from;
        if (at == text.length() || text.charAt(at) != 'E' && text.charAt(at) != 'e') return from;
        at++;
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) at++;
        int digits = at;
        while (at < text.length() && isDigit(text.charAt(at))) at++;
        return at > digits ? at : from;
    }

    private static boolean isDigit(char c) {
        char plain = PeopleNumbers.tidy(c);
        return plain >= '0' && plain <= '9';
    }
}
