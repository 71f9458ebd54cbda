package vn.sokhi.web.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.sokhi.classification.MapSheet;
import vn.sokhi.classification.Outline;
import vn.sokhi.law.InForce;
import vn.sokhi.rulebook.Places;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Viet Nam by provinces, each in the step of how many there are, with quần đảo Hoàng Sa, quần đảo Trường Sa and Biển
/// Đông drawn and named in every size.
///
/// @param svg the whole drawing, for a page or as a file
/// @param rows the same in words and numbers, for a table beside it
public record ProvinceMap(String svg, List<Row> rows, List<Mark> key, int total) {

    /// A province of the table.
    ///
    /// @param address the list of what is counted there; empty where the map leads nowhere
    public record Row(String code, String name, int count, String address, Step step) {}

    /// A step of the key.
    public record Mark(String style, String words) {}

    /// What the map is made from.
    ///
    /// @param counts by the province's code; a province that is not there has none
    /// @param address of a province's list, by its code
    /// @param shown the province that the page is about, drawn with a thicker line
    public record Counted(Map<String, Integer> counts, Function<String, String> address, Optional<String> shown) {

        public Counted {
            counts = Map.copyOf(counts);
        }
    }

    /// On a page: each province leads to its list.
    public static ProvinceMap of(Places places, Counted counted, Words words) {
        return drawn(places, counted, words, false);
    }

    /// As a file of its own, with its colours and without links.
    public static String file(Places places, Map<String, Integer> counts, Words words) {
        return drawn(places, new Counted(counts, _ -> "", Optional.empty()), words, true)
                .svg();
    }

    private static ProvinceMap drawn(Places places, Counted counted, Words words, boolean alone) {
        var rows = rows(places, counted, words);
        int total = rows.stream().mapToInt(Row::count).sum();
        var drawing = new MapDrawing(places.map(), words, alone);
        return new ProvinceMap(drawing.of(rows, counted.shown(), total), rows, key(words), total);
    }

    /// In the order of their counts, the largest first: the order of a list of numbers, not of merit.
    private static List<Row> rows(Places places, Counted counted, Words words) {
        return places.provinces().stream()
                .map(InForce::value)
                .map(each -> row(each.code(), each.name().in(words.language() == Language.VI), counted))
                .sorted(Comparator.comparing(Row::count).reversed().thenComparing(Row::code))
                .toList();
    }

    private static Row row(String code, String name, Counted counted) {
        int count = counted.counts().getOrDefault(code, 0);
        return new Row(code, name, count, counted.address().apply(code), Step.of(count));
    }

    private static List<Mark> key(Words words) {
        return List.of(Step.values()).stream()
                .map(step -> new Mark(step.style(), step.told(words)))
                .toList();
    }

    static List<Outline> of(MapSheet sheet, String province) {
        return sheet.outlines().stream()
                .filter(outline -> outline.province().equals(province))
                .toList();
    }
}
