package vn.sokhi.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Exact;

class NumbersTest {

    private static final Where HERE = new Where.Cell("Than", 3, 14);

    record Vector(String text, String point, String people) {}

    static Stream<Vector> vectors() throws IOException {
        try (var in = Objects.requireNonNull(NumbersTest.class.getResourceAsStream("numbers.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> {
                        var fields = line.split("\\|", -1);
                        return new Vector(fields[0], fields[1], fields[2]);
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void each_reading_reads_it_so(Vector vector) {
        assertEquals(vector.point, told(Numbers.POINT, vector.text, vector.point), "point");
        assertEquals(vector.people, told(Numbers.PEOPLE, vector.text, vector.people), "people");
    }

    private static String told(Numbers numbers, String text, String expected) {
        return switch (numbers.read(text, HERE)) {
            case Outcome.Accepted<Exact>(var number) -> expected.equals("fits") ? "fits" : number.text();
            case Outcome.Refused<Exact>(var findings) -> {
                assertEquals(HERE, findings.getFirst().where());
                yield findings.getFirst().rule();
            }
        };
    }

    @Test
    void the_table_is_long_enough() throws IOException {
        assertTrue(vectors().count() >= 240);
    }

    @Test
    void an_ambiguous_number_is_shown_in_both_readings_with_a_way_to_write_each() {
        var finding = Numbers.PEOPLE.read("1.250", HERE).findings().getFirst();
        assertEquals(
                Map.of(
                        "text", "1.250",
                        "as1", "1 250",
                        "as2", "1,250",
                        "type1", "1250",
                        "type2", "1,2500",
                        "number1", "1250",
                        "number2", "1.250"),
                finding.words());
    }

    @Test
    void a_leading_nought_is_a_share_or_a_slip() {
        var finding = Numbers.PEOPLE.read("-0,001", HERE).findings().getFirst();
        assertEquals(
                Map.of(
                        "text", "-0,001",
                        "as1", "-1",
                        "as2", "-0,001",
                        "type1", "-1",
                        "type2", "-0,0010",
                        "number1", "-1",
                        "number2", "-0.001"),
                finding.words());
    }

    @Test
    void what_the_finding_tells_people_to_type_is_read_as_they_meant() {
        for (var text : new String[] {"1.250", "98,300", "-1.125", "999.000", "0,125", "0.001", "007,125"}) {
            var words = Numbers.PEOPLE.read(text, HERE).findings().getFirst().words();
            var digits = text.replaceAll("[.,]", "");
            assertEquals(Outcome.accept(Exact.of(digits)), Numbers.PEOPLE.read(word(words, "type1"), HERE));
            assertEquals(
                    Outcome.accept(Exact.of(digits).dividedBy(Exact.of(1000))),
                    Numbers.PEOPLE.read(word(words, "type2"), HERE));
        }
    }

    private static String word(Map<String, String> words, String name) {
        return Objects.requireNonNull(words.get(name));
    }

    @Test
    void a_mass_that_was_burnt_is_not_negative() {
        var burnt = Numbers.PEOPLE.notNegative();
        assertEquals(
                "N-NEGATIVE", burnt.read("-5,5", HERE).findings().getFirst().rule());
        assertEquals(Outcome.accept(Exact.of("5.5")), burnt.read("5,5", HERE));
        assertEquals(Outcome.accept(Exact.ZERO), burnt.read("-0", HERE));
    }

    @Test
    void what_a_finding_quotes_is_short() {
        var words = Numbers.POINT
                .read("x".repeat(100_000), HERE)
                .findings()
                .getFirst()
                .words();
        assertTrue(word(words, "text").length() <= 61);
    }

    @Test
    void every_number_written_the_vietnamese_way_is_read_back() {
        for (long whole = 1; whole < 100_000_000_000L; whole = whole * 7 + 3) {
            var grouped = String.format(java.util.Locale.ROOT, "%,d", whole).replace(',', '.');
            var text = grouped + ",25";
            assertEquals(Outcome.accept(Exact.of(whole + ".25")), Numbers.PEOPLE.read(text, HERE), text);
        }
    }
}
