package vn.sokhi.words;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/// Numbers in words, so that nobody mistakes a dot for a comma: `một nghìn hai trăm năm mươi`, `một phẩy hai năm`.
///
/// As the Unicode locale data spell them, but for a Vietnamese group that begins with noughts: they are said, as
/// schools teach (`một triệu không trăm lẻ năm`). Behind the point each digit is said.
final class Spelled {

    private static final int GROUP = 1000;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 12;
    private static final List<String> VI_DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> EN_DIGITS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final List<String> EN_TEENS = List.of(
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> EN_TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> VI_GROUPS = List.of("", " nghìn", " triệu", " tỷ", " nghìn tỷ");
    private static final List<String> EN_GROUPS = List.of("", " thousand", " million", " billion", " trillion");

    private Spelled() {}

    /// Whether a number is short enough to be said.
    static boolean isSayable(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.precision() - plain.scale() <= MOST_DIGITS && plain.scale() <= MOST_DECIMALS;
    }

    static String vi(BigDecimal number) {
        return said(number, new Tongue("âm ", " phẩy", VI_DIGITS, VI_GROUPS));
    }

    static String en(BigDecimal number) {
        return said(number, new Tongue("minus ", " point", EN_DIGITS, EN_GROUPS));
    }

    private record Tongue(String minus, String point, List<String> digits, List<String> groups) {

        boolean isVietnamese() {
            return digits == VI_DIGITS;
        }
    }

    private static String said(BigDecimal number, Tongue tongue) {
        if (!isSayable(number)) throw new IllegalArgumentException("too long to be said: " + number);
        var plain = number.abs().stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        var whole = new BigInteger(point < 0 ? plain : plain.substring(0, point));
        var text = new StringBuilder(number.signum() < 0 ? tongue.minus : "").append(whole(whole.longValue(), tongue));
        if (point < 0) return text.toString();
        text.append(tongue.point);
        for (char digit : plain.substring(point + 1).toCharArray())
            text.append(' ').append(tongue.digits.get(digit - '0'));
        return text.toString();
    }

    private static String whole(long number, Tongue tongue) {
        if (number == 0) return tongue.digits.getFirst();
        var text = new StringBuilder();
        long rest = number;
        for (int group = 0; rest > 0; group++, rest /= GROUP) {
            int here = (int) (rest % GROUP);
            if (here == 0) continue;
            boolean first = rest < GROUP;
            var said = tongue.isVietnamese() ? vi(here, !first) : en(here);
            text.insert(0, said + tongue.groups.get(group) + (text.isEmpty() ? "" : " "));
        }
        return text.toString();
    }

    /// @param whole whether hundreds are said though there are none, because something stands before
    private static String vi(int number, boolean whole) {
        int hundreds = number / 100;
        int rest = number % 100;
        if (hundreds == 0 && !whole) return viTens(rest);
        var text = VI_DIGITS.get(hundreds) + " trăm";
        if (rest == 0) return text;
        return text + (rest < 10 ? " lẻ " : " ") + viTens(rest);
    }

    private static String viTens(int number) {
        int tens = number / 10;
        int ones = number % 10;
        if (tens == 0) return VI_DIGITS.get(ones);
        var text = tens == 1 ? "mười" : VI_DIGITS.get(tens) + " mươi";
        return switch (ones) {
            case 0 -> text;
            case 1 -> text + (tens == 1 ? " một" : " mốt");
            case 4 -> text + (tens == 1 ? " bốn" : " tư");
            case 5 -> text + " lăm";
            default -> text + " " + VI_DIGITS.get(ones);
        };
    }

    private static String en(int number) {
        int hundreds = number / 100;
        int rest = number % 100;
        var text = hundreds == 0 ? "" : EN_DIGITS.get(hundreds) + " hundred";
        if (rest == 0) return text;
        return text + (hundreds == 0 ? "" : " ") + enTens(rest);
    }

    private static String enTens(int number) {
        if (number < 10) return EN_DIGITS.get(number);
        if (number < 20) return EN_TEENS.get(number - 10);
        var tens = EN_TENS.get(number / 10);
        return number % 10 == 0 ? tens : tens + "-" + EN_DIGITS.get(number % 10);
    }
}
