package vn.sokhi.web.working;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A formula in MathML cut at its outermost signs, so that it wraps where the page is narrow: a browser breaks no line
/// within one `math`.
///
/// @param left what stands before the sign of equality
/// @param right the rest; each piece begins with its sign
record Pieces(String left, List<String> right) {

    private static final Pattern TAG = Pattern.compile("</?[a-z]+[^>]*>");
    private static final String START = "<math display=\"block\"><mrow>";
    private static final String END = "</mrow></math>";
    private static final List<String> SIGNS = List.of("<mo>=", "<mo>×", "<mo>+", "<mo>−");

    static Pieces of(String markup) {
        var inner = markup.substring(START.length(), markup.length() - END.length());
        var cuts = new ArrayList<Integer>();
        int depth = 0;
        var tags = TAG.matcher(inner);
        while (tags.find()) {
            boolean ends = tags.group().startsWith("</");
            if (!ends && depth == 0 && isSign(inner, tags.start())) cuts.add(tags.start());
            depth += ends ? -1 : 1;
        }
        cuts.add(inner.length());
        var right = new ArrayList<String>();
        for (int i = 0; i + 1 < cuts.size(); i++) right.add(piece(inner.substring(cuts.get(i), cuts.get(i + 1))));
        return new Pieces(alone(inner.substring(0, cuts.getFirst())), right);
    }

    private static boolean isSign(String inner, int at) {
        return SIGNS.stream().anyMatch(sign -> inner.startsWith(sign, at));
    }

    /// The sign stands before the formula as text: at the begin of a `math` it would lose its room.
    private static String piece(String markup) {
        int end = markup.indexOf("</mo>");
        return "<span class=\"piece\"><span class=\"op\">" + markup.substring("<mo>".length(), end) + "</span>"
                + alone(markup.substring(end + "</mo>".length())) + "</span>";
    }

    private static String alone(String markup) {
        return "<math><mrow>" + markup + "</mrow></math>";
    }
}
