package vn.sokhi.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Choice;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Exact;
import vn.sokhi.rulebook.FactorKey;
import vn.sokhi.shelf.Shelf;

/// Whatever the system can say, it says in both languages; and numbers as each language writes them.
class WordsTest {

    private static final Pattern CODE = Pattern.compile("\"([BCEFLNRS]-[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*)\"");
    private static final Pattern SAID = Pattern.compile("w\\.(?:say|markup)\\('([A-Za-z0-9.-]+)'[,)]");
    private static final Words VIETNAMESE = Words.in(Language.VI);
    private static final Words ENGLISH = Words.in(Language.EN);

    @Test
    void every_finding_that_the_code_can_make_has_a_sentence_and_a_mend() throws IOException {
        var keys = new TreeSet<String>();
        for (var wall : List.of("engine", "registry", "desk", "service")) {
            for (var code : found(CODE, Path.of("..", wall, "src", "main", "java"))) {
                keys.add("finding." + code);
                keys.add("finding." + code + ".mend");
            }
        }
        keys.removeAll(VIETNAMESE.keys());
        assertEquals(Set.of(), keys);
    }

    @Test
    void what_the_rulebook_lacks_is_told_by_its_names() {
        var key = FactorKey.of("density").by("fuel", List.of("anthracite", "*"));
        var finding = new Shelf()
                .latest()
                .value(key, LocalDate.of(2026, 11, 24))
                .findings()
                .getFirst();
        assertEquals(
                "Bộ quy tắc chưa có khối lượng riêng cho Than antraxit, tính đến ngày 24/11/2026.",
                VIETNAMESE.tell(finding).what());
        assertEquals(
                "The rulebook has no density for Anthracite on 24 Nov 2026.",
                ENGLISH.tell(finding).what());
    }

    @Test
    void every_page_finds_its_words() throws IOException {
        var keys = found(SAID, Path.of("src", "main", "resources", "templates"));
        keys.removeAll(VIETNAMESE.keys());
        assertEquals(Set.of(), keys);
    }

    @Test
    void every_activity_column_and_list_has_a_name() {
        var keys = new TreeSet<String>();
        for (var activity : Catalogue.ACTIVITIES) keys.addAll(named(activity));
        keys.removeAll(VIETNAMESE.keys());
        assertEquals(Set.of(), keys);
    }

    private static List<String> named(Activity activity) {
        return Stream.of(
                        Stream.of("activity." + activity.code()),
                        activity.choices().stream().map(Choice::name).map(name -> "input." + name),
                        activity.choices().stream().map(Choice::list).map(list -> "list." + list),
                        activity.inputs().stream().map(Input::name).map(name -> "input." + name))
                .flatMap(each -> each)
                .toList();
    }

    @Test
    void a_finding_is_told_with_its_place_and_its_words() {
        var finding = Finding.of("S-WORD", new Where.Field("than.csv", 4, 6))
                .with("text", "antracite")
                .with("column", "fuel")
                .with("list", "fuel")
                .with("near", "anthracite");
        assertEquals(
                new Told(
                        "S-WORD",
                        "dòng 4, cột 6",
                        "“antracite” không có trong danh mục nhiên liệu.",
                        "Hãy sửa cột fuel; gần giống: anthracite."),
                VIETNAMESE.tell(finding));
        assertEquals("line 4, column 6", ENGLISH.tell(finding).place());
    }

    @Test
    void a_code_without_a_sentence_is_still_told() {
        var finding = Finding.of("Z-NEW", new Where.Cell("Than", 3, 14)).with("why", "x");
        assertEquals("Mã Z-NEW: why = x", VIETNAMESE.tell(finding).what());
        assertEquals("Than!C14", VIETNAMESE.tell(finding).place());
    }

    @Test
    void numbers_are_written_as_each_language_writes_them() {
        var number = Exact.of("1704343.875");
        assertEquals("1.704.343,88", VIETNAMESE.numbers().fixed(number, 2));
        assertEquals("1,704,343.88", ENGLISH.numbers().fixed(number, 2));
        assertEquals("<0,01", VIETNAMESE.numbers().fixed(Exact.of("0.0028"), 2));
        assertEquals("0,00", VIETNAMESE.numbers().fixed(Exact.ZERO, 2));
        assertEquals("−1.000", VIETNAMESE.numbers().readable(Exact.of(-1000)));
        assertEquals("0,333333333333…", VIETNAMESE.numbers().readable(Exact.ratio(1, 3)));
    }

    @Test
    void formulas_are_set_low_and_what_people_typed_stays_text() {
        assertEquals("t CO<sub>2</sub>tđ", Chemistry.markup("t CO2tđ"));
        assertEquals("N<sub>2</sub>O, SF<sub>6</sub>, HFC-134a", Chemistry.markup("N2O, SF6, HFC-134a"));
        assertEquals("&lt;b&gt;&quot;&#39;&amp;", Chemistry.markup("<b>\"'&"));
    }

    private static Set<String> found(Pattern pattern, Path folder) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map(hit -> hit.group(1))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
