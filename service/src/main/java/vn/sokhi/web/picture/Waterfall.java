package vn.sokhi.web.picture;

import java.math.RoundingMode;
import java.util.List;
import vn.sokhi.quantity.Exact;
import vn.sokhi.words.Words;

/// From one sum to another, step by step: each bar begins where the one before it ended.
///
/// @param from the first sum, with its name; the last one is where the steps lead to
public record Waterfall(String title, Step from, List<Step> steps, String to) {

    private static final int WIDTH = 660;
    private static final int LONGEST = 520;
    private static final int ROW = 54;
    private static final int DECIMALS = 2;

    public record Step(String name, Exact amount) {}

    public Waterfall {
        steps = List.copyOf(steps);
    }

    public String svg(Words words) {
        var svg = new Svg();
        var scale = highest();
        svg.open(
                "svg",
                "class",
                "chart flat",
                "viewBox",
                "0 0 " + WIDTH + " " + ((steps.size() + 2) * ROW + 8),
                "role",
                "img",
                "aria-label",
                title);
        var level = from.amount;
        draw(svg, new Bar("was", from.name, words.numbers().fixed(level, DECIMALS), Exact.ZERO, level), 0, scale);
        int row = 1;
        for (var step : steps) {
            var next = level.plus(step.amount);
            var told = words.numbers().signed(step.amount, DECIMALS);
            var style = step.amount.signum() > 0 ? "more" : "less";
            draw(svg, new Bar(style, step.name, told, level, next), row++, scale);
            level = next;
        }
        draw(svg, new Bar("is", to, words.numbers().fixed(level, DECIMALS), Exact.ZERO, level), row, scale);
        return svg.close().toString();
    }

    private Exact highest() {
        var level = from.amount;
        var highest = level;
        for (var step : steps) {
            level = level.plus(step.amount);
            if (level.compareTo(highest) > 0) highest = level;
        }
        return highest;
    }

    /// @param told its number in words
    private record Bar(String style, String name, String told, Exact from, Exact to) {}

    private static void draw(Svg svg, Bar bar, int row, Exact scale) {
        int one = at(bar.from, scale);
        int other = at(bar.to, scale);
        int top = row * ROW;
        int left = Math.min(one, other);
        int width = Math.max(2, Math.abs(other - one));
        svg.words("text", bar.name, "x", 0, "y", top + 18);
        svg.put("rect", "class", bar.style, "x", left, "y", top + 26, "width", width, "height", 18);
        svg.words("text", bar.told, "class", "num b", "x", left + width + 8, "y", top + 40);
    }

    private static int at(Exact value, Exact scale) {
        if (scale.isZero()) return 0;
        return value.times(Exact.of(LONGEST))
                .dividedBy(scale)
                .digits()
                .setScale(0, RoundingMode.HALF_EVEN)
                .intValueExact();
    }
}
