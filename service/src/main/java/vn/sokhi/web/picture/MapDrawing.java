package vn.sokhi.web.picture;

import java.util.List;
import java.util.Optional;
import vn.sokhi.classification.MapSheet;
import vn.sokhi.classification.Outline;
import vn.sokhi.words.Words;

/// Draws the map. What the style sheet says wins over the colours and sizes written here, which serve a file alone.
final class MapDrawing {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String INK = "#16211F";
    private static final String MUTED = "#4A5753";
    private static final String PAPER = "#FFFFFF";
    private static final String LINE = "#6E7B77";

    private final MapSheet sheet;
    private final Words words;
    private final boolean alone;
    private final Svg svg = new Svg();

    MapDrawing(MapSheet sheet, Words words, boolean alone) {
        this.sheet = sheet;
        this.words = words;
        this.alone = alone;
    }

    /// Links inside make it a group for readers of screens; alone it is one picture.
    String of(List<ProvinceMap.Row> rows, Optional<String> shown, int total) {
        var told = words.say("map.title", "count", words.numbers().whole(total));
        var role = alone ? "img" : "group";
        svg.open(
                "svg",
                "xmlns",
                NAMESPACE,
                "class",
                "map",
                "viewBox",
                sheet.viewBox(),
                "role",
                role,
                "aria-label",
                told);
        if (alone) svg.words("title", told).put("rect", "width", "100%", "height", "100%", "fill", PAPER);
        rows.forEach(row -> province(row, shown.filter(row.code()::equals).isPresent()));
        sheet.outlines().stream().filter(MapDrawing::isFrame).forEach(this::frame);
        sheet.labels().forEach(this::label);
        return svg.close().toString();
    }

    private void province(ProvinceMap.Row row, boolean shown) {
        var told = words.say(
                "map.province", "name", row.name(), "count", words.numbers().whole(row.count()));
        if (row.address().isEmpty()) svg.open("g");
        else svg.open("a", "href", row.address(), "aria-label", told);
        svg.words("title", told);
        ProvinceMap.of(sheet, row.code()).stream()
                .filter(outline -> !isFrame(outline))
                .forEach(outline -> outline(outline, row.step(), shown));
        svg.close();
    }

    /// Islands are dots, too small to carry a step: they are drawn dark, every one.
    private void outline(Outline outline, Step step, boolean shown) {
        if (outline.kind().equals("land")) {
            var style = "p " + step.style() + (shown ? " on" : "");
            svg.put("path", "class", style, "d", outline.path(), "fill", step.paint(), "stroke", LINE);
        } else {
            svg.put("path", "class", "isle", "d", outline.path(), "fill", Step.B4.paint());
        }
    }

    private void frame(Outline outline) {
        svg.put("path", "class", "arch", "d", outline.path(), "fill", "none", "stroke", LINE);
    }

    private void label(MapSheet.Label label) {
        var kind = Lettering.of(label.kind());
        svg.words(
                "text",
                named(label),
                "class",
                kind.style,
                "x",
                cell(label, "x"),
                "y",
                cell(label, "y"),
                "dy",
                kind.lower,
                "text-anchor",
                cell(label, "anchor"),
                "font-family",
                "sans-serif",
                "font-size",
                kind.size,
                "fill",
                kind == Lettering.NAME ? INK : MUTED);
    }

    private String named(MapSheet.Label label) {
        return switch (words.language()) {
            case VI -> label.text().vi();
            case EN -> label.text().en();
            case JA -> label.japanese();
        };
    }

    private static String cell(MapSheet.Label label, String column) {
        return label.at().getOrDefault(column, "");
    }

    private static boolean isFrame(Outline outline) {
        return outline.kind().equals("frame");
    }

    /// How the words of the map are set, large enough to be read on a phone and in a small picture.
    private enum Lettering {
        NAME("lb", 42, "0"),
        BELONGS("ls", 36, "9"),
        SEA("sea", 36, "0");

        private final String style;
        private final int size;
        private final String lower;

        Lettering(String style, int size, String lower) {
            this.style = style;
            this.size = size;
            this.lower = lower;
        }

        static Lettering of(String kind) {
            return switch (kind) {
                case "belongs-to" -> BELONGS;
                case "sea" -> SEA;
                default -> NAME;
            };
        }
    }
}
