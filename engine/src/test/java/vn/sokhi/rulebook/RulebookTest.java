package vn.sokhi.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.equation.Known;
import vn.sokhi.finding.Outcome;
import vn.sokhi.law.Citation;
import vn.sokhi.law.InForce;
import vn.sokhi.law.Standing;
import vn.sokhi.quantity.Amount;
import vn.sokhi.quantity.Exact;
import vn.sokhi.quantity.Units;

/// Look-up by edition, legal day and keys: before the first day there is no value, and asking is a finding.
class RulebookTest {

    private static final Rulebook BOOK = new Rulebook(
            new Edition("2026-01-01", LocalDate.of(2026, 1, 1), "0".repeat(64)),
            List.of(
                    entry("n1", "factor", Map.of("fuel", "coal", "use", "industry"), 0, "1", "2020-01-01", "NATION"),
                    entry("n2", "factor", Map.of("fuel", "coal", "use", "industry"), 0, "2", "2024-06-01", "NATION"),
                    entry("i1", "factor", Map.of("fuel", "coal", "use", "*"), 0, "3", "2006-04-28", "IPCC"),
                    entry("i2", "factor", Map.of("fuel", "wood", "use", "*"), 0, "4", "2006-04-28", "IPCC"),
                    entry("g22", "grid", Map.of(), 2022, "22", "2024-03-19", "LETTER"),
                    entry("g23", "grid", Map.of(), 2023, "23", "2024-12-03", "LETTER"),
                    entry("p23", "price", Map.of(), 2023, "5", "2024-01-01", "LETTER")),
            new Lists(List.of(), List.of(), Map.of()),
            List.of(),
            new Choices(Map.of("NATION", 2, "IPCC", 3), Set.of("grid"), List.of("AR5")));

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # fuel, use,      day,        entry
            coal,   industry, 2025-01-01, n2
            coal,   industry, 2024-06-01, n2
            coal,   industry, 2024-05-31, n1
            coal,   industry, 2019-12-31, i1
            coal,   road,     2025-01-01, i1
            wood,   industry, 2025-01-01, i2
            wood,   industry, 2006-04-27, -
            oil,    industry, 2025-01-01, -
            """)
    void national_before_ipcc_and_each_from_its_first_day(String fuel, String use, LocalDate day, String entry) {
        var key = FactorKey.of("factor").by("fuel", List.of(fuel, "*")).by("use", List.of(use, "*"));
        assertEquals(Optional.ofNullable(entry), found(key, day).map(Known.Legal::entry));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # quantity, year, day,        entry, flag
            grid,       2023, 2026-01-01, g23,   -
            grid,       2025, 2026-01-01, g23,   latest-published-year 2023
            grid,       2025, 2024-06-01, g22,   latest-published-year 2022
            grid,       2023, 2024-06-01, g22,   latest-published-year 2022
            grid,       2021, 2026-01-01, -,     -
            grid,       2023, 2024-01-01, -,     -
            price,      2024, 2026-01-01, -,     -
            """)
    void the_latest_published_year_serves_later_ones_where_the_rulebook_says_so(
            String quantity, int year, LocalDate day, String entry, String flag) {
        var legal = found(FactorKey.of(quantity).in(year), day);
        assertEquals(Optional.ofNullable(entry), legal.map(Known.Legal::entry));
        assertEquals(
                flag == null ? List.of() : List.of(flag),
                legal.map(Known.Legal::flags).orElse(List.of()));
    }

    private static Optional<Known.Legal> found(FactorKey key, LocalDate day) {
        return BOOK.value(key, day) instanceof Outcome.Accepted<Known.Legal>(var legal)
                ? Optional.of(legal)
                : Optional.empty();
    }

    private static Entry entry(
            String id,
            String quantity,
            Map<String, String> keys,
            int year,
            String value,
            String from,
            String instrument) {
        var amount = Optional.of(new Amount(Exact.of(value), Units.of("kg CO2/TJ")));
        var law = new InForce<>(
                amount, LocalDate.parse(from), new Citation(instrument, "1"), (Standing) new Standing.Confirmed());
        var about = year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
        return new Entry(id, quantity, new TreeMap<>(keys), about, law, new Entry.Wording("", "", "", "", ""));
    }
}
