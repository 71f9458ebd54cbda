package vn.sokhi.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sokhi.exchange.Workbooks.BOOK;
import static vn.sokhi.exchange.Workbooks.BOOK_RELS;
import static vn.sokhi.exchange.Workbooks.SHEET;
import static vn.sokhi.exchange.Workbooks.STYLES;
import static vn.sokhi.exchange.Workbooks.TYPES;
import static vn.sokhi.exchange.Workbooks.good;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.exchange.Workbooks;
import vn.sokhi.exchange.ZipForge.Entry;
import vn.sokhi.exchange.refusal.Limits;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Exact;

class WorkbookTableTest {

    private static byte[] written(Consumer<Workbook> fill) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            fill.accept(book);
        }
        return out.toByteArray();
    }

    private static byte[] sheet(Consumer<Worksheet> fill) throws IOException {
        return written(book -> {
            var sheet = book.newWorksheet("Than");
            sheet.value(0, 0, "source");
            sheet.value(0, 1, "quantity");
            fill.accept(sheet);
        });
    }

    private static byte[] row(String cells) {
        return good().put(SHEET, Workbooks.sheet("<row r=\"2\">" + cells + "</row>"))
                .bytes();
    }

    @Test
    void a_workbook_as_people_write_it() throws IOException {
        var told = Workbooks.read(sheet(sheet -> {
            sheet.value(1, 0, " Lò hơi số 1 ");
            sheet.value(1, 1, 98420.5);
            sheet.value(3, 0, "Lò 2");
            sheet.value(4, 1, 7);
        }));
        assertEquals(List.of(), told.findings());
        assertEquals(
                List.of(
                        List.of("source", "quantity"),
                        List.of("Lò hơi số 1", "98420.5"),
                        List.of("Lò 2", ""),
                        List.of("", "7")),
                told.rows());
        var coal = told.cells().get(1).get(1);
        assertEquals(Optional.of(Exact.of("98420.5")), coal.number());
        assertEquals(new Where.Cell("Than", 2, 2), coal.where());
        assertEquals("Than!B2", coal.where().text());
    }

    @ParameterizedTest
    @CsvSource({
        "0.10000000000000001, 0.1",
        "0.30000000000000004, 0.3",
        "1234567.8900000001, 1234567.89",
        "1E-3, 0.001",
        "1.0E+5, 100000",
        "0, 0",
        "-0, 0",
        "-2.5, -2.5",
        "3.8600000000000003E-5, 0.0000386",
        "123456789012345678, 123456789012346000",
        "99999999999999.95, 100000000000000"
    })
    void a_number_is_taken_as_excel_shows_it(String stored, String shown) {
        var told = Workbooks.read(row("<c r=\"A2\"><v>" + stored + "</v></c>"));
        assertEquals(List.of(), told.findings());
        assertEquals(shown, told.rows().get(1).getFirst());
        assertEquals(
                Optional.of(Exact.of(shown)), told.cells().get(1).getFirst().number());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c r="A2"><f>1+1</f><v>2</v></c>                     | F-FORMULA
            <c r="A2"><f>HYPERLINK("http://x")</f></c>           | F-FORMULA
            <c r="A2"><f t="shared" si="0"/><v>2</v></c>         | F-FORMULA
            <c r="A2" t="str"><f>A1</f><v>x</v></c>              | F-FORMULA
            <c r="A2" t="e"><v>#DIV/0!</v></c>                   | F-ERROR-CELL
            <c r="A2" t="b"><v>1</v></c>                         | F-BOOLEAN
            <c r="A2" t="d"><v>2026-01-01</v></c>                | F-DATE-CELL
            <c r="A2" s="1"><v>45000</v></c>                     | F-DATE-CELL
            <c r="A2" t="s"><v>3</v></c>                         | F-CELL-BROKEN
            <c r="A2" t="s"><v>-1</v></c>                        | F-CELL-BROKEN
            <c r="A2" t="s"><v>99999999999</v></c>               | F-CELL-BROKEN
            <c r="A2" t="z"><v>1</v></c>                         | F-CELL-BROKEN
            <c r="A2"><v>NaN</v></c>                             | N-NOT-NUMBER
            <c r="A2"><v>INF</v></c>                             | N-NOT-NUMBER
            <c r="A2"><v>0x1F</v></c>                            | N-NOT-NUMBER
            <c r="A2"><v>1E400</v></c>                           | N-TOO-LONG
            <c r="A2"><v>1,5</v></c>                             | N-POINT
            <c r="A3"><v>1</v></c>                               | F-SHEET-ORDER
            <c r="ZZZZ2"><v>1</v></c>                            | F-SHEET-ORDER
            <c r="B2"><v>1</v></c><c r="A2"><v>1</v></c>         | F-SHEET-ORDER
            <c r="B2"><v>1</v></c><c r="B2"><v>2</v></c>         | F-SHEET-ORDER
            <c r="C2"><v>1</v></c>                               | F-ROW-WIDTH
            <c r="XFD2"><v>1</v></c>                             | F-COLUMNS
            """)
    void what_cannot_be_taken_is_told_with_its_place(String cells, String code) {
        var told = Workbooks.read(row(cells));
        assertEquals(List.of(code), told.codes());
        assertEquals(1, told.rows().size(), "the row is not handed on");
        assertTrue(told.findings().getFirst().where() instanceof Where.Cell);
    }

    @Test
    void every_finding_of_a_row_is_told_and_the_next_row_is_read() {
        var rows =
                "<row r=\"2\"><c r=\"A2\" t=\"b\"><v>1</v></c><c r=\"B2\"><f>1</f></c></row><row r=\"3\"><c r=\"A3\"><v>5</v></c></row>";
        var told = Workbooks.read(good().put(SHEET, Workbooks.sheet(rows)).bytes());
        assertEquals(List.of("F-BOOLEAN", "F-FORMULA"), told.codes());
        assertEquals(List.of("5", ""), told.rows().get(1));
    }

    @Test
    void a_percent_is_what_a_person_sees() {
        var told = Workbooks.read(row("<c r=\"A2\" s=\"2\"><v>0.85</v></c><c r=\"B2\" s=\"3\"><v>0.85</v></c>"));
        assertEquals(List.of("85%", "0.85"), told.rows().get(1));
        assertEquals(Optional.empty(), told.cells().get(1).getFirst().number());
    }

    @Test
    void a_date_is_not_a_number() throws IOException {
        var told = Workbooks.read(sheet(sheet -> {
            sheet.value(1, 1, LocalDate.of(2026, 1, 31));
            sheet.style(1, 1).format("dd/MM/yyyy").set();
        }));
        assertEquals(List.of("F-DATE-CELL"), told.codes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            General           | NUMBER
            #,##0.00          | NUMBER
            0.00E+00          | NUMBER
            0" ngày"          | NUMBER
            0.0\\ \\d         | NUMBER
            [Red]0.0;[Blue]-0 | NUMBER
            _(* #,##0_)       | NUMBER
            0.0%              | PERCENT
            0" %"             | NUMBER
            yyyy-mm-dd        | DATE
            [h]:mm            | DATE
            [$-42A]d/m/yyyy   | DATE
            mmm               | DATE
            """)
    void a_format_says_what_is_shown(String code, CellFormats.Shown shown) {
        assertEquals(shown, CellFormats.shown(code.replace("\\\\", "\\")));
    }

    @Test
    void merged_cells_hide_what_is_under_them() throws IOException {
        var told = Workbooks.read(sheet(sheet -> {
            sheet.value(1, 0, "Lò 1");
            sheet.range(1, 0, 2, 0).merge();
        }));
        assertEquals(List.of("F-MERGED"), told.codes());
        assertEquals("Than!A2", told.findings().getFirst().where().text());
    }

    @Test
    void a_second_sheet_with_data_is_asked_about_and_an_empty_or_hidden_one_is_not() throws IOException {
        var two = Workbooks.read(written(book -> {
            book.newWorksheet("Than").value(0, 0, "a");
            book.newWorksheet("Dầu").value(0, 0, "a");
        }));
        assertEquals(List.of("F-MORE-SHEETS"), two.codes());
        assertEquals("Dầu", two.findings().getFirst().words().get("sheets"));
        var one = Workbooks.read(written(book -> {
            var hidden = book.newWorksheet("Danh mục");
            hidden.value(0, 0, "x");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            book.newWorksheet("Than").value(0, 0, "a");
            book.newWorksheet("Sheet2");
        }));
        assertEquals(List.of(), one.findings());
        assertEquals(List.of(List.of("a")), one.rows());
    }

    @Test
    void a_header_that_cannot_be_read_ends_the_reading() {
        var rows = Workbooks.sheet("").replace("<c r=\"B1\" t=\"s\"><v>1</v></c>", "<c r=\"B1\"><f>1</f></c>");
        assertEquals(
                List.of("F-FORMULA", "F-HEADER"),
                Workbooks.read(good().put(SHEET, rows).bytes()).codes());
    }

    @Test
    void a_workbook_without_a_sheet_or_a_row() throws IOException {
        assertEquals(
                List.of("F-NO-HEADER"),
                Workbooks.read(written(book -> book.newWorksheet("Than"))).codes());
        assertEquals(
                List.of("F-NO-SHEET"),
                Workbooks.read(good().put(BOOK, Workbooks.book("")).bytes()).codes());
        assertEquals(
                List.of("F-XML-BROKEN"),
                Workbooks.read(good().put(BOOK, Workbooks.book("<sheet name=\"a\" r:id=\"rId7\"/>"))
                                .bytes())
                        .codes());
        assertEquals(
                List.of("F-NOT-WORKBOOK"),
                Workbooks.read(good().without(SHEET).bytes()).codes());
        assertEquals(
                List.of("F-NOT-WORKBOOK"),
                Workbooks.read(good().without(TYPES).bytes()).codes());
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        "application/vnd.ms-office.vbaProject",
        "application/vnd.ms-office.activeX+xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml",
        "application/vnd.openxmlformats-officedocument.oleObject",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml"
    })
    void a_forbidden_part_is_known_by_its_content_type(String type) {
        var types = Workbooks.types("<Override PartName=\"/xl/harmless.xml\" ContentType=\"" + type + "\"/>");
        var told = Workbooks.read(good().put(TYPES, types).bytes());
        assertEquals(List.of("F-PART"), told.codes());
        assertEquals("/xl/harmless.xml", told.findings().getFirst().words().get("part"));
    }

    @ParameterizedTest
    @CsvSource({
        "vbaProject",
        "externalLink",
        "oleObject",
        "control",
        "connections",
        "queryTable",
        "xlMacrosheet",
        "attachedTemplate"
    })
    void a_forbidden_part_is_known_by_its_relationship(String type) {
        var rels = Workbooks.rels(Workbooks.relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + Workbooks.relation("rId9", type, "a.xml"));
        assertEquals(
                List.of("F-PART"),
                Workbooks.read(good().put(BOOK_RELS, rels).bytes()).codes());
    }

    @Test
    void what_power_query_keeps_in_a_custom_part_is_refused() {
        var mashup = "<DataMashup xmlns=\"http://schemas.microsoft.com/DataMashup\">AAAA</DataMashup>";
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            assertEquals(
                    List.of("F-PART"),
                    Workbooks.read(good().put(Entry.of("customXml/item1.xml", mashup.getBytes(charset)))
                                    .bytes())
                            .codes());
        }
        assertEquals(
                List.of(),
                Workbooks.read(good().put("customXml/item1.xml", "<label/>").bytes())
                        .codes());
    }

    @Test
    void a_hyperlink_is_left_unfollowed_and_does_no_harm() throws IOException {
        var told = Workbooks.read(
                sheet(sheet -> sheet.hyperlink(1, 0, new org.dhatim.fastexcel.HyperLink("http://127.0.0.1:9/", "Lò"))));
        assertTrue(
                told.codes().isEmpty() || told.codes().equals(List.of("F-FORMULA")),
                () -> told.codes().toString());
    }

    @Test
    void strict_workbooks_and_absolute_targets_are_read() {
        var rels = Workbooks.rels(Workbooks.relation("rId1", "worksheet", "/xl/worksheets/sheet1.xml")
                        + Workbooks.relation("rId2", "sharedStrings", "/XL/sharedstrings.xml"))
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006",
                        "http://purl.oclc.org/ooxml/officeDocument");
        assertEquals(
                List.of("Lò 1", "12.5"),
                Workbooks.read(good().put(BOOK_RELS, rels).without(STYLES).bytes())
                        .rows()
                        .get(1));
    }

    @Test
    void rich_text_is_joined_and_reading_aids_are_left_out() {
        var told = Workbooks.read(
                row(
                        "<c r=\"A2\" t=\"inlineStr\"><is><r><t>Lò </t></r><r><rPr><b/></rPr><t>hơi_x000D_</t></r><rPh sb=\"0\" eb=\"1\"><t>aid</t></rPh></is></c>"));
        assertEquals("Lò hơi", told.rows().get(1).getFirst());
    }

    @Test
    void cells_and_rows_without_an_address_stand_behind_the_one_before() {
        var told = Workbooks.read(good().put(
                        SHEET, Workbooks.sheet("<row><c><v>1</v></c><c/></row><row r=\"9\"><c/><c><v>2</v></c></row>"))
                .bytes());
        assertEquals(List.of(List.of("1", ""), List.of("", "2")), told.rows().subList(1, 3));
        assertEquals("Than!B9", told.cells().get(2).get(1).where().text());
    }

    @Test
    void cut_at_each_twentieth_of_its_length_it_is_refused() throws IOException {
        var whole = sheet(sheet -> {
            for (int i = 1; i < 2_000; i++) {
                sheet.value(i, 0, "Lò " + i);
                sheet.value(i, 1, i / 3.0);
            }
        });
        assertEquals(2_000, Workbooks.read(whole).rows().size());
        for (int i = 0; i < 20; i++) {
            var told = Workbooks.read(Arrays.copyOf(whole, whole.length * i / 20));
            assertTrue(told.isRefused() && told.rows().isEmpty());
        }
    }

    @Test
    void a_file_that_is_too_large_or_not_there() {
        var small = new Limits(100, 10, 10, 10, 10);
        assertEquals(
                "F-FILE-SIZE",
                WorkbookTable.open(good().bytes(), "a.xlsx", small)
                        .findings()
                        .getFirst()
                        .rule());
        assertEquals(
                "F-FILE-MISSING",
                WorkbookTable.open(java.nio.file.Path.of("/nowhere.xlsx"), small)
                        .findings()
                        .getFirst()
                        .rule());
    }

    @Test
    void it_can_be_read_twice() {
        if (WorkbookTable.open(good().bytes(), "a.xlsx", Limits.UPLOAD)
                instanceof Outcome.Accepted<WorkbookTable>(var table)) {
            assertEquals("Than", table.name());
            assertEquals(Workbooks.read(table), Workbooks.read(table));
        }
    }
}
