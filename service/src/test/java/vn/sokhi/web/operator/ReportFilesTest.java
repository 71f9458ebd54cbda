package vn.sokhi.web.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhi.exchange.ListFiles;
import vn.sokhi.exchange.ListTable;
import vn.sokhi.exchange.ListTable.Column;
import vn.sokhi.exchange.ListTable.Kind;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.quantity.Exact;
import vn.sokhi.report.Heading;
import vn.sokhi.report.Origin;
import vn.sokhi.report.ReportContent;
import vn.sokhi.report.ReportedAmount;
import vn.sokhi.report.ReportedFigure;

/// QUALITY C3: what a stranger wrote does not run in the spreadsheet of whoever downloads it.
class ReportFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A1"})
    void a_source_that_begins_like_a_formula_is_text(String source) {
        var cell = ReportFiles.csv(content(source)).split("\n", 2)[1];
        assertTrue(cell.startsWith("'" + source) || cell.startsWith("\"'" + source), cell);
        var table = new ListTable(
                "l",
                List.of(new Column("a", "A", Kind.TEXT), new Column("b", "B", Kind.TEXT)),
                List.of(List.of("x", source)));
        var list = new String(ListFiles.csv(table), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(list.contains(",'" + source) || list.contains(",\"'" + source), list);
    }

    @Test
    void any_other_source_and_a_number_stand_as_they_are() {
        assertEquals("""
                source,year,activity,category,scope,biogenic,gas,mass_t,gwp_set,co2e_t,equation,edition
                Lò 1 = +2,2025,fuel-burnt,1.A.2,direct,false,CO2,983,AR5,983,2.1,e
                """, ReportFiles.csv(content("Lò 1 = +2")));
        var table = new ListTable("l", List.of(new Column("a", "A", Kind.NUMBER)), List.of(List.of("-1.5")));
        assertEquals("a\n-1.5\n", new String(ListFiles.csv(table), java.nio.charset.StandardCharsets.UTF_8));
    }

    private static ReportContent content(String source) {
        var mass = ReportedAmount.of(Exact.of("983"));
        var figure = new ReportedFigure(
                new Origin(source, 2025, "fuel-burnt"),
                new Heading("1.A.2", "direct", false),
                "CO2",
                mass,
                Optional.of(mass),
                "2.1");
        return new ReportContent(
                new FacilityId(new UUID(1, 1)),
                new ReportContent.Pinned("e", LocalDate.of(2026, 11, 24), "AR5"),
                Optional.empty(),
                List.of(),
                List.of(figure),
                List.of());
    }
}
