package vn.sokhi.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sokhi.exchange.refusal.Limits;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.sheet.Cell;
import vn.sokhi.sheet.Table;

/// A small true workbook to start each lie from, and the reading that every test does.
public final class Workbooks {

    public static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    public static final String SHEET = "xl/worksheets/sheet1.xml";
    public static final String STRINGS = "xl/sharedStrings.xml";
    public static final String STYLES = "xl/styles.xml";
    public static final String TYPES = "[Content_Types].xml";
    public static final String BOOK = "xl/workbook.xml";
    public static final String BOOK_RELS = "xl/_rels/workbook.xml.rels";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Workbooks() {}

    /// Header `source, quantity`; one row `Lò 1, 12.5`.
    public static ZipForge good() {
        return new ZipForge()
                .put(TYPES, types(""))
                .put(
                        "_rels/.rels",
                        rels("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                                + "/officeDocument\" Target=\"xl/workbook.xml\"/>"))
                .put(BOOK, book("<sheet name=\"Than\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .put(
                        BOOK_RELS,
                        rels(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "sharedStrings", "sharedStrings.xml")
                                + relation("rId3", "styles", "styles.xml")))
                .put(STRINGS, strings("<si><t>source</t></si><si><t>quantity</t></si><si><t>Lò 1</t></si>"))
                .put(STYLES, styles("0", "14", "9", "164"))
                .put(SHEET, sheet("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\"><v>12.5</v></c></row>"));
    }

    public static String types(String more) {
        return XML + "<Types xmlns=\"" + PACKAGE
                + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>" + more + "</Types>";
    }

    public static String rels(String inside) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inside + "</Relationships>";
    }

    public static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    public static String book(String sheets) {
        return XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets
                + "</sheets></workbook>";
    }

    public static String strings(String items) {
        return XML + "<sst xmlns=\"" + MAIN + "\" count=\"3\" uniqueCount=\"3\">" + items + "</sst>";
    }

    /// Cell styles with these number formats; 164 is `0.00" kg"`, 165 `yyyy\-mm\-dd`.
    public static String styles(String... formats) {
        return XML + "<styleSheet xmlns=\"" + MAIN
                + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.00&quot; kg d&quot;\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"[$-409]yyyy\\-mm\\-dd\"/><numFmt numFmtId=\"166\" formatCode=\"0.0%\"/></numFmts><cellXfs>"
                + List.of(formats).stream()
                        .map(f -> "<xf numFmtId=\"" + f + "\"/>")
                        .collect(Collectors.joining()) + "</cellXfs></styleSheet>";
    }

    public static String sheet(String rows) {
        return sheet(rows, "");
    }

    public static String sheet(String rows, String behind) {
        return XML + "<worksheet xmlns=\"" + MAIN
                + "\"><dimension ref=\"A1:B2\"/><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                + "<c r=\"B1\" t=\"s\"><v>1</v></c></row>" + rows + "</sheetData>" + behind + "</worksheet>";
    }

    /// All that a reading told: the texts of its rows, the header first, and its findings.
    public record Told(List<List<String>> rows, List<List<Cell>> cells, List<Finding> findings) {
        public List<String> codes() {
            return findings.stream().map(Finding::rule).toList();
        }

        public boolean isRefused() {
            return !findings.isEmpty();
        }
    }

    public static Told read(byte[] bytes, String name) {
        return read(UploadedSheet.of(bytes, name, Limits.UPLOAD));
    }

    public static Told read(byte[] bytes) {
        return read(bytes, "tep.xlsx");
    }

    public static Told read(Outcome<Table> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<Table>(var table) -> read(table);
            case Outcome.Refused<Table>(var findings) -> new Told(List.of(), List.of(), findings);
        };
    }

    public static Told read(Table table) {
        var cells = new ArrayList<List<Cell>>();
        var findings = new ArrayList<Finding>();
        table.read(cells::add, cells::add, findings::add);
        return new Told(
                cells.stream().map(row -> row.stream().map(Cell::text).toList()).toList(), cells, findings);
    }
}
