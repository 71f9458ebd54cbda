package vn.sokhi.sheet;

import java.math.BigDecimal;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Exact;

/// Reads `[+-] digits [. digits] [E [+-] digits]`, in ASCII.
///
/// Written as one walk over the characters because a series file holds millions of numbers.
final class PointNumbers {

    private final String text;
    private int at;
    private int digits;

    private PointNumbers(String text) {
        this.text = text;
    }

    static Outcome<Exact> read(String written, Where where) {
        var text = written.strip();
        if (text.isEmpty()) return Outcome.refuse(Finding.of("N-EMPTY", where));
        var reading = new PointNumbers(text);
        if (!reading.isNumber()) return Outcome.refuse(Numbers.finding(reading.fault(), text, where));
        if (reading.isTooLong()) return Outcome.refuse(Numbers.finding("N-TOO-LONG", text, where));
        return Outcome.accept(Exact.of(new BigDecimal(text)));
    }

    private boolean isNumber() {
        skipSign();
        int whole = skipDigits();
        int part = 0;
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            part = skipDigits();
            if (part == 0) return false;
        }
        digits = whole + part;
        return digits > 0 && (at == text.length() || isPower());
    }

    private boolean isPower() {
        if (text.charAt(at) != 'E' && text.charAt(at) != 'e') return false;
        at++;
        skipSign();
        return skipDigits() > 0 && at == text.length();
    }

    /// Grouping is told apart, because its mend is another one: write the number without it.
    private String fault() {
        boolean grouped = text.chars().allMatch(c -> c >= '0' && c <= '9' || "+-., '\u00A0\u202F".indexOf(c) >= 0);
        return grouped && text.chars().anyMatch(c -> c >= '0' && c <= '9') ? "N-POINT" : "N-NOT-NUMBER";
    }

    private boolean isTooLong() {
        if (digits > Numbers.MOST_DIGITS) return true;
        int power = Math.max(text.indexOf('E'), text.indexOf('e'));
        if (power < 0) return false;
        int from = power + 1;
        if (text.charAt(from) == '+' || text.charAt(from) == '-') from++;
        return text.length() - from > 3 || Integer.parseInt(text, from, text.length(), 10) > Numbers.MOST_POWER;
    }

    private void skipSign() {
        if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) at++;
    }

    private int skipDigits() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
        return at - from;
    }
}
