package vn.sokhi.web.picture;

import java.util.Arrays;
import vn.sokhi.words.Words;

/// The five steps of colour of the map, by how many there are in a province.
///
/// The bounds are fixed: a filter that leaves few must not paint a province as dark as one with hundreds.
public enum Step {
    B0(0, 20, "#E3EFEA"),
    B1(21, 50, "#B5D8CB"),
    B2(51, 100, "#7FBBA7"),
    B3(101, 200, "#46957F"),
    B4(201, Integer.MAX_VALUE, "#0B5A4B");

    private final int from;
    private final int to;
    private final String paint;

    Step(int from, int to, String paint) {
        this.from = from;
        this.to = to;
        this.paint = paint;
    }

    static Step of(int count) {
        return Arrays.stream(values())
                .filter(step -> count <= step.to)
                .findFirst()
                .orElse(B4);
    }

    /// The class that the style sheet colours.
    public String style() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// The colour where there is no style sheet: in a file of its own.
    String paint() {
        return paint;
    }

    /// The step in words, for the key.
    public String told(Words words) {
        return to == Integer.MAX_VALUE ? words.say("map.over", "count", from - 1) : from + "–" + to;
    }
}
