package vn.sokhi.worked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A row that cannot be read or worked out is a finding with its place, never a skipped row or a zero.
class BadSheetsTest {

    private static final String HEADER = "source,year,activity,quantity,unit,fuel,use,gas,ncv,efficiency,enthalpy\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            S-SOURCE          | sheet.csv:2:1 | ,2024,fuel-burnt,10,TJ,anthracite,industry,,,,
            S-YEAR            | sheet.csv:2:2 | a,24,fuel-burnt,10,TJ,anthracite,industry,,,,
            S-YEAR-LATER      | sheet.csv:2:2 | a,2027,fuel-burnt,10,TJ,anthracite,industry,,,,
            S-ACTIVITY        | sheet.csv:2:3 | a,2024,fuel-burned,10,TJ,anthracite,industry,,,,
            C-INPUT-MISSING   | sheet.csv:2:4 | a,2024,fuel-burnt,,TJ,anthracite,industry,,,,
            S-UNIT-MISSING    | sheet.csv:2:5 | a,2024,fuel-burnt,10,,anthracite,industry,,,,
            S-UNIT            | sheet.csv:2:5 | a,2024,fuel-burnt,10,thùng,anthracite,industry,,,,
            S-UNIT-DIMENSION  | sheet.csv:2:5 | a,2024,fuel-burnt,10,ha,anthracite,industry,,,,
            S-UNIT-DIMENSION  | sheet.csv:2:9 | a,2024,fuel-burnt,10,t,anthracite,industry,,26 kg/TJ,,
            S-UNIT-TWICE      | sheet.csv:2:4 | a,2024,fuel-burnt,10 TJ,TJ,anthracite,industry,,,,
            S-WORD            | sheet.csv:2:6 | a,2024,fuel-burnt,10,TJ,antracid,industry,,,,
            S-WORD-MISSING    | sheet.csv:2:6 | a,2024,fuel-burnt,10,TJ,,industry,,,,
            S-BOUNDS          | sheet.csv:2:4 | a,2024,fuel-burnt,-10,TJ,anthracite,industry,,,,
            S-BOUNDS          | sheet.csv:2:10| a,2024,steam-bought,10,t,diesel,,,,85,2776 kJ/kg
            S-BOUNDS          | sheet.csv:2:10| a,2024,steam-bought,10,t,diesel,,,,0,2776 kJ/kg
            S-NOT-USED        | sheet.csv:2:8 | a,2024,fuel-burnt,10,TJ,anthracite,industry,R-410A,,,
            C-INPUT-UNREAD    | sheet.csv:2:9 | a,2024,fuel-burnt,10,TJ,anthracite,industry,,26 TJ/Gg,,
            C-INPUT-MISSING   | sheet.csv:2:11| a,2024,steam-bought,10,t,diesel,,,,0.85,
            C-NO-METHOD       | sheet.csv:2:1 | a,2024,steam-bought,10,t,,,,,0.85,2776 kJ/kg
            C-TOE-ELECTRICITY | sheet.csv:2:4 | a,2023,electricity-bought,10,TOE,,,,,,
            S-UNIT            | sheet.csv:2:5 | a,2023,electricity-bought,10,mWh,,,,,,
            S-UNIT-DIMENSION  | sheet.csv:2:5 | a,2023,electricity-bought,10,m3,,,,,,
            L-NO-YEAR         | sheet.csv:2:2 | a,2010,electricity-bought,10,MWh,,,,,,
            L-NO-VALUE        | sheet.csv:2:6 | a,2024,fuel-burnt,10,L,anthracite,industry,,,,
            C-FUEL-USE        | sheet.csv:2:7 | a,2024,fuel-burnt,10,TJ,anthracite,air,,,,
            N-NOT-NUMBER      | sheet.csv:2:4 | a,2024,fuel-burnt,ten,TJ,anthracite,industry,,,,
            N-POINT           | sheet.csv:2:4 | a,2024,fuel-burnt,"1,5",TJ,anthracite,industry,,,,
            F-ROW-WIDTH       | sheet.csv:2:3 | a,2024,fuel-burnt
            """)
    void a_bad_row_is_told_with_its_place(String rule, String place, String row) {
        var result = Sheets.of(HEADER + row + "\n", "AR5");
        assertEquals(rule + " " + place, first(result));
        assertEquals(0, result.emissions().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S-COLUMN-MISSING  | sheet.csv     | source,year,activity,quantity
            S-COLUMN-UNKNOWN  | sheet.csv:1:6 | source,year,activity,quantity,unit,colour
            S-COLUMN-TWICE    | sheet.csv:1:6 | source,year,activity,quantity,unit,unit
            """)
    void a_bad_header_is_told(String rule, String place, String header) {
        assertEquals(rule + " " + place, first(Sheets.of(header + "\n", "AR5")));
    }

    @ParameterizedTest
    @CsvSource({"a,2024,a,2024,1", "a,2024,a,2025,0", "a,2024,b,2024,0"})
    void one_row_a_source_and_year(String source1, int year1, String source2, int year2, int findings) {
        var row = "%s,%d,electricity-bought,1,MWh,,,,,,\n";
        var result = Sheets.of(HEADER + row.formatted(source1, year1) + row.formatted(source2, year2), "AR5");
        assertEquals(findings, result.findings().size());
        if (findings > 0) assertEquals("S-TWICE sheet.csv:3:1", first(result));
    }

    @org.junit.jupiter.api.Test
    void the_good_rows_beside_a_bad_one_are_worked_out() {
        var result = Sheets.of(
                HEADER + "a,2023,electricity-bought,1,MWh,,,,,,\nb,2023,electricity-bought,x,MWh,,,,,,\n", "AR5");
        assertEquals(1, result.emissions().size());
        assertEquals(1, result.findings().size());
    }

    @org.junit.jupiter.api.Test
    void only_recovered_methane_can_be_flared() {
        var sheet = "source,year,activity,quantity,unit,mine,recovered,flared\n"
                + "a,2024,coal-mined,1000,t,underground,10 m3,11 m3\n";
        assertEquals("C-FLARED sheet.csv:2:8", first(Sheets.of(sheet, "AR5")));
    }

    /// One Mac writes `ồ` in three characters, another program in one: it is the same boiler, and counts once.
    @org.junit.jupiter.api.Test
    void a_name_written_in_two_ways_is_one_source() {
        var name = "Lò hồi";
        var decomposed = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD);
        var row = "%s,2024,electricity-bought,1,MWh,,,,,,\n";
        var result =
                Sheets.of(HEADER + row.formatted(name) + row.formatted(decomposed) + row.formatted("LÒ  HỒI"), "AR5");
        assertEquals(1, result.emissions().size());
        assertEquals(2, result.findings().size());
        assertEquals("S-TWICE sheet.csv:3:1", first(result));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "ten"})
    void rows_that_belong_together_are_not_worked_out_without_one_of_them(String quantity) {
        var sheet = "source,year,activity,quantity,unit,material,flow\ni,2024,carbon-balance,1000,t,pig-iron,in\n"
                + "i,2024,carbon-balance,%s,t,steel,out\n".formatted(quantity)
                + "j,2024,carbon-balance,1000,t,pig-iron,in\n";
        var result = Sheets.of(sheet, "AR5");
        assertEquals(1, result.emissions().size());
        assertEquals("j", result.emissions().getFirst().source());
        assertEquals("C-WITHHELD sheet.csv:2:1", last(result));
    }

    private static String last(Sheets result) {
        var finding = result.findings().getLast();
        return finding.rule() + " " + finding.where().text();
    }

    private static String first(Sheets result) {
        var finding = result.findings().getFirst();
        return finding.rule() + " " + finding.where().text();
    }

    @org.junit.jupiter.api.Test
    void a_row_of_a_group_is_told_at_its_own_cell() {
        var sheet = "source,year,activity,quantity,unit,site,waste\n"
                + "i,2024,waste-landfilled,10,t,managed-anaerobic,food\n"
                + "i,2024,waste-landfilled,10,t,managed-anaerobic,bulk\n";
        assertEquals("L-NO-VALUE sheet.csv:3:7", last(Sheets.of(sheet, "AR5")));
    }

    /// Where the sheet has no such column, the row is pointed at and the sentence names the column.
    @org.junit.jupiter.api.Test
    void a_missing_column_is_told_at_its_row() {
        var sheet = "source,year,activity,quantity,unit,fuel\na,2024,steam-bought,10,t,diesel\n";
        var result = Sheets.of(sheet, "AR5");
        assertEquals("C-INPUT-MISSING sheet.csv:2:1", first(result));
        assertEquals("enthalpy", result.findings().getFirst().words().get("input"));
    }

    /// The legal day of these sheets lies in 2026: that year is running.
    @ParameterizedTest
    @CsvSource({"2025,0", "2026,0", "2027,1", "2199,1"})
    void the_running_year_may_be_told_of_a_later_one_not(int year, int findings) {
        var result = Sheets.of(HEADER + "a," + year + ",electricity-bought,1,MWh,,,,,,\n", "AR5");
        assertEquals(findings, result.findings().size());
    }
}
