package vn.sokhi.web.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// How a figure went from year to year, as large as a word. The change itself stands beside it as text, so it is hidden
/// from who listens.
public record Sparkline(List<BigDecimal> values) {

    private static final int LEFT = 2;
    private static final int WIDTH = 51;
    private static final int TOP = 3;
    private static final int HEIGHT = 14;

    public Sparkline {
        values = List.copyOf(values);
    }

    /// Nothing for less than two years: one point shows no way.
    public String svg() {
        if (values.size() < 2) return "";
        var path = new StringBuilder();
        for (int at = 0; at < values.size(); at++)
            path.append(at == 0 ? "M" : " L").append(x(at)).append(' ').append(y(at));
        int last = values.size() - 1;
        return new Svg()
                .open("svg", "class", "spark", "viewBox", "0 0 58 20", "aria-hidden", "true", "focusable", "false")
                .put("path", "d", path)
                .put("circle", "cx", x(last), "cy", y(last), "r", "2.5")
                .close()
                .toString();
    }

    private String x(int at) {
        return BigDecimal.valueOf((long) LEFT * (values.size() - 1) + (long) WIDTH * at)
                .divide(BigDecimal.valueOf(values.size() - 1L), 1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /// From nought at the foot to the largest at the top, so that a small change looks small.
    private String y(int at) {
        var most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (most.signum() == 0) return String.valueOf(TOP + HEIGHT);
        return BigDecimal.valueOf(TOP + HEIGHT)
                .subtract(values.get(at)
                        .max(BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(HEIGHT))
                        .divide(most, 1, RoundingMode.HALF_EVEN))
                .toPlainString();
    }
}
