package vn.sokhi.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Formulas of gases in mark-up. The fonts have no small 2 of their own (U+2082), so a page sets it low.
public final class Chemistry {

    private static final Pattern FORMULA = Pattern.compile("\\b(CO|CH|N|SF|NF)([23468])(?=O?(?:\\b|e\\b|tđ))");

    private static final Pattern GIVEN =
            Pattern.compile("<mtext class=\"given\" data-symbol=\"([^\"]*)\">(.*?)</mtext>");

    /// MathML drops a blank at the end of a text.
    private static final char KEPT_BLANK = '\u00A0';

    private Chemistry() {}

    /// The text escaped for a page, with each formula's figures set low.
    public static String markup(String text) {
        return FORMULA.matcher(escaped(text)).replaceAll("$1<sub>$2</sub>");
    }

    /// The given numbers of a formula in MathML, their formulas' figures set low. Words of HTML may stand within an
    /// `mtext`; links may not: a reader of screens takes a formula as one thing, and the list below it has them.
    public static String inMath(String markup) {
        return GIVEN.matcher(markup)
                .replaceAll(given -> Matcher.quoteReplacement("<mtext class=\"given\"><span>"
                        + FORMULA.matcher(given.group(2).replace(' ', KEPT_BLANK))
                                .replaceAll("$1<sub>$2</sub>")
                        + "</span></mtext>"));
    }

    /// A symbol of an equation: what stands behind `_` is set low.
    public static String symbol(String name) {
        int subscript = name.indexOf('_');
        if (subscript < 0) return escaped(name);
        return escaped(name.substring(0, subscript)) + "<sub class=\"sym\">" + escaped(name.substring(subscript + 1))
                + "</sub>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
