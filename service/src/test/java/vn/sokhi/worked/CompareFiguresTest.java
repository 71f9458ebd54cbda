package vn.sokhi.worked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sokhi.calculation.Totals;
import vn.sokhi.calculation.method.Ground;
import vn.sokhi.facility.Facility;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Office;
import vn.sokhi.operator.CompareFigures;
import vn.sokhi.operator.CompareFigures.Answer;
import vn.sokhi.operator.CompareFigures.Ask;
import vn.sokhi.operator.KeepChecked;
import vn.sokhi.operator.ListFacilities;
import vn.sokhi.operator.ReadReport;
import vn.sokhi.operator.ShowWorking;
import vn.sokhi.paper.Comparison;
import vn.sokhi.paper.Reckoning;
import vn.sokhi.paper.StoredRows;
import vn.sokhi.party.Actor;
import vn.sokhi.quantity.Exact;
import vn.sokhi.report.EnteredRow;
import vn.sokhi.report.Origin;
import vn.sokhi.report.ReportContent;
import vn.sokhi.report.ReportedAmount;
import vn.sokhi.report.ReportedFigure;
import vn.sokhi.sheet.Numbers;
import vn.sokhi.shelf.Shelf;
import vn.sokhi.store.SqlTransactions;
import vn.sokhi.store.SqlTrialSeats;
import vn.sokhi.store.TestDatabase;

/// A report worked out again from what it stores: on its own ground, on another set of GWPs, on another edition.
class CompareFiguresTest {

    private static final Shelf SHELF = new Shelf();
    private static final String LATEST = SHELF.released().getLast().name();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final List<String> COLUMNS =
            List.of("source", "year", "activity", "quantity", "unit", "fuel", "use", "supply", "waste", "furnace");

    private static final String[] ROWS = {
        "Lò nung 1,2025,fuel-burnt,9842.05,t,anthracite,industry,",
        "Lò hơi 2,2025,fuel-burnt,120000,L,diesel,industry,",
        "Điện mua,2025,electricity-bought,1250.75,MWh,,,grid"
    };

    private final Office office =
            new Office(new SqlTransactions(TestDatabase.shared().runtime()));
    private final Actor actor = new SqlTrialSeats(TestDatabase.shared().runtime())
            .seats()
            .getFirst()
            .actor();
    private final ReadReport reports = new ReadReport(office);
    private final CompareFigures compare =
            new CompareFigures(reports, SHELF, SHELF, InstantSource.fixed(Instant.EPOCH));

    @Test
    void on_the_same_ground_every_digit_is_the_same() {
        var answer = compared(content("AR5", ROWS), new Ask(LATEST, "", false));
        assertEquals(answer.other().figures().size(), answer.other().same());
        assertTrue(answer.other().totals().stream().allMatch(Comparison.Pair::same));
        assertTrue(answer.law().isEmpty());
        assertEquals(answer.own(), answer.other());
    }

    /// 28 to 25, and 265 to 298: the mass stays, and the change is the ratio of the two potentials to the last digit.
    @Test
    void another_set_of_gwps_changes_methane_and_nitrous_oxide_by_the_ratio_alone() {
        var answer = compared(content("AR5", ROWS), new Ask(LATEST, "AR4", false));
        var figures = answer.other().figures();
        assertEquals(
                figures.stream()
                        .filter(pair -> pair.either().gas().equals("CO2"))
                        .count(),
                answer.other().same());
        for (var pair : figures) {
            var before = pair.before().orElseThrow();
            var after = pair.after().orElseThrow();
            var ratio = switch (before.gas()) {
                case "CH4" -> Exact.ratio(25, 28);
                case "N2O" -> Exact.ratio(298, 265);
                default -> Exact.ONE;
            };
            assertEquals(before.mass(), after.mass());
            assertEquals(
                    Comparison.co2e(pair.before()).times(ratio).fraction(),
                    Comparison.co2e(pair.after()).fraction());
        }
        assertEquals(
                List.of("GWP_CO2", "GWP_CH4", "GWP_N2O"),
                answer.law().stream().map(change -> change.symbol().name()).toList());
        assertTrue(answer.law().getFirst().sameNumber());
    }

    /// The figures' differences add up to the totals' difference, exactly.
    @Test
    void an_earlier_edition_is_told_with_its_difference() {
        var answer = compared(content("AR5", ROWS), new Ask("2026-11-24", "", false));
        var byFigure =
                answer.other().figures().stream().map(Comparison::difference).reduce(Exact.ZERO, Exact::plus);
        var byTotal = answer.other().totals().stream()
                .filter(pair -> pair.either().gas().equals(Totals.ALL))
                .map(pair -> co2e(pair.after().orElseThrow().co2e())
                        .minus(co2e(pair.before().orElseThrow().co2e())))
                .reduce(Exact.ZERO, Exact::plus);
        assertEquals(byTotal, byFigure);
        assertEquals(
                "2026-11-24", answer.grounds().getLast().rulebook().edition().name());
        assertFalse(answer.other().figures().isEmpty());
    }

    @Test
    void a_figure_that_was_filed_otherwise_is_a_shown_difference() {
        var content = content("AR5", ROWS);
        var figures = new ArrayList<>(content.figures());
        var first = figures.getFirst();
        var wrong = ReportedAmount.of(first.mass().exact().plus(Exact.ONE));
        figures.set(
                0,
                new ReportedFigure(
                        first.of(), first.under(), first.gas(), wrong, Optional.of(wrong), first.equation()));
        var altered = new ReportContent(
                content.facility(), content.pinned(), content.told(), content.rows(), figures, content.totals());
        var answer = compared(altered, new Ask(LATEST, "", false));
        assertEquals(figures.size() - 1, answer.own().same());
        assertEquals(
                Exact.of(-1), Comparison.difference(answer.other().figures().getFirst()));
    }

    /// A furnace that burns two wastes has two figures of one gas: each shows the working of its own.
    @Test
    void figures_of_one_kind_show_each_its_own_working() {
        var content = content(
                "AR5",
                "Lò đốt,2025,waste-incinerated,100,t,,,,plastics,continuous-stoker",
                "Lò đốt,2025,waste-incinerated,900,t,,,,textiles,continuous-stoker");
        var workings = new ShowWorking(reports, SHELF);
        var kept = new KeepChecked(office, new SecureRandom()).keep(actor, content);
        for (int i = 0; i < content.figures().size(); i++) {
            int figure = i;
            var shown = kept.then(id -> workings.show(actor, id, figure));
            if (!(shown instanceof Outcome.Accepted<ShowWorking.ShownFigure>(var each)))
                throw new AssertionError(shown.findings());
            assertEquals(content.figures().get(i), each.filed());
            assertTrue(each.same(), "figure " + i);
            assertEquals(each.filed().mass().exact(), each.mass().value());
        }
    }

    @Test
    void a_damaged_content_is_refused() {
        var content = content("AR5", ROWS);
        var rows = new ArrayList<>(content.rows());
        rows.set(0, entered("Lò nung 1,2025,fuel-burnt,?,t,anthracite,industry,"));
        var damaged = new ReportContent(
                content.facility(), content.pinned(), content.told(), rows, content.figures(), content.totals());
        assertEquals("N-NOT-NUMBER", rule(ask(damaged, new Ask("", "", false))));
    }

    @Test
    void what_was_not_released_is_refused() {
        var content = content("AR5", ROWS);
        assertEquals("L-EDITION-UNKNOWN", rule(ask(content, new Ask("2020-01-01", "", false))));
        assertEquals("R-GWP-UNKNOWN", rule(ask(content, new Ask("", "AR9", false))));
    }

    private Answer compared(ReportContent content, Ask ask) {
        return switch (ask(content, ask)) {
            case Outcome.Accepted<Answer>(var answer) -> answer;
            case Outcome.Refused<Answer>(var findings) -> throw new AssertionError(findings);
        };
    }

    private Outcome<Answer> ask(ReportContent content, Ask ask) {
        return new KeepChecked(office, new SecureRandom())
                .keep(actor, content)
                .then(id -> compare.compare(actor, id, ask));
    }

    private static String rule(Outcome<?> outcome) {
        return outcome.findings().getFirst().rule();
    }

    private static Exact co2e(Optional<ReportedAmount> amount) {
        return amount.orElseThrow().exact();
    }

    private ReportContent content(String gwp, String... rows) {
        var ground = new Ground(SHELF.latest(), DAY, gwp);
        var entered = List.of(rows).stream().map(CompareFiguresTest::entered).toList();
        var worked = Reckoning.of(new StoredRows("report", entered), Numbers.POINT, ground);
        assertEquals(List.of(), worked.findings());
        return worked.content(facility(), Optional.empty());
    }

    private FacilityId facility() {
        return switch (new ListFacilities(office).list(actor)) {
            case Outcome.Accepted<List<Facility>>(var all) -> all.getFirst().id();
            case Outcome.Refused<List<Facility>>(var findings) -> throw new AssertionError(findings);
        };
    }

    private static EnteredRow entered(String row) {
        var cells = new LinkedHashMap<String, String>();
        var texts = row.split(",", -1);
        for (int i = 0; i < texts.length; i++) if (!texts[i].isEmpty()) cells.put(COLUMNS.get(i), texts[i]);
        return EnteredRow.asWritten(new Origin(texts[0], Integer.parseInt(texts[1]), texts[2]), cells, "sheet.csv:2:1");
    }
}
