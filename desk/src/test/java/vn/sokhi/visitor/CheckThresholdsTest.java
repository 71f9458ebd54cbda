package vn.sokhi.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.finding.Finding;

/// What a facility's figures come to against the criteria, and what is told of figures that cannot be read.
class CheckThresholdsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final CheckThresholds ACT = new CheckThresholds(new Printed());

    /// Energy as `code amount unit; …`; blank where nothing was typed.
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            industry | 3000        |                                          |           | MET   | emissions MET, industry-energy OPEN
            industry | 2999,9999   |                                          |           | OPEN  | emissions BELOW, industry-energy OPEN
            industry | 2.999,99    | electricity 6480881 kWh                  |           | BELOW | emissions BELOW, industry-energy BELOW
            industry | 2,999.99    | electricity 6480882 kWh                  |           | MET   | emissions BELOW, industry-energy MET
            industry |             | electricity 6480,882 MWh                 |           | MET   | emissions OPEN, industry-energy MET
            industry |             | diesel 1136,4 kL                         |           | MET   | emissions OPEN, industry-energy MET
            industry |             | diesel 980 t; electricity 1 MWh          |           | OPEN  | emissions OPEN, industry-energy BELOW
            industry |             | electricity 1000 TOE                     |           | MET   | emissions OPEN, industry-energy MET
            industry | 100         | coal-dust-5-6 1666,7 t                   |           | MET   | emissions BELOW, industry-energy MET
            industry | 100         | coal-dust-5-6 1666,6 t                   |           | BELOW | emissions BELOW, industry-energy BELOW
            freight  | 100         | diesel 900 t; electricity 9000 MWh       |           | BELOW | emissions BELOW, freight-fuel BELOW
            building | 100         | electricity 7000 MWh                     |           | MET   | emissions BELOW, building-energy MET
            waste    | 10          |                                          | 65000     | MET   | emissions BELOW, waste-capacity MET
            waste    | 10          |                                          | 64,9999 kt| BELOW | emissions BELOW, waste-capacity BELOW
            waste    | 10          |                                          | 65 kt/năm | MET   | emissions BELOW, waste-capacity MET
            other    | 3 kt CO2e   |                                          |           | MET   | emissions MET
            other    | 12          |                                          |           | BELOW | emissions BELOW
            """)
    void comes_to(String kind, String co2e, String energy, String waste, String verdict, String criteria) {
        var answer = ACT.check(asked(kind, co2e, energy, waste, ""), DAY);
        assertEquals(List.of(), answer.findings());
        assertEquals(
                criteria,
                answer.criteria().stream()
                        .map(each -> each.code() + " " + each.verdict())
                        .collect(Collectors.joining(", ")));
        assertEquals(verdict, answer.verdict().name());
        assertEquals(java.util.Optional.empty(), answer.listed(), "criteria never say that anybody is listed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            industry | 3.000     |                           |         |         | N-AMBIGUOUS co2e
            industry | abc       |                           |         |         | N-NOT-NUMBER co2e
            industry | -5        |                           |         |         | N-NEGATIVE co2e
            industry | 5 m3      |                           |         |         | V-UNIT co2e
            building |           | electricity 1200 kg       |         |         | V-UNIT-ENERGY unit1
            industry |           | diesel 5 t; coal 100 m3   |         |         | V-UNIT-ENERGY unit2
            industry |           | coal 100                  |         |         | V-UNIT-MISSING amount1
            industry |           | coal 100 bao              |         |         | V-UNIT amount1
            industry |           | wood 100 t                |         |         | V-ENERGY energy1
            waste    |           |                           | 65 m3   |         | V-UNIT waste
            other    |           |                           |         | II-99   | V-KEY facility
                     | 5         |                           |         |         | V-KIND kind
            tàu bay  | 5         |                           |         |         | V-KIND-UNKNOWN kind
            """)
    void is_told(String kind, String co2e, String energy, String waste, String facility, String findings) {
        var answer = ACT.check(asked(kind, co2e, energy, waste, facility), DAY);
        assertEquals(
                findings,
                answer.findings().stream().map(CheckThresholdsTest::told).collect(Collectors.joining(", ")));
        assertEquals(CheckThresholds.Verdict.OPEN, answer.verdict(), "what was not read is never called below");
    }

    @Test
    void what_freight_does_not_count_is_not_in_the_sum() {
        var energy = "diesel 100 t; electricity 9000 MWh";
        assertEquals("102", sum("freight", energy));
        assertEquals("1490.7", sum("industry", energy));
    }

    private static String sum(String kind, String energy) {
        return ACT.check(asked(kind, "", energy, "", ""), DAY).toe().text();
    }

    @Test
    void a_number_asked_about_keeps_its_unit() {
        var row = new CheckThresholds.Row("coal", "2.500 kg", "");
        var asked = new CheckThresholds.Asked("industry", "", List.of(row), "", "");
        var finding = ACT.check(asked, DAY).findings().getFirst();
        assertEquals("N-AMBIGUOUS", finding.rule());
        for (var word : List.of("as1", "as2", "type1", "type2")) {
            var typed = finding.words().getOrDefault(word, "");
            assertTrue(typed.endsWith(" kg"), typed);
        }
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.where().text();
    }

    private static CheckThresholds.Asked asked(String kind, String co2e, String energy, String waste, String facility) {
        var rows = new ArrayList<CheckThresholds.Row>();
        for (var row : said(energy).split(";")) {
            var parts = row.strip().split(" ");
            if (parts.length < 2) continue;
            rows.add(new CheckThresholds.Row(parts[0], parts[1], parts.length > 2 ? parts[2] : ""));
        }
        return new CheckThresholds.Asked(said(kind), said(co2e), rows, said(waste), said(facility));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
