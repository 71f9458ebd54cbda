package vn.sokhi.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.sokhi.quantity.Amount;
import vn.sokhi.quantity.Exact;
import vn.sokhi.quantity.Unit;

/// Numbers, units, days and times as a language writes them: `1.704.343,88` and `1,704,343.88`.
///
/// Rounding here is for the eye; what is filed keeps its whole fraction.
public final class Numbers {

    private static final int READABLE = 12;
    private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);

    private final Language language;
    private final Words words;

    Numbers(Language language, Words words) {
        this.language = language;
        this.words = words;
    }

    /// With so many decimals, half to even. What would look like nothing and is not says `<0,01`.
    public String fixed(Exact value, int decimals) {
        var rounded = value.digits().setScale(decimals, RoundingMode.HALF_EVEN);
        if (rounded.signum() == 0 && value.signum() > 0) {
            return "<" + written(BigDecimal.ONE.movePointLeft(decimals));
        }
        return written(rounded);
    }

    /// A difference with its sign, `+1.250,75`; none is `0`.
    public String signed(Exact difference, int decimals) {
        if (difference.isZero()) return "0";
        boolean less = difference.signum() < 0;
        return (less ? "−" : "+") + fixed(less ? difference.negated() : difference, decimals);
    }

    /// Whole where it can be read; otherwise its first 12 digits and an ellipsis.
    public String readable(Exact value) {
        var digits = value.digits();
        var plain = digits.stripTrailingZeros();
        if (plain.precision() <= READABLE) return written(plain.scale() < 0 ? plain.setScale(0) : plain);
        return written(digits.round(new MathContext(READABLE, RoundingMode.DOWN))) + "…";
    }

    /// Every digit there is, 34 of them where it does not end.
    public String whole(Exact value) {
        return written(new BigDecimal(value.text()));
    }

    public String whole(long value) {
        return written(BigDecimal.valueOf(value));
    }

    /// In words, `một nghìn hai trăm năm mươi`; in digits where words would be too long, and in Japanese.
    public String spelled(Exact value) {
        var digits = value.digits();
        if (language == Language.JA || !Spelled.isSayable(digits)) return whole(value);
        return language == Language.VI ? Spelled.vi(digits) : Spelled.en(digits);
    }

    public String readable(Amount amount) {
        return amount.unit().equals(Unit.NUMBER)
                ? readable(amount.value())
                : readable(amount.value()) + " " + unit(amount.unit());
    }

    /// A unit with its substance in words: `t nhiên liệu`.
    public String unit(Unit unit) {
        return unit(unit.symbol());
    }

    /// Units as text, one or several.
    String unit(String symbols) {
        return Arrays.stream(symbols.split("(?<=[ ,/·*])|(?=[ ,/·*])"))
                .map(part -> words.sayOr(part, "unit." + part))
                .collect(Collectors.joining());
    }

    /// A day, `31/03/2027`, `31 Mar 2027` or `2027年3月31日`.
    public String day(TemporalAccessor day) {
        return pattern(
                        switch (language) {
                            case VI -> "dd/MM/yyyy";
                            case EN -> "d MMM yyyy";
                            case JA -> "yyyy年M月d日";
                        })
                .format(day);
    }

    /// A day told as `2027-03-31`; another text stays as it is.
    public String day(String text) {
        try {
            return day(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return text;
        }
    }

    /// To the second, Viet Nam's time.
    public String time(Instant at) {
        var there = at.atOffset(VIET_NAM);
        return day(there) + " " + pattern("HH:mm:ss").format(there) + " (+07:00)";
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }

    private String written(BigDecimal number) {
        var plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var text = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) text.insert(i, language.grouping());
        if (point >= 0) text.append(language.decimal()).append(plain, point + 1, plain.length());
        return number.signum() < 0 ? "−" + text : text.toString();
    }
}
