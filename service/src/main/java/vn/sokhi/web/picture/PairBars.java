package vn.sokhi.web.picture;

import java.math.RoundingMode;
import java.util.List;
import vn.sokhi.quantity.Exact;
import vn.sokhi.words.Words;

/// Two bars to each name, before and after, on one scale that begins at nothing. The numbers stand beside the bars.
public record PairBars(String title, List<Pair> pairs) {

    private static final int WIDTH = 660;
    private static final int LONGEST = 500;
    private static final int ROW = 74;
    private static final int DECIMALS = 2;

    public record Pair(String name, Exact before, Exact after) {}

    public PairBars {
        pairs = List.copyOf(pairs);
    }

    public String svg(Words words) {
        var svg = new Svg();
        var longest = pairs.stream()
                .flatMap(pair -> java.util.stream.Stream.of(pair.before, pair.after))
                .reduce(Exact.ZERO, (a, b) -> a.compareTo(b) > 0 ? a : b);
        svg.open(
                "svg",
                "class",
                "chart flat",
                "viewBox",
                "0 0 " + WIDTH + " " + (pairs.size() * ROW + 8),
                "role",
                "img",
                "aria-label",
                title);
        for (int i = 0; i < pairs.size(); i++) pair(svg, pairs.get(i), i * ROW, longest, words);
        return svg.close().toString();
    }

    private static void pair(Svg svg, Pair pair, int top, Exact longest, Words words) {
        svg.words("text", pair.name, "class", "b", "x", 0, "y", top + 20);
        bar(svg, "was", pair.before, top + 28, longest, words);
        bar(svg, "is", pair.after, top + 48, longest, words);
    }

    private static void bar(Svg svg, String style, Exact value, int top, Exact longest, Words words) {
        int width = width(value, longest);
        svg.put("rect", "class", style, "x", 0, "y", top, "width", width, "height", 16);
        svg.words("text", words.numbers().fixed(value, DECIMALS), "class", "num", "x", width + 8, "y", top + 13);
    }

    /// Whatever is not nothing is seen.
    private static int width(Exact value, Exact longest) {
        if (longest.isZero() || value.signum() <= 0) return 0;
        return Math.max(
                1,
                value.times(Exact.of(LONGEST))
                        .dividedBy(longest)
                        .digits()
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .intValueExact());
    }
}
