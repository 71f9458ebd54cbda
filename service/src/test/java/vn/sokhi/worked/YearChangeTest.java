package vn.sokhi.worked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.sokhi.calculation.method.Ground;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Slot;
import vn.sokhi.paper.PaperTable;
import vn.sokhi.paper.Reckoning;
import vn.sokhi.paper.YearChange;
import vn.sokhi.paper.YearChange.Kind;
import vn.sokhi.paper.YearChange.OfSource;
import vn.sokhi.paper.YearChange.Side;
import vn.sokhi.quantity.Exact;
import vn.sokhi.sheet.Numbers;

/// From one year to the next: every tonne of the difference belongs to a step.
class YearChangeTest {

    private static final List<String> EARLIER = List.of(
            "source/s001/name=Điện",
            "source/s001/activity=electricity-bought",
            "row/s001/2024/1/quantity=1.000",
            "row/s001/2024/1/unit=MWh",
            "row/s001/2024/1/ef=0,5 t CO2/MWh",
            "source/s002/name=Lò cũ",
            "source/s002/activity=fuel-burnt",
            "row/s002/2024/1/quantity=10",
            "row/s002/2024/1/unit=TJ",
            "row/s002/2024/1/fuel=anthracite",
            "row/s002/2024/1/use=industry");

    private static final List<String> NOW = List.of(
            "source/s001/name=Điện",
            "source/s001/activity=electricity-bought",
            "row/s001/2025/1/quantity=1200000",
            "row/s001/2025/1/unit=kWh",
            "row/s001/2025/1/ef=0,4 t CO2/MWh",
            "source/s003/name=Hơi",
            "source/s003/activity=electricity-bought",
            "row/s003/2025/1/quantity=7",
            "row/s003/2025/1/unit=MWh",
            "row/s003/2025/1/ef=1 t CO2/MWh");

    /// 1000 MWh × 0.5 = 500 t, 1200 MWh × 0.4 = 480 t: 200 MWh more at 0.5 make +100, 0.1 less of 1200 MWh makes −120.
    @Test
    void a_source_of_one_row_is_split_into_amount_and_factor_whatever_its_units() {
        var electricity = change(Optional.empty()).sources().getFirst();
        assertEquals("s001", electricity.id());
        assertEquals(Optional.of(Exact.of(500)), electricity.before());
        assertEquals(Optional.of(Exact.of(480)), electricity.after());
        assertEquals(Exact.of(100), electricity.split().orElseThrow().activity());
        assertEquals(Exact.of(-120), electricity.split().orElseThrow().factor());
    }

    @Test
    void the_steps_lead_from_one_sum_to_the_other_exactly() {
        for (var filed : List.of(Optional.<Exact>empty(), Optional.of(Exact.of("1500.25")))) {
            var change = change(filed);
            var sum = change.steps().stream().map(YearChange.Step::amount).reduce(change.start(), Exact::plus);
            assertEquals(change.after().fraction(), sum.fraction());
        }
    }

    @Test
    void what_was_filed_otherwise_is_a_step_of_its_own() {
        var steps = change(Optional.of(Exact.of("1500.25"))).steps();
        assertEquals(
                List.of(Kind.LAW, Kind.GONE, Kind.ACTIVITY, Kind.FACTOR, Kind.NEW),
                steps.stream().map(YearChange.Step::kind).toList());
    }

    @Test
    void a_source_of_one_year_only_says_so() {
        var sources = change(Optional.empty()).sources();
        assertEquals(
                List.of("s001", "s002", "s003"),
                sources.stream().map(OfSource::id).toList());
        assertEquals(Optional.empty(), sources.get(1).after());
        assertEquals(Optional.empty(), sources.get(2).before());
    }

    private static YearChange change(Optional<Exact> filed) {
        return YearChange.between(side(EARLIER, 2024), side(NOW, 2025), filed);
    }

    private static Side side(List<String> fields, int year) {
        var entries = new TreeMap<Slot, Entry>();
        for (var field : fields) {
            int end = field.indexOf('=');
            var entry = Entry.typed(field.substring(end + 1));
            entries.put(
                    Slot.parse(field.substring(0, end)).orElseThrow(),
                    entry.text().equals("1.000") ? entry.meaning("1000") : entry);
        }
        var paper = new Paper(entries);
        var ground = new Ground(Sheets.RULEBOOK, LocalDate.of(2026, 11, 24), "AR5");
        var reckoning = Reckoning.of(new PaperTable(paper), Numbers.PEOPLE, ground);
        assertEquals(List.of(), reckoning.findings());
        return new Side(paper, reckoning, year);
    }
}
