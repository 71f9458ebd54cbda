package vn.sokhi.worked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Landfill by first-order decay, against the food-waste example of the IPCC waste model.
class LandfillTest {

    private static final String HEADER = "source,year,activity,quantity,unit,waste,site,doc,docf,mcf,k,f,ox\n";

    @Test
    void ten_years_of_food_waste_give_what_the_waste_model_gives() {
        var lines = Sheets.resource("landfill.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        var sheet =
                HEADER + lines.stream().map(cells -> row(cells[0], cells[1])).collect(Collectors.joining());
        var result = Sheets.of(sheet, "AR5");
        assertEquals(List.of(), result.findings());
        for (int i = 0; i < lines.size(); i++) {
            var ours = result.emissions().get(i).mass().value().digits().movePointLeft(3);
            var theirs = new BigDecimal(lines.get(i)[2]);
            assertEquals(theirs.doubleValue(), ours.doubleValue(), 1e-10, lines.get(i)[0]);
        }
    }

    @Test
    void rows_may_come_in_any_order() {
        var forward = Sheets.of(HEADER + row("1950", "1") + row("1951", "2") + row("1952", "3"), "AR5");
        var mixed = Sheets.of(HEADER + row("1952", "3") + row("1950", "1") + row("1951", "2"), "AR5");
        assertEquals(masses(forward), masses(mixed));
    }

    @Test
    void a_year_left_out_is_not_nothing() {
        var result = Sheets.of(HEADER + row("1950", "1") + row("1952", "3"), "AR5");
        assertEquals("C-GAP", result.findings().getFirst().rule());
        assertEquals("1951", result.findings().getFirst().words().get("year"));
    }

    @Test
    void more_recovered_than_made_is_refused() {
        var header = HEADER.strip() + ",recovered\n";
        var result = Sheets.of(
                header + row("1950", "1").strip() + ",\n" + row("1951", "1").strip() + ",9999 Gg\n", "AR5");
        assertEquals("C-NEGATIVE", result.findings().getFirst().rule());
    }

    private static List<String> masses(Sheets result) {
        return result.emissions().stream()
                .map(each -> each.year() + " " + each.mass().value().text())
                .toList();
    }

    private static String row(String year, String gigagrams) {
        return "Bãi,%s,waste-landfilled,%s,Gg,food,managed-anaerobic,0.15,0.5,0.705,0.185 1/yr,0.5,0\n"
                .formatted(year, gigagrams);
    }
}
