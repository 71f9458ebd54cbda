package vn.sokhi.worked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.operator.ShowNotices;
import vn.sokhi.quantity.Exact;
import vn.sokhi.report.EnteredRow;
import vn.sokhi.report.Heading;
import vn.sokhi.report.Origin;
import vn.sokhi.report.ReportContent;
import vn.sokhi.report.ReportedAmount;
import vn.sokhi.report.ReportedFigure;
import vn.sokhi.sheet.Notice;
import vn.sokhi.sheet.Notice.EarlierFactor;
import vn.sokhi.sheet.Notice.OtherMethod;
import vn.sokhi.sheet.Notice.ShortHistory;
import vn.sokhi.shelf.Shelf;

/// What stands beside the totals of a report although nothing was refused: the same as `calc` says.
class NoticesTest {

    private static final List<String> COLUMNS = List.of("source", "year", "activity", "quantity", "unit", "ef");

    @Test
    void a_grid_factor_that_serves_a_later_year_is_told_once() {
        var notices = of(
                "Lưới 1,2025,electricity-bought,1,MWh",
                "Lưới 2,2025,electricity-bought,7,kWh",
                "Lưới 1,2023,electricity-bought,1,MWh");
        assertEquals(List.of(new EarlierFactor("electricity-bought", 2025, "2023")), notices);
    }

    @Test
    void who_gives_the_factor_of_their_own_is_told_nothing() {
        assertEquals(List.of(), of("Lưới,2025,electricity-bought,1,MWh,0.5 t CO2/MWh"));
    }

    @Test
    void a_short_history_is_told_by_its_source() {
        assertEquals(
                List.of(new ShortHistory("Bãi", 2020)),
                of("Bãi,2024,waste-landfilled,1,t", "Bãi,2020,waste-landfilled,1,t"));
    }

    @Test
    void what_no_method_gave_is_told_once_a_source() {
        assertEquals(
                List.of(new OtherMethod("Tháp axit")),
                of("Tháp axit,2024,other-emission,1,t", "Tháp axit,2025,other-emission,2,t", "Lò,2024,glass-made,1,t"));
    }

    private static List<Notice> of(String... rows) {
        var content = new ReportContent(
                new FacilityId(new UUID(1, 1)),
                new ReportContent.Pinned(Sheets.RULEBOOK.edition().label(), LocalDate.of(2026, 11, 24), "AR5"),
                Optional.empty(),
                List.of(rows).stream().map(NoticesTest::entered).toList(),
                List.of(rows).stream().map(NoticesTest::figure).toList(),
                List.of());
        return new ShowNotices(new Shelf()).of(content);
    }

    private static EnteredRow entered(String row) {
        var cells = new LinkedHashMap<String, String>();
        var texts = row.split(",");
        for (int i = 0; i < texts.length; i++) cells.put(COLUMNS.get(i), texts[i]);
        return EnteredRow.asWritten(origin(row), cells, "sheet.csv:2:1");
    }

    private static ReportedFigure figure(String row) {
        var some = ReportedAmount.of(Exact.ONE);
        return new ReportedFigure(origin(row), new Heading("", "direct", false), "CO2", some, Optional.of(some), "any");
    }

    private static Origin origin(String row) {
        var texts = row.split(",");
        return new Origin(texts[0], Integer.parseInt(texts[1]), texts[2]);
    }
}
