package vn.sokhi.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.finding.Outcome;
import vn.sokhi.law.Standing;
import vn.sokhi.paper.Circular;
import vn.sokhi.paper.FormPlan;
import vn.sokhi.rulebook.Edition;
import vn.sokhi.rulebook.Reference;

/// What the report asks, held against the form's headings, the circular's tables and the activities of the program.
class FormDataTest {

    private static final Path FOLDER = Path.of(System.getProperty("sokhi.home", ".."), "rulebook");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void the_working_form_has_no_loose_end() throws IOException {
        assertEquals(
                List.of(),
                Shelf.whole(RulebookFiles.ofFolder(FOLDER), "working", DAY).findings());
    }

    @Test
    void the_pages_follow_the_form() throws IOException {
        assertEquals(
                List.of("facility", "boundary", "technology", "method", "quality", "uncertainty", "recalculation"),
                FormPlan.of(reference()).pages());
    }

    /// Whatever is asked as the circular's own words says which; whatever is ours says why it is asked.
    @Test
    void the_six_points_of_uncertainty_are_the_circulars_words() throws IOException {
        var plan = FormPlan.of(reference());
        var confirmed = plan.questions().stream()
                .filter(each -> each.law().law().standing() instanceof Standing.Confirmed)
                .map(each -> each.law().law().source().place())
                .toList();
        assertEquals(
                List.of("a", "b", "c", "d", "đ", "e").stream()
                        .map(letter -> "Điều 21; Điều 11 khoản 1 điểm " + letter)
                        .toList(),
                confirmed.stream().filter(place -> place.startsWith("Điều 21")).toList());
    }

    /// One cell changed: what the check of the rulebook says.
    @ParameterizedTest
    @CsvSource({
        "forms/questions.csv, ',II.3,', ',II.9,', II.9",
        "forms/questions.csv, 'sinks.text,', 'sinks,', twice",
        "forms/questions.csv, ',text,', ',essay,', essay",
        "forms/questions.csv, ',yes;no,', ',,', options",
        "forms/classes.csv, ',coal-mined,', ',coal-washed,', coal-washed",
        "forms/classes.csv, ';steel-made;', ';', steel-made",
        "forms/classes.csv, ',use=road;rail', ',use=road;camel', use=camel",
        "forms/classes.csv, ',use=road;rail', ',aim=road;rail', aim",
        "forms/classes.csv, ',4.2,', ',4.9,', 4.9"
    })
    void a_loose_end_of_the_form_is_a_finding(String file, String is, String becomes, String named) throws IOException {
        var files = new TreeMap<>(RulebookFiles.ofFolder(FOLDER).files());
        var text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        var changed = text.replaceFirst(Pattern.quote(is), Matcher.quoteReplacement(becomes));
        assertFalse(changed.equals(text), "nothing to change in " + file);
        files.put(file, changed.getBytes(StandardCharsets.UTF_8));
        var findings = Shelf.whole(new RulebookFiles(files), "changed", DAY).findings();
        assertTrue(
                findings.stream()
                        .anyMatch(each -> each.rule().equals("B-LOOSE")
                                && named.equals(each.words().get("named"))),
                findings.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "II, TT38-2023, true, TT38-2023",
        "III.A, TT63-2024-BGTVT, false, TT38-2023",
        "III.B, TT13-2024-BXD, false, TT38-2023",
        "IV, TT17-2022;TT19-2024;TT23-2023, false, TT38-2023"
    })
    void whose_tables_serve_an_annex(String annex, String named, boolean read, String tables) throws IOException {
        var circular = Circular.of(annex, reference()).orElseThrow();
        assertEquals(named, String.join(";", circular.named()));
        assertEquals(read, circular.read());
        assertEquals(tables, circular.tables());
        assertTrue(Circular.of("V", reference()).isEmpty());
    }

    private static Reference reference() throws IOException {
        var files = RulebookFiles.ofFolder(FOLDER);
        var printed = Printed.read(files, new Edition("working", DAY, files.digest()));
        if (printed instanceof Outcome.Accepted<Printed>(var read)) return read.reference();
        throw new AssertionError(printed.findings());
    }
}
