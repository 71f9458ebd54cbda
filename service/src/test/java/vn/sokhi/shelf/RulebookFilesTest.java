package vn.sokhi.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.quantity.Exact;
import vn.sokhi.rulebook.EditionDiff;
import vn.sokhi.rulebook.Entry;
import vn.sokhi.rulebook.Rulebook;

/// The law's data: every value has unit, first day, instrument and place, and nothing is twice in force.
class RulebookFilesTest {

    private static final Path FOLDER = Path.of(System.getProperty("sokhi.home", ".."), "rulebook");

    @Test
    void the_working_rulebook_has_no_fault() throws IOException {
        assertEquals(
                List.of(),
                RulebookReader.read(RulebookFiles.ofFolder(FOLDER), "working", LocalDate.EPOCH)
                        .findings());
    }

    @Test
    void what_is_in_use_was_released_and_the_working_rulebook_is_that_release() throws IOException {
        var latest = new Shelf().released().getLast();
        assertEquals(
                latest.digest(),
                RulebookFiles.ofFolder(FOLDER).digest(),
                "the rulebook was changed since edition " + latest.label()
                        + ": ./sokhi rulebook release NAME --day DAY");
    }

    @Test
    void an_archive_gives_back_the_same_files_and_the_same_bytes() throws IOException {
        var files = RulebookFiles.ofFolder(FOLDER);
        var first = archive(files);
        var again = RulebookFiles.ofArchive(new ByteArrayInputStream(first));
        assertEquals(files.digest(), again.digest());
        assertEquals(List.of(first.length), List.of(archive(again).length));
    }

    @Test
    void all_322_entries_of_decision_2626_are_there_with_their_doubts() {
        var entries = entries("QD2626");
        assertEquals(322, entries.size());
        var byAnnex = entries.stream()
                .collect(Collectors.groupingBy(each -> each.id().split("-")[1], TreeMap::new, Collectors.counting()));
        assertEquals(Map.of("I", 123L, "II", 15L, "III", 111L, "IV", 73L), byAnnex);
        var byKind = entries.stream()
                .collect(Collectors.groupingBy(each -> each.text().kind(), Collectors.counting()));
        assertEquals(Map.of("factor", 203L, "parameter", 119L), byKind);
        assertEquals(
                2, entries.stream().filter(each -> each.law().value().isEmpty()).count(), "two values are words");
        assertTrue(entries.stream()
                        .filter(each -> each.text().note().contains("CHECK"))
                        .count()
                > 60);
    }

    @Test
    void the_shares_of_every_blend_make_one() {
        var sums = new Shelf()
                .latest().entries().stream()
                        .filter(each -> each.quantity().equals("blend-share"))
                        .collect(Collectors.groupingBy(
                                each -> each.keys().getOrDefault("blend", ""),
                                Collectors.reducing(
                                        Exact.ZERO,
                                        each -> each.law().value().orElseThrow().inBase(),
                                        Exact::plus)));
        assertTrue(sums.size() >= 5);
        sums.forEach((blend, sum) -> assertEquals(Exact.ONE, sum, blend));
    }

    @Test
    void a_tonne_of_oil_in_the_rulebook_is_the_one_that_units_are_converted_by() {
        var heat = entries("IEA-ESM2005").getFirst().law().value().orElseThrow();
        assertEquals(Exact.of("41.868"), heat.value());
        assertEquals(Exact.ONE, heat.inBase(), "a TOE told in TOE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            B-UNIT-MISSING | unit       | x,q,coal,1,,2020-01-01,LAW,Điều 1,confirmed,
            B-UNIT         | unit       | x,q,coal,1,furlong,2020-01-01,LAW,Điều 1,confirmed,
            B-VALUE        | value      | x,q,coal,1e3,kg,2020-01-01,LAW,Điều 1,confirmed,
            B-VALUE        | value      | x,q,coal,,kg,2020-01-01,LAW,Điều 1,confirmed,
            B-FROM         | from       | x,q,coal,1,kg,,LAW,Điều 1,confirmed,
            B-FROM         | from       | x,q,coal,1,kg,01/01/2020,LAW,Điều 1,confirmed,
            B-CITATION     | instrument | x,q,coal,1,kg,2020-01-01,,Điều 1,confirmed,
            B-CITATION     | place      | x,q,coal,1,kg,2020-01-01,LAW,,confirmed,
            B-INSTRUMENT   | instrument | x,q,coal,1,kg,2020-01-01,NONE,Điều 1,confirmed,
            B-STATUS       | status     | x,q,coal,1,kg,2020-01-01,LAW,Điều 1,,
            B-REASON       | reason     | x,q,coal,1,kg,2020-01-01,LAW,Điều 1,unconfirmed,
            B-REASON-VI    | reason     | x,q,coal,1,kg,2020-01-01,LAW,Điều 1,unconfirmed,a hunch
            B-ID           | id         | ,q,coal,1,kg,2020-01-01,LAW,Điều 1,confirmed,
            B-QUANTITY     | quantity   | x,,coal,1,kg,2020-01-01,LAW,Điều 1,confirmed,
            B-WIDTH        |            | x,q,coal,1,kg
            B-TWICE        | value      | y,q,oil,2,kg,2020-01-01,LAW,Điều 2,confirmed,
            B-TWICE        | id         | a,q,gas,2,kg,2020-01-01,LAW,Điều 2,confirmed,
            """)
    void a_line_without_what_it_owes_is_told_with_file_and_line(String rule, String column, String line) {
        var finding = findings(line).getFirst();
        assertEquals(rule, finding.rule());
        assertTrue(
                finding.where().text().startsWith("rulebook/factors/test.csv:3:"),
                finding.where().text());
        if (column != null) assertEquals(column, finding.words().get("column"));
    }

    @Test
    void a_changed_value_is_one_line_of_the_diff() throws IOException {
        var before = read(RulebookFiles.ofFolder(FOLDER));
        var files = new TreeMap<>(RulebookFiles.ofFolder(FOLDER).files());
        var grid = new String(files.getOrDefault("factors/grid/grid.csv", new byte[0]), StandardCharsets.UTF_8);
        files.put("factors/grid/grid.csv", grid.replace("0.6592", "0.6593").getBytes(StandardCharsets.UTF_8));
        var after = read(new RulebookFiles(files));
        assertNotEquals(before.edition().digest(), after.edition().digest());
        var changes = EditionDiff.between(before, after).changes();
        assertEquals(1, changes.size());
        assertEquals("≠", changes.getFirst().kind());
        assertTrue(changes.getFirst().toldBefore().startsWith("0.6592")
                && changes.getFirst().toldAfter().startsWith("0.6593"));
    }

    private static List<Entry> entries(String instrument) {
        return new Shelf()
                .latest().entries().stream()
                        .filter(each -> each.source().instrument().equals(instrument))
                        .toList();
    }

    /// The real rulebook with one more table of two lines: a good one, and the one in question.
    private static List<Finding> findings(String line) {
        try {
            var files = new TreeMap<>(RulebookFiles.ofFolder(FOLDER).files());
            var instruments =
                    new String(files.getOrDefault("instruments/instruments.csv", new byte[0]), StandardCharsets.UTF_8);
            var law = "LAW,law,1,Luật,Law,2020-01-01,2020-01-01,,,confirmed,,\n";
            files.put("instruments/instruments.csv", (instruments + law).getBytes(StandardCharsets.UTF_8));
            var table = "id,quantity,fuel,value,unit,from,instrument,place,status,reason\n"
                    + "a,q,oil,1,kg,2020-01-01,LAW,Điều 2,confirmed,\n" + line + "\n";
            files.put("factors/test.csv", table.getBytes(StandardCharsets.UTF_8));
            return RulebookReader.read(new RulebookFiles(files), "t", LocalDate.EPOCH)
                    .findings();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Rulebook read(RulebookFiles files) {
        return switch (RulebookReader.read(files, "t", LocalDate.EPOCH)) {
            case Outcome.Accepted<Rulebook>(var rulebook) -> rulebook;
            case Outcome.Refused<Rulebook>(var findings) -> throw new AssertionError(findings);
        };
    }

    private static byte[] archive(RulebookFiles files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        files.writeTo(bytes);
        return bytes.toByteArray();
    }
}
