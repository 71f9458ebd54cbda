package vn.sokhi.worked;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Slot;
import vn.sokhi.exchange.UploadedSheet;
import vn.sokhi.exchange.Workbooks;
import vn.sokhi.exchange.refusal.Limits;
import vn.sokhi.finding.Outcome;
import vn.sokhi.paper.PaperTable;
import vn.sokhi.sheet.Numbers;
import vn.sokhi.sheet.SheetReader;
import vn.sokhi.sheet.SheetRow;
import vn.sokhi.sheet.Table;

/// The one table of numbers, and the three ways in which a person's text reaches a cell: typed into a field of the
/// report, in a workbook, in a text table.
record NumberVectors(String text, String expected) {

    private static final Path TABLE =
            Path.of(System.getProperty("sokhi.home", ".."), "desk/src/test/resources/vn/sokhi/sheet/numbers.csv");
    private static final List<String> HEADER = List.of("source", "year", "activity", "quantity", "unit");
    private static final int CELL = 3;

    /// @return each text with what a cell says that a unit stands beside
    static List<NumberVectors> all() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(line -> line.split("\\|", -1))
                .map(fields -> new NumberVectors(fields[0], fields[CELL]))
                .toList();
    }

    static String typed(String text) {
        var entries = new TreeMap<Slot, Entry>();
        var row = List.of("source/s/name", "Lò", "source/s/activity", "clinker-made", "row/s/2024/1/unit", "t");
        for (int i = 0; i < row.size(); i += 2) put(entries, row.get(i), row.get(i + 1));
        if (!text.isBlank()) put(entries, "row/s/2024/1/quantity", text);
        return told(new PaperTable(new Paper(entries)));
    }

    private static void put(TreeMap<Slot, Entry> entries, String slot, String text) {
        entries.put(Slot.parse(slot).orElseThrow(), Entry.typed(text));
    }

    static String inWorkbook(String text) {
        var cells = new StringBuilder();
        for (var each : List.of("Lò", "2024", "clinker-made", text, "t")) cells.append(cell(each));
        var sheet = Workbooks.sheet("<row>" + cells + "</row>");
        var strings = new StringBuilder();
        HEADER.forEach(name -> strings.append("<si><t>").append(name).append("</t></si>"));
        var top = new StringBuilder("<row>");
        for (int i = 0; i < HEADER.size(); i++)
            top.append("<c t=\"s\"><v>").append(i).append("</v></c>");
        var whole = sheet.replaceAll("<row r=\"1\">.*?</row>", top + "</row>");
        var bytes = Workbooks.good()
                .put(Workbooks.STRINGS, Workbooks.strings(strings.toString()))
                .put(Workbooks.SHEET, whole)
                .bytes();
        return told(UploadedSheet.of(bytes, "tep.xlsx", Limits.UPLOAD));
    }

    private static String cell(String text) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped + "</t></is></c>";
    }

    static String inText(String text) {
        var csv = String.join(",", HEADER) + "\nLò,2024,clinker-made,\"" + text.replace("\"", "\"\"") + "\",t\n";
        return told(UploadedSheet.of(csv.getBytes(StandardCharsets.UTF_8), "tep.csv", Limits.UPLOAD));
    }

    private static String told(Outcome<Table> table) {
        return table instanceof Outcome.Accepted<Table>(var opened)
                ? told(opened)
                : table.findings().getFirst().rule();
    }

    /// The number that was read, or the first rule that was broken.
    private static String told(Table table) {
        var rows = new ArrayList<SheetRow>();
        var rules = new ArrayList<String>();
        new SheetReader(Sheets.RULEBOOK.lists(), Numbers.PEOPLE, LocalDate.of(2026, 11, 24))
                .read(table, rows::add, finding -> rules.add(finding.rule()));
        if (!rules.isEmpty()) return rules.getFirst();
        return rows.getFirst()
                .row()
                .number("quantity")
                .orElseThrow()
                .amount()
                .value()
                .text();
    }
}
