package vn.sokhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.shelf.Shelf;

/// The command line keeps its contract to the letter.
class CommandDeskTest {

    private static final String SHEET = """
            source,year,activity,quantity,unit,fuel,use,gas,ncv,efficiency,enthalpy
            Lò 1,2024,fuel-burnt,10,TJ,anthracite,industry,,,,
            Xe tải,2024,fuel-burnt,5000,L,diesel,road,,0.0000386 TJ/L,,
            Điều hoà,2024,refrigerant-charged,10,kg,,,R-410A,,,
            Lưới điện,2023,electricity-bought,1000,MWh,,,,,,
            Hơi mua,2024,steam-bought,1000,t,diesel,,,,0.85,2776 kJ/kg
            """;
    private static final String EDITION = new Shelf().released().getLast().label();

    private record Ended(int status, String out, String err) {}

    @Test
    void the_example_of_the_contract_gives_these_lines() {
        var expected = """
                source,year,activity,category,scope,biogenic,gas,mass_t,gwp_set,co2e_t,equation,edition
                Lò 1,2024,fuel-burnt,1.A.2,direct,false,CO2,983,AR5,983,COMBUSTION-ENERGY-CO2,EDITION
                Lò 1,2024,fuel-burnt,1.A.2,direct,false,CH4,0.1,AR5,2.8,COMBUSTION-ENERGY-CH4,EDITION
                Lò 1,2024,fuel-burnt,1.A.2,direct,false,N2O,0.015,AR5,3.975,COMBUSTION-ENERGY-N2O,EDITION
                Xe tải,2024,fuel-burnt,1.A.3.b,direct,false,CO2,14.3013,AR5,14.3013,COMBUSTION-HEATED-VOLUME-CO2,EDITION
                Xe tải,2024,fuel-burnt,1.A.3.b,direct,false,CH4,0.0007527,AR5,0.0210756,COMBUSTION-HEATED-VOLUME-CH4,EDITION
                Xe tải,2024,fuel-burnt,1.A.3.b,direct,false,N2O,0.0007527,AR5,0.1994655,COMBUSTION-HEATED-VOLUME-N2O,EDITION
                Điều hoà,2024,refrigerant-charged,2.F.1,direct,false,HFC-32,0.005,AR5,3.385,REFRIGERANT-CHARGED-HFC-32,EDITION
                Điều hoà,2024,refrigerant-charged,2.F.1,direct,false,HFC-125,0.005,AR5,15.85,REFRIGERANT-CHARGED-HFC-125,EDITION
                Lưới điện,2023,electricity-bought,,indirect,false,CO2,659.2,AR5,659.2,ELECTRICITY-CO2,EDITION
                Hơi mua,2024,steam-bought,,indirect,false,CO2,242.0018823529411764705882352941176,AR5,242.0018823529411764705882352941176,STEAM-CO2,EDITION
                TOTAL,2023,,,indirect,false,CO2,659.2,AR5,659.2,,EDITION
                TOTAL,2023,,,indirect,false,CO2e,,AR5,659.2,,EDITION
                TOTAL,2024,,,direct,false,CH4,0.1007527,AR5,2.8210756,,EDITION
                TOTAL,2024,,,direct,false,CO2,997.3013,AR5,997.3013,,EDITION
                TOTAL,2024,,,direct,false,HFC-125,0.005,AR5,15.85,,EDITION
                TOTAL,2024,,,direct,false,HFC-32,0.005,AR5,3.385,,EDITION
                TOTAL,2024,,,direct,false,N2O,0.0157527,AR5,4.1744655,,EDITION
                TOTAL,2024,,,direct,false,CO2e,,AR5,1023.5318411,,EDITION
                TOTAL,2024,,,indirect,false,CO2,242.0018823529411764705882352941176,AR5,242.0018823529411764705882352941176,,EDITION
                TOTAL,2024,,,indirect,false,CO2e,,AR5,242.0018823529411764705882352941176,,EDITION
                """;
        var ended = run(SHEET, "calc", "-");
        assertEquals(expected.replace("EDITION", EDITION), ended.out);
        assertEquals(0, ended.status);
        assertEquals("", ended.err);
    }

    @Test
    void a_refused_row_is_told_the_good_rows_are_printed_and_there_is_no_total() {
        var ended = run(SHEET.replace("10,TJ,anthracite", "10,TJ,antracid"), "calc", "-", "--lang", "en");
        assertEquals(1, ended.status);
        assertTrue(ended.err.startsWith("-:2:6 S-WORD "), ended.err);
        assertTrue(ended.err.contains("anthracite"), ended.err);
        assertEquals(7, lines(ended.out).size() - 1);
        assertTrue(lines(ended.out).stream().noneMatch(line -> line.startsWith("TOTAL")));
    }

    @Test
    void partial_totals_say_that_they_are_partial() {
        var ended = run(SHEET.replace("10,TJ,anthracite", "10,TJ,antracid"), "calc", "-", "--partial");
        assertEquals(1, ended.status);
        assertTrue(lines(ended.out).stream()
                .filter(line -> line.startsWith("TOTAL"))
                .allMatch(line -> line.contains(",partial,")));
        assertTrue(lines(ended.out).stream()
                .anyMatch(line -> line.startsWith("TOTAL,2023,partial,,indirect,false,CO2e,,")));
    }

    @Test
    void the_working_goes_down_to_the_entry_of_the_decision() {
        var ended = run(SHEET, "calc", "-", "--explain", "--lang", "en");
        assertTrue(ended.out.contains("E_CO2 = 10 TJ × 98300 kg CO2/TJ × 1 = 983 t CO2"), ended.out);
        assertTrue(ended.out.contains("2626/QĐ-BTNMT, Phụ lục I, số 1.25 (QD2626-I-1.25; "), ended.out);
        assertTrue(ended.out.contains("NCV_V = 0.0000386 TJ/L = 0.0386 TJ/m3  ← the facility’s own"), ended.out);
    }

    @Test
    void the_working_is_in_the_json_too() {
        var ended = run(SHEET, "calc", "-", "--format", "json");
        assertTrue(ended.out.contains(
                "\"entry\":\"QD2626-I-1.25\",\"instrument\":\"QD2626\",\"place\":\"Phụ lục I, số 1.25\""));
        assertTrue(ended.out.contains("\"origin\":\"own\",\"cell\":\"-:3:9\",\"as_written\":\"0.0000386 TJ/L\""));
        assertTrue(ended.out.contains("\"fraction\":"));
        assertTrue(ended.out.endsWith("]}\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "calc,2",
        "nonsense,2",
        "calc - --gwp AR9,2",
        "calc - --edition 1999-01-01,2",
        "calc - --day tomorrow,2",
        "--help,0"
    })
    void wrong_usage_ends_with_2(String command, int status) {
        assertEquals(status, run(SHEET, command.split(" ")).status);
    }

    @Test
    void a_factor_of_an_earlier_year_and_a_short_history_are_told_though_nothing_is_refused() {
        var sheet = "source,year,activity,quantity,unit,waste,site\n"
                + "Lưới,2025,electricity-bought,1,MWh,,\n"
                + "Bãi,2024,waste-landfilled,1000,t,food,managed-anaerobic\n";
        var ended = run(sheet, "calc", "-", "--lang", "en");
        assertEquals(0, ended.status);
        assertTrue(ended.err.contains("in 2025 takes the factor of 2023"), ended.err);
        assertTrue(ended.err.contains("“Bãi” begins in 2024"), ended.err);
        assertFalse(ended.out.contains("Note"), ended.out);
        var json = run(sheet, "calc", "-", "--lang", "en", "--format", "json");
        assertTrue(json.out.matches("(?s).*,\"notices\":\\[\"Note[^\"]*of 2023[^\"]*\",\"Note[^\"]*2024[^\"]*\"]}\n"));
    }

    @Test
    void every_row_of_the_wrong_width_is_told_however_many_there_are() {
        var ended =
                run("source,year,activity,quantity,unit\n" + "a,2024\n".repeat(5_000), "calc", "-", "--format", "csv");
        assertEquals(1, ended.status);
        var told = lines(ended.err);
        assertEquals(5_000, told.size());
        assertTrue(told.getLast().startsWith("-:5001:2 F-ROW-WIDTH "), told.getLast());
    }

    @Test
    void a_file_that_is_not_there_is_a_finding() {
        var ended = run("", "calc", "nowhere.csv");
        assertEquals(1, ended.status);
        assertTrue(ended.err.startsWith("nowhere.csv F-FILE-MISSING"), ended.err);
    }

    @ParameterizedTest
    @CsvSource({"2006-04-27,L-NO-VALUE", "2022-10-09,", "2024-03-18,L-NO-YEAR"})
    void before_its_first_day_a_value_does_not_exist(String day, String rule) {
        int year = Math.min(2023, Integer.parseInt(day.substring(0, 4)));
        var sheet = "source,year,activity,quantity,unit,fuel,use\n"
                + "a,%d,fuel-burnt,1,TJ,anthracite,industry\n".formatted(year)
                + "b,2023,electricity-bought,1,MWh,,\n";
        var ended = run(sheet, "calc", "-", "--day", day, "--format", "csv");
        if (rule != null) assertTrue(ended.err.contains(rule), ended.err);
    }

    @Test
    void a_byte_order_mark_is_tolerated(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("bảng.csv"), "\uFEFF" + SHEET);
        assertEquals(0, run("", "calc", file.toString()).status);
    }

    @Test
    void same_sheet_same_bytes() {
        assertEquals(run(SHEET, "calc", "-", "--format", "json").out, run(SHEET, "calc", "-", "--format", "json").out);
    }

    @Test
    void the_closed_list_names_every_activity_input_unit_and_citation() {
        var ended = run("", "activities", "--format", "csv");
        assertEquals(0, ended.status);
        for (var part : List.of(
                "fuel-burnt,",
                "waste-landfilled,",
                "| kg",
                "TT38-2023, Phụ lục II",
                "own value in the place of the law's")) {
            assertTrue(ended.out.contains(part) || part.equals("| kg"), part);
        }
    }

    @Test
    void the_rulebook_in_use_has_no_fault_and_tells_its_doubts() {
        var ended = run("", "rulebook", "check", EDITION);
        assertEquals(0, ended.status, ended.err);
        assertTrue(ended.out.contains("unconfirmed"), ended.out);
        assertEquals(
                323,
                lines(run("", "rulebook", "values", "--instrument", "QD2626").out)
                        .size());
    }

    @Test
    void an_edition_differs_in_nothing_from_itself() {
        var ended = run("", "rulebook", "diff", EDITION, EDITION);
        assertEquals(0, ended.status);
        assertTrue(ended.out.startsWith("0 changes"), ended.out);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static Ended run(String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = CommandDesk.run(
                arguments,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ended(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
