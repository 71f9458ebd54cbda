package vn.sokhi.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.classification.Word;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.gazette.Gazette;
import vn.sokhi.law.Citation;
import vn.sokhi.law.InForce;
import vn.sokhi.law.Standing;
import vn.sokhi.office.Editions;
import vn.sokhi.quantity.Amount;
import vn.sokhi.quantity.Exact;
import vn.sokhi.quantity.Units;
import vn.sokhi.rulebook.Choices;
import vn.sokhi.rulebook.Edition;
import vn.sokhi.rulebook.Entry;
import vn.sokhi.rulebook.Lists;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.rulebook.Rulebook;

/// The library answers whatever is typed; what it cannot read it tells, and it never says "none" for it.
class FindValuesTest {

    private static final Rulebook BOOK = new Rulebook(
            new Edition("2026-01-01", LocalDate.of(2026, 1, 1), "0".repeat(64)),
            List.of(
                    entry("QD2626-I-1.1", "Hệ số phát thải CO2 của than antraxit", "anthracite", "CO2", "2022-10-10"),
                    entry("QD2626-I-1.11", "Hệ số phát thải CO2 của dầu", "diesel", "CO2", "2022-10-10"),
                    entry(
                            "IPCC2006-CH4-anthracite",
                            "Hệ số phát thải CH4: Than antraxit",
                            "anthracite",
                            "CH4",
                            "2006-04-28"),
                    entry("IPCC2006-NCV-anthracite", "Nhiệt trị thấp: Than antraxit", "anthracite", "", "2006-04-28"),
                    entry("IPCC2019-NCV-anthracite", "Nhiệt trị thấp: Than antraxit", "anthracite", "", "2019-05-13")),
            new Lists(
                    List.of(),
                    List.of(),
                    Map.of(
                            new Word("fuel", "anthracite", "Than antraxit", "Anthracite", Map.of()), List.of("than 4"),
                            new Word("fuel", "diesel", "Dầu DO", "Diesel oil", Map.of()), List.of(),
                            new Word("gas", "CO2", "các-bon đi-ô-xít", "carbon dioxide", Map.of()), List.of(),
                            new Word("gas", "CH4", "mê-tan", "methane", Map.of()), List.of())),
            List.of(),
            new Choices(Map.of(), Set.of(), List.of("AR5")));

    private final FindValues find = new FindValues(editions());

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # text,              fuel,       gas,    day,        found, near,  findings
            -,                   -,          -,      -,          5,     false, -
            than antraxit,       -,          -,      -,          4,     false, -
            Than Antraxít,       -,          -,      -,          4,     false, -
            nhiet tri,           -,          -,      -,          2,     false, -
            1.1,                 -,          -,      -,          1,     false, -
            I-1.11,              -,          -,      -,          1,     false, -
            mê-tan,              -,          -,      -,          1,     false, -
            antraxit nhieu qua,  -,          -,      -,          4,     true,  -
            zzz,                 -,          -,      -,          0,     false, -
            -,                   than 4,     -,      -,          4,     false, -
            -,                   anthracite, CO2,    -,          1,     false, -
            -,                   than củi,   -,      -,          5,     false, L-FILTER
            -,                   <script>,   -,      -,          5,     false, L-FILTER
            -,                   -,          -,      2010-01-01, 2,     false, -
            -,                   -,          -,      24/11/2026, 5,     false, -
            -,                   -,          -,      yesterday,  5,     false, L-DAY
            -,                   -,          -,      31/02/2026, 5,     false, L-DAY
            -,                   -,          -,      1990-01-01, 0,     false, L-DAY-BEFORE
            """)
    void what_is_typed_and_what_is_found(
            String text, String fuel, String gas, String day, int found, boolean near, String findings) {
        var answer = find.find(asked(text, fuel, gas, day));
        assertEquals(found, answer.entries().size(), () -> answer.entries().toString());
        assertEquals(near, answer.near());
        assertEquals(Optional.ofNullable(findings).map(List::of).orElse(List.of()), rules(answer));
    }

    @ParameterizedTest
    @CsvSource({"zzz,'','',''", "'',zzz,'',''", "'','',zzz,''", "'','','',zzz"})
    void no_filter_that_is_unknown_passes_in_silence(String gas, String quantity, String instrument, String standing) {
        var answer = find.find(new FindValues.Asked("", "", gas, quantity, instrument, standing, ""));
        assertEquals(List.of("L-FILTER"), rules(answer));
        assertEquals(5, answer.entries().size());
    }

    @Test
    void ten_thousand_letters_are_shortened_and_told() {
        assertEquals(List.of("V-TOO-LONG"), rules(find.find(asked("a".repeat(10_000), "", "", ""))));
    }

    @Test
    void a_value_shows_the_others_with_its_keys_and_who_asks_for_it() {
        var card = new ShowValue(editions()).show("IPCC2006-NCV-anthracite");
        var others = card.map(it -> it.others().stream().map(Entry::id).toList());
        assertEquals(Outcome.accept(List.of("IPCC2019-NCV-anthracite")), others);
        assertEquals(
                List.of("L-VALUE-UNKNOWN"),
                new ShowValue(editions())
                        .show("<script>").findings().stream().map(Finding::rule).toList());
    }

    @Test
    void every_activity_says_which_values_it_asks_for() {
        var told = Set.copyOf(ShowValue.activities("gwp"));
        var codes = Catalogue.ACTIVITIES.stream().map(each -> each.code()).collect(Collectors.toSet());
        assertEquals(codes, told);
        assertTrue(ShowValue.activities("heating-value").contains("fuel-burnt"));
    }

    private static List<String> rules(FindValues.Answer answer) {
        return answer.findings().stream().map(Finding::rule).toList();
    }

    private static FindValues.Asked asked(String text, String fuel, String gas, String day) {
        return new FindValues.Asked(or(text), or(fuel), or(gas), "", "", "", or(day));
    }

    private static String or(String text) {
        return Optional.ofNullable(text).orElse("");
    }

    private static Entry entry(String id, String name, String fuel, String gas, String from) {
        var keys = new TreeMap<String, String>(Map.of("fuel", fuel));
        if (!gas.isEmpty()) keys.put("gas", gas);
        var text = id.substring(0, id.indexOf('-'));
        var place = id.startsWith("QD2626-I-") ? "Phụ lục I, số " + id.substring(9) : "Table 1.2";
        var amount =
                Optional.of(new Amount(Exact.of("1"), Units.parse("TJ/Gg fuel").orElseThrow()));
        return new Entry(
                id,
                gas.isEmpty() ? "heating-value" : "combustion-factor",
                keys,
                OptionalInt.empty(),
                new InForce<>(amount, LocalDate.parse(from), new Citation(text, place), new Standing.Confirmed()),
                new Entry.Wording(name, "", "factor", "", ""));
    }

    private static Editions editions() {
        return new Editions() {
            @Override
            public Rulebook latest() {
                return BOOK;
            }

            @Override
            public Optional<Rulebook> edition(String label) {
                return Optional.of(BOOK);
            }

            @Override
            public Reference reference() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Gazette gazette() {
                throw new UnsupportedOperationException();
            }
        };
    }
}
