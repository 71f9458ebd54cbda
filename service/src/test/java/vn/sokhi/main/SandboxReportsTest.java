package vn.sokhi.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.sokhi.drafting.CheckDraft;
import vn.sokhi.drafting.OpenReport;
import vn.sokhi.drafting.ReadDraft;
import vn.sokhi.drafting.SaveEntries;
import vn.sokhi.facility.Facility;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Office;
import vn.sokhi.operator.ListReports;
import vn.sokhi.operator.ReadReport;
import vn.sokhi.operator.SubmitReport;
import vn.sokhi.party.Actor;
import vn.sokhi.quantity.Exact;
import vn.sokhi.report.Report;
import vn.sokhi.report.Report.Submitted;
import vn.sokhi.report.ReportNumber;
import vn.sokhi.shelf.Shelf;
import vn.sokhi.store.Database;
import vn.sokhi.store.SqlTransactions;
import vn.sokhi.store.SqlTrialSeats;
import vn.sokhi.store.TestDatabase;

/// The invented companies' reports, on a real database: what was handed in has no fault, what is being written has
/// those that were put there to be found.
class SandboxReportsTest {

    /// Facility, field, rule; the field without the year where it has none.
    private static final String PLANTED = """
            Bãi chôn lấp Tưởng Tượng (mẫu)|answer/completeness|P-MISSING
            Bãi chôn lấp Tưởng Tượng (mẫu)|row/s001/2025/2/site|S-WORD
            Bãi chôn lấp Tưởng Tượng (mẫu)|source/s001/name|C-WITHHELD
            Nhà máy gạch men số 1 (mẫu)|answer/uncertainty.outliers|P-MISSING
            Nhà máy gạch men số 1 (mẫu)|row/s005/2025/1/quantity|N-AMBIGUOUS
            Nhà máy gạch men số 1 (mẫu)|row/s007/2025/1/unit|S-UNIT
            Nhà máy gạch men số 1 (mẫu)|row/s008/2026/1/quantity|C-INPUT-MISSING
            Nhà máy gạch men số 1 (mẫu)|row/s010/2026/1/quantity|P-NO-ROW
            Nhà máy nhiệt điện Tưởng Tượng (mẫu)|answer/uncertainty.clarity|P-MISSING
            Nhà máy nhiệt điện Tưởng Tượng (mẫu)|row/s004/2026/1/quantity|P-NO-ROW
            Nhà máy xi măng Thí Dụ (mẫu)|answer/data-limits|P-MISSING
            Nhà máy xi măng Thí Dụ (mẫu)|row/s001/2026/1/cao|N-AMBIGUOUS
            Nhà máy xi măng Thí Dụ (mẫu)|row/s007/2026/1/quantity|N-AMBIGUOUS
            Nhà máy xi măng Thí Dụ (mẫu)|row/s008/2026/1/quantity|P-NO-ROW
            Nhà máy xi măng Thí Dụ (mẫu)|row/s011/2026/1/reasoning|P-REASONING
            Xưởng nhuộm Giả Định (mẫu)|answer/technology.activity|P-MISSING
            Xưởng nhuộm Giả Định (mẫu)|answer/uncertainty.sample|P-MISSING
            Xưởng nhuộm Giả Định (mẫu)|row/s005/2026/1/quantity|N-NOT-NUMBER
            Xưởng nhuộm Giả Định (mẫu)|row/s011/2026/1/quantity|P-NO-ROW
            """;

    private static final Shelf SHELF = new Shelf();
    private static final Database DATABASE = TestDatabase.ownOf("sandbox");
    private static final Office OFFICE = new Office(new SqlTransactions(DATABASE.runtime()));
    private static final ReadDraft READING = new ReadDraft(OFFICE, SHELF, InstantSource.system());
    private static final SandboxReports REPORTS = reports();
    private static Map<String, List<Finding>> refused = Map.of();

    private static SandboxReports reports() {
        var dice = new SecureRandom();
        return new SandboxReports(
                OFFICE,
                new SqlTrialSeats(DATABASE.runtime()),
                new OpenReport(OFFICE, SHELF, dice, InstantSource.system()),
                new SaveEntries(OFFICE),
                new CheckDraft(OFFICE, SHELF, READING, dice),
                new SubmitReport(OFFICE, dice, ReportNumber.Series.TRIAL));
    }

    @BeforeAll
    static void loaded() {
        refused = REPORTS.load();
    }

    @Test
    void the_reports_of_2024_have_no_fault_and_are_handed_in() {
        assertEquals(Map.of(), refused);
        var filed = new TreeMap<String, Report.Submitted>();
        actors().forEach(actor -> filed.putAll(filed(actor)));
        assertEquals(written(), filed.keySet());
        filed.forEach((name, report) -> {
            assertEquals(List.of(2024), List.copyOf(report.content().years()), name);
            assertEquals(1, report.receipt().version(), name);
            assertEquals(
                    List.of(2024),
                    report.content().totals().stream()
                            .map(each -> each.year())
                            .distinct()
                            .toList(),
                    name);
        });
    }

    @Test
    void a_landfills_earlier_deposits_stand_behind_its_figure_and_come_with_the_next_report() {
        var draft = open("Bãi chôn lấp Tưởng Tượng (mẫu)").draft();
        var years = new TreeSet<Integer>();
        draft.paper().rows().forEach(row -> years.add(row.key().year()));
        assertEquals(2006, years.first());
        assertEquals(2026, years.last());
        var earlier = draft.paper().rows().stream()
                .filter(row -> row.key().year() == 2010)
                .toList();
        assertEquals(5, earlier.size());
        assertTrue(earlier.stream().allMatch(row -> row.key().source().equals("s001")));
    }

    @Test
    void the_open_reports_have_the_faults_that_were_put_there() {
        var found = new TreeSet<String>();
        for (var name : written()) {
            var shown = open(name);
            var findings = Stream.concat(
                    shown.sections().stream()
                            .flatMap(section -> Stream.concat(section.faults().stream(), section.missing().stream())),
                    shown.reckoning().findings().stream());
            findings.forEach(each -> found.add(name + "|" + each.where().text() + "|" + each.rule()));
        }
        assertEquals(PLANTED.strip(), String.join("\n", found));
    }

    @Test
    void the_coal_of_the_tile_plant_falls_by_sixty_one_percent_and_says_why() {
        var paper = open("Nhà máy gạch men số 1 (mẫu)").draft().paper();
        var row = paper.rows().stream()
                .filter(each -> each.key().text().equals("s001/2025/1"))
                .findFirst()
                .orElseThrow();
        var share = Exact.of(row.text("quantity")).dividedBy(Exact.of("18400"));
        assertEquals("0.39", share.text());
        assertTrue(row.text("remark").contains("61 %"));
    }

    @Test
    void loading_again_changes_nothing() {
        assertEquals(Map.of(), REPORTS.load());
        var filed = new TreeMap<String, Report.Submitted>();
        actors().forEach(actor -> filed.putAll(filed(actor)));
        filed.values().forEach(each -> assertEquals(1, each.receipt().version()));
    }

    private static TreeSet<String> written() {
        var names = new TreeSet<String>();
        SandboxPapers.all().forEach(each -> names.add(each.facility()));
        return names;
    }

    private static List<Actor> actors() {
        return new SqlTrialSeats(DATABASE.runtime())
                .seats().stream().map(seat -> seat.actor()).toList();
    }

    /// Other tests share the database and file reports about years to come.
    private static Map<String, Submitted> filed(Actor actor) {
        var filed = new TreeMap<String, Submitted>();
        for (var line : accepted(new ListReports(OFFICE).list(actor))) {
            if (!line.years().contains(2024)) continue;
            if (accepted(new ReadReport(OFFICE).read(actor, line.id())) instanceof Submitted report)
                filed.put(line.facilityName(), report);
        }
        return filed;
    }

    private static ReadDraft.Shown open(String name) {
        for (var actor : actors()) {
            for (var facility : accepted(facilities(actor))) {
                if (!facility.name().equals(name)) continue;
                var drafts = accepted(
                        OFFICE.act(actor, books -> Outcome.accept(books.drafts().of(facility.id()))));
                var latest = drafts.stream()
                        .filter(each -> each.period().years().contains(2026))
                        .findFirst();
                return accepted(READING.read(actor, latest.orElseThrow().id()));
            }
        }
        throw new AssertionError(name);
    }

    private static Outcome<List<Facility>> facilities(Actor actor) {
        return OFFICE.act(actor, books -> Outcome.accept(books.facilities().all()));
    }

    private static <T> T accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T>(var value)) return value;
        throw new AssertionError(outcome.findings().toString());
    }
}
