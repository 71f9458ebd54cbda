package vn.sokhi.web.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sokhi.classification.Outline;
import vn.sokhi.rulebook.Places;
import vn.sokhi.shelf.Shelf;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Every map of Viet Nam has quần đảo Hoàng Sa and quần đảo Trường Sa, drawn and named, whatever its size.
class PicturesTest {

    private static final Shelf SHELF = new Shelf();
    private static final Places PLACES = SHELF.reference().places();
    private static final Words VI = Words.in(Language.VI);

    @Test
    void the_map_of_a_page_has_both_archipelagos_and_the_sea() {
        for (var language : Language.values()) {
            var map = ProvinceMap.of(PLACES, counted(Map.of()), Words.in(language));
            archipelagos(map.svg(), language);
        }
    }

    @Test
    void the_small_map_has_them_too() {
        for (var language : Language.values()) {
            var file = ProvinceMap.file(PLACES, Map.of("37", 96), Words.in(language));
            archipelagos(file, language);
            assertTrue(file.startsWith("<svg xmlns="), "a file of its own");
            assertFalse(file.contains("<style"), "which no rule of the browser can strip");
        }
    }

    @Test
    void no_rule_of_the_style_sheet_hides_them_on_a_phone_or_in_print() throws IOException {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/static/style.css"))) {
            var style = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var hiding = Pattern.compile(
                            "([^{}]*)\\{[^{}]*(display:none|visibility:hidden|opacity:0|font-size:0)[^{}]*}")
                    .matcher(style)
                    .results()
                    .flatMap(found -> Arrays.stream(found.group(1).split(",")))
                    .filter(selector ->
                            selector.matches(".*\\.(map|mapcard|lb|ls|sea|isle|arch)\\b.*|.*(svg|figure|text)\\s*"))
                    .toList();
            assertEquals(List.of(), hiding);
        }
    }

    @Test
    void each_province_leads_to_its_list_and_says_how_many() {
        var map = ProvinceMap.of(PLACES, counted(Map.of("37", 96, "79", 1234)), VI);
        assertTrue(
                map.svg()
                        .contains(
                                "<a href=\"/listed?province=37\" aria-label=\"Ninh Bình: 96 cơ sở\"><title>Ninh Bình: 96 cơ sở</title>"));
        assertTrue(map.svg().contains("Thành phố Hồ Chí Minh: 1.234 cơ sở")
                || map.svg().contains("Hồ Chí Minh: 1.234 cơ sở"));
        assertEquals(34, map.rows().size());
        assertEquals(34, map.svg().split("<a href").length - 1);
        assertEquals(1330, map.total());
        assertEquals("79", map.rows().getFirst().code());
    }

    @Test
    void the_map_of_the_list_counts_every_facility() {
        var counts = MapFile.listed(SHELF.gazette());
        assertEquals(
                SHELF.gazette().listed().size(),
                ProvinceMap.of(PLACES, counted(counts), VI).total());
    }

    @Test
    void the_steps_are_those_of_the_key() {
        assertEquals(
                List.of("0–20", "21–50", "51–100", "101–200", "trên 200"),
                List.of(Step.values()).stream().map(step -> step.told(VI)).toList());
        assertEquals(Step.B0, Step.of(20));
        assertEquals(Step.B1, Step.of(21));
        assertEquals(Step.B4, Step.of(201));
    }

    @Test
    void the_headline_of_the_national_chart_is_worked_out() {
        var chart = NationalChart.of(SHELF.reference(), VI).orElseThrow();
        assertEquals("Năng lượng: 57,8 % phát thải năm 2016", chart.headline());
        assertEquals(List.of(2010, 2013, 2014, 2016), chart.table().years());
        assertEquals(
                List.of("141,1", "151,4", "171,6", "205,8"),
                chart.table().rows().getFirst().values());
        assertEquals(4, chart.sources().size());
        assertEquals(5, chart.svg().split("class=\"ln s. dash\"").length - 1, "the last step of each line is broken");
        assertTrue(chart.svg().contains("đổi phương pháp"));
    }

    @Test
    void words_from_data_cannot_become_mark_up() {
        var svg = new Svg()
                .open("g", "a", "\"><script>")
                .words("text", "<b>&")
                .close()
                .toString();
        assertEquals("<g a=\"&quot;&gt;&lt;script&gt;\"><text>&lt;b&gt;&amp;</text></g>", svg);
    }

    private static void archipelagos(String svg, Language language) {
        var labels = PLACES.map().labels();
        assertEquals(5, labels.size());
        for (var label : labels) {
            var text = switch (language) {
                case VI -> label.text().vi();
                case EN -> label.text().en();
                case JA -> label.japanese();
            };
            assertTrue(svg.contains(">" + text + "</text>"), text);
        }
        if (language == Language.VI) {
            for (var name : List.of("Quần đảo Hoàng Sa", "Quần đảo Trường Sa", "Biển Đông")) {
                assertTrue(svg.contains(">" + name + "</text>"), name);
            }
        }
        var islands = PLACES.map().outlines().stream()
                .filter(outline -> outline.kind().equals("archipelago"))
                .map(Outline::path)
                .toList();
        assertEquals(2, islands.size());
        islands.forEach(path -> assertTrue(svg.contains(path), "its islands are drawn"));
    }

    private static ProvinceMap.Counted counted(Map<String, Integer> counts) {
        return new ProvinceMap.Counted(counts, code -> "/listed?province=" + code, Optional.empty());
    }
}
