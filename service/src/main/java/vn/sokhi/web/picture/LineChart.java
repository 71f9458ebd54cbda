package vn.sokhi.web.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.sokhi.words.Words;

/// Lines over the years on one scale. Where a series was worked out in another way than the year before, the line is
/// broken, because the two do not make one series.
///
/// @param years along the foot, each at its distance
/// @param breaks years that begin a new way of working out
public record LineChart(String title, List<Integer> years, List<Integer> breaks, List<Line> lines) {

    private static final int LEFT = 52;
    private static final int RIGHT = 490;
    private static final int TOP = 30;
    private static final int FOOT = 396;
    private static final int NAMES_APART = 28;
    private static final int STEPS = 5;

    /// @param style `s1` … `s6`, its colour and its mark
    /// @param values one for each year, in the unit of the scale
    public record Line(String style, String name, List<BigDecimal> values) {

        BigDecimal last() {
            return values.getLast();
        }
    }

    public LineChart {
        years = List.copyOf(years);
        breaks = List.copyOf(breaks);
        lines = List.copyOf(lines);
    }

    /// The drawing, words and all.
    public String svg(Words words) {
        var svg = new Svg();
        svg.open("svg", "class", "chart", "viewBox", "0 0 660 432", "role", "img", "aria-label", title);
        var scale = scale();
        scale.forEach(value -> grid(svg, value, words));
        years.forEach(year -> svg.words(
                "text", String.valueOf(year), "class", "ax", "x", x(year), "y", 424, "text-anchor", "middle"));
        breaks.forEach(year -> svg.put("path", "class", "brk", "d", "M" + before(year) + " " + TOP + "V" + FOOT));
        breaks.stream()
                .limit(1)
                .forEach(year -> svg.words(
                        "text",
                        words.say("chart.break"),
                        "class",
                        "ax",
                        "x",
                        before(year) - 6,
                        "y",
                        TOP + 2,
                        "text-anchor",
                        "end"));
        lines.forEach(line -> line(svg, line));
        names(svg, words);
        return svg.close().toString();
    }

    private void grid(Svg svg, BigDecimal value, Words words) {
        boolean zero = value.signum() == 0;
        svg.put("path", "class", zero ? "zero" : "gl", "d", "M" + LEFT + " " + y(value) + "H" + RIGHT);
        svg.words(
                "text",
                words.numbers().whole(value.longValueExact()),
                "class",
                "ax",
                "x",
                LEFT - 8,
                "y",
                y(value).add(BigDecimal.valueOf(4)),
                "text-anchor",
                "end");
    }

    private void line(Svg svg, Line line) {
        for (int i = 1; i < years.size(); i++) {
            boolean broken = breaks.contains(years.get(i));
            svg.put(
                    "path",
                    "class",
                    "ln " + line.style() + (broken ? " dash" : ""),
                    "d",
                    "M" + point(line, i - 1) + "L" + point(line, i));
        }
        for (int i = 0; i < years.size(); i++) {
            svg.put(
                    "path",
                    "class",
                    "mk " + line.style(),
                    "transform",
                    "translate(" + point(line, i) + ")",
                    "d",
                    Mark.of(line.style()));
        }
    }

    /// The names at the ends of their lines, moved apart where two ends lie close.
    private void names(Svg svg, Words words) {
        var sorted = lines.stream()
                .sorted(Comparator.comparing(Line::last).reversed())
                .toList();
        var lowest = new ArrayList<BigDecimal>();
        for (var line : sorted) {
            var y = y(line.last()).add(BigDecimal.valueOf(4));
            if (!lowest.isEmpty()) y = y.max(lowest.getLast().add(BigDecimal.valueOf(NAMES_APART)));
            lowest.add(y);
            svg.words("text", line.name(), "class", "b", "x", RIGHT + 14, "y", y);
            svg.words(
                    "text",
                    words.numbers().fixed(vn.sokhi.quantity.Exact.of(line.last()), 1),
                    "class",
                    "val",
                    "x",
                    656,
                    "y",
                    y,
                    "text-anchor",
                    "end");
        }
    }

    private String point(Line line, int at) {
        return x(years.get(at)) + " " + y(line.values().get(at));
    }

    /// Round numbers from below the lowest to above the highest, zero among them.
    private List<BigDecimal> scale() {
        var step = BigDecimal.valueOf(step());
        int from = low().divide(step, 0, RoundingMode.FLOOR).intValueExact();
        int to = high().divide(step, 0, RoundingMode.FLOOR).intValueExact();
        return IntStream.rangeClosed(from, to)
                .mapToObj(each -> step.multiply(BigDecimal.valueOf(each)))
                .toList();
    }

    private long step() {
        var least = high().subtract(low()).divide(BigDecimal.valueOf(STEPS), RoundingMode.CEILING);
        long power = 1;
        while (BigDecimal.valueOf(power * 10).compareTo(least) <= 0) power *= 10;
        for (long round : List.of(power, power * 2, power * 5)) {
            if (BigDecimal.valueOf(round).compareTo(least) >= 0) return round;
        }
        return power * 10;
    }

    private BigDecimal low() {
        return all().stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    }

    /// The lowest line of the grid, which lies at or below the lowest value.
    private BigDecimal ground() {
        return scale().getFirst();
    }

    private BigDecimal high() {
        return all().stream().reduce(BigDecimal.ONE, BigDecimal::max);
    }

    private List<BigDecimal> all() {
        return lines.stream().flatMap(line -> line.values().stream()).toList();
    }

    private int x(int year) {
        int span = Math.max(1, years.getLast() - years.getFirst());
        return LEFT + (year - years.getFirst()) * (RIGHT - 12 - LEFT) / span;
    }

    private int before(int year) {
        int at = years.indexOf(year);
        return at <= 0 ? x(year) : (x(years.get(at - 1)) + x(year)) / 2;
    }

    private BigDecimal y(BigDecimal value) {
        var height = BigDecimal.valueOf(FOOT - TOP - 20L);
        return high().subtract(value)
                .multiply(height)
                .divide(high().subtract(ground()), 1, RoundingMode.HALF_EVEN)
                .add(BigDecimal.valueOf(TOP + 20L));
    }

    /// The mark of a sector, so that it is known without its colour.
    private enum Mark {
        S1("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"),
        S2("M-5-5h10v10h-10z"),
        S3("M0-6L6 5H-6z"),
        S4("M0-7L6 0L0 7L-6 0z"),
        S5("M0 6L-6-5H6z"),
        S6("M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z");

        private final String path;

        Mark(String path) {
            this.path = path;
        }

        static String of(String style) {
            return valueOf(style.toUpperCase(java.util.Locale.ROOT)).path;
        }
    }
}
