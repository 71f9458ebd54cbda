package vn.sokhi.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sokhi.draft.ColumnMapping;
import vn.sokhi.draft.Proposal;
import vn.sokhi.draft.Proposal.Verdict;
import vn.sokhi.draft.StagedImport;
import vn.sokhi.exchange.UploadedBook;
import vn.sokhi.exchange.refusal.Limits;
import vn.sokhi.finding.Finding;
import vn.sokhi.intake.ColumnGuess;
import vn.sokhi.intake.Progress;
import vn.sokhi.words.Language;

/// The workbook of a report, written, filled in and read back.
class RoundTripTest {

    static final String[] PLANT = {
        "answer/boundary = =HYPERLINK(\"x\") cả nhà máy",
        "source/s001/name = Lò nung 1",
        "source/s001/class = stationary",
        "source/s001/activity = fuel-burnt",
        "source/s001/since = 2019",
        "source/s002/name = Xe nâng",
        "source/s002/class = mobile",
        "source/s002/activity = fuel-burnt",
        "source/s003/name = Lưới điện",
        "source/s003/class = electricity",
        "source/s003/activity = electricity-bought",
        "row/s001/2025/1/fuel = anthracite",
        "row/s001/2025/1/use = industry",
        "row/s001/2025/1/quantity = 1.250,75",
        "row/s001/2025/1/unit = tấn",
        "row/s001/2025/1/ncv = 26,7 MJ/kg",
        "row/s001/2025/1/document = HĐ 12/2025",
        "row/s001/2025/1/estimated = yes",
        "row/s002/2025/1/fuel = Dầu diesel",
        "row/s002/2025/1/use = road",
        "row/s002/2025/1/quantity = 1.250",
        "row/s002/2025/1/unit = lít",
        "row/s003/2026/1/quantity = 123456789012345678901,5",
        "row/s003/2026/1/unit = kWh",
    };

    final Desk desk = new Desk(PLANT);

    static final TemplateBook BOOKS = new TemplateBook(TemplateBook.Data.TRIAL);

    byte[] file() {
        return BOOKS.of(desk.shown(), Language.VI);
    }

    EditedBook edited() {
        return new EditedBook(file());
    }

    static List<String> rules(StagedImport staged) {
        return staged.findings().stream().map(Finding::rule).toList();
    }

    static List<Proposal> changed(StagedImport staged) {
        return staged.proposals().stream()
                .filter(each -> each.verdict() != Verdict.UNCHANGED)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"VI", "EN"})
    void what_was_written_is_read_back_unchanged(Language language) {
        var staged = desk.staged(BOOKS.of(desk.shown(), language));
        assertEquals(List.of(), staged.findings());
        assertEquals(List.of(), changed(staged));
        assertEquals(
                desk.draft().paper().entries().keySet(),
                staged.proposals().stream().map(Proposal::slot).collect(Collectors.toSet()));
    }

    /// Its edition may have been followed by another since: that is told and changes nothing.
    @Test
    void a_book_that_libreoffice_saved_is_read_back_unchanged() throws IOException {
        try (var file = RoundTripTest.class.getResourceAsStream("/template/libreoffice.xlsx")) {
            var staged = desk.staged(Objects.requireNonNull(file).readAllBytes());
            assertEquals(
                    List.of(),
                    rules(staged).stream()
                            .filter(rule -> !rule.equals("I-EDITION"))
                            .toList());
            assertEquals(List.of(), changed(staged));
            assertEquals(PLANT.length, staged.proposals().size());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            number  | F4 | 1300.5       | row/s001/2025/1/quantity | CHANGED   | -
            number  | F4 | 1250.75      | row/s001/2025/1/quantity | UNCHANGED | -
            text    | F4 | 1 250,75     | row/s001/2025/1/quantity | UNCHANGED | -
            text    | F4 | 2.500,5      | row/s001/2025/1/quantity | CHANGED   | -
            text    | F4 | 1.250        | row/s001/2025/1/quantity | CHANGED   | N-AMBIGUOUS
            text    | F4 | nhiều        | row/s001/2025/1/quantity | REJECTED  | N-NOT-NUMBER
            text    | F4 | -5           | row/s001/2025/1/quantity | REJECTED  | S-BOUNDS
            formula | F4 | 1+1          | row/s001/2025/1/quantity | REJECTED  | F-FORMULA
            clear   | F4 | -            | row/s001/2025/1/quantity | CHANGED   | -
            text    | G4 | bao          | row/s001/2025/1/unit     | REJECTED  | S-UNIT
            text    | G4 | ha           | row/s001/2025/1/unit     | REJECTED  | S-UNIT-DIMENSION
            text    | D4 | Than Antraxít | row/s001/2025/1/fuel    | UNCHANGED | -
            text    | D4 | củi trấu lạ  | row/s001/2025/1/fuel     | REJECTED  | S-WORD
            text    | J4 | không        | row/s001/2025/1/estimated | CHANGED  | -
            text    | J4 | có lẽ        | row/s001/2025/1/estimated | REJECTED | I-WORD
            number  | F5 | 40           | row/s001/2026/1/quantity | ADDED     | -
            number  | H5 | 12           | row/s001/2026/1/document | ADDED     | -
            """)
    void each_cell_has_its_verdict(String how, String cell, String value, String slot, Verdict verdict, String rule) {
        var place = "Đốt nhiên liệu cố định!" + cell;
        var book = edited();
        switch (how) {
            case "number" -> book.number(place, value);
            case "text" -> book.text(place, value);
            case "formula" -> book.formula(place, value, "2");
            default -> book.clear(place);
        }
        var found = desk.staged(book.bytes()).proposals().stream()
                .filter(each -> each.slot().text().equals(slot))
                .findFirst()
                .orElseThrow();
        assertEquals(verdict, found.verdict(), found.toString());
        assertEquals(place, found.place());
        var rules = FaultsSheet.of(found).stream().map(Finding::rule).toList();
        assertEquals(rule == null ? List.of() : List.of(rule), rules);
    }

    @Test
    void a_day_in_a_number_column_is_a_fault() {
        var book = edited().cell("Đốt nhiên liệu cố định!F4", "s=\"DAY\"><v>46112</v>")
                .withDay();
        var found = changed(desk.staged(book.bytes()));
        assertEquals("F-DATE-CELL", found.getFirst().findings().getFirst().rule());
    }

    @Test
    void a_unit_that_cannot_be_read_holds_back_the_new_quantity_of_its_row() {
        var book = edited().number("Đốt nhiên liệu cố định!F4", "5000").text("Đốt nhiên liệu cố định!G4", "litt");
        var found = changed(desk.staged(book.bytes()));
        assertEquals(
                List.of("I-ROW-HELD", "S-UNIT"),
                found.stream().map(each -> each.findings().getFirst().rule()).toList());
        assertEquals(
                "I-NOTHING",
                desk.taken(desk.staged(book.bytes())).findings().getFirst().rule());
    }

    @ParameterizedTest
    @CsvSource({"facility,I-FACILITY", "draft,I-REPORT", "version,I-TEMPLATE", "revision,I-KEY"})
    void a_book_made_for_something_else_is_refused_whole(String fact, String rule) {
        int row = List.of("version", "facility", "draft", "revision").indexOf(fact) + 2;
        var book = Desk.book(edited().text("_khoa!B" + row, "khác").bytes());
        var refused = desk.stage.stage(Desk.WE, desk.id, book, Desk.origin(new byte[1]), Progress.NOBODY);
        assertEquals(rule, refused.findings().getFirst().rule());
        assertTrue(desk.imports.isEmpty());
    }

    @Test
    void a_book_of_an_earlier_edition_is_read_and_that_is_told() {
        var staged = desk.staged(edited().text("_khoa!B6", "2020-01-01-0").bytes());
        assertEquals(List.of("I-EDITION"), rules(staged));
        assertEquals(List.of(), changed(staged));
    }

    @Test
    void a_heading_that_was_moved_is_followed_and_one_that_is_lost_is_not_read() {
        var sheet = "Đốt nhiên liệu cố định!";
        var moved = edited().text(sheet + "F3", "Đơn vị").text(sheet + "G3", "Lượng hoạt động");
        moved.text(sheet + "F4", "tấn").number(sheet + "G4", "1250.75");
        var staged = desk.staged(moved.bytes());
        assertEquals(List.of("I-COLUMN-MOVED", "I-COLUMN-MOVED"), rules(staged));
        assertEquals(List.of(), changed(staged));
        var lost = desk.staged(
                edited().text(sheet + "F3", "Của tôi").number(sheet + "F4", "7").bytes());
        assertEquals(List.of("I-COLUMN-LOST"), rules(lost));
        assertEquals(List.of(), changed(lost));
    }

    @Test
    void merged_cells_and_hidden_sheets_are_told_and_not_read() {
        var merged = edited().clear("Đốt nhiên liệu cố định!F4")
                .part(
                        "Đốt nhiên liệu cố định",
                        "</sheetData>",
                        "</sheetData><mergeCells><mergeCell ref=\"F4:F6\"/></mergeCells>");
        var staged = desk.staged(merged.bytes());
        assertEquals(List.of("F-MERGED"), rules(staged));
        assertEquals(List.of(), changed(staged));
        var hidden = edited().clear("Nguồn!B4").part("", "name=\"Nguồn\"", "name=\"Nguồn\" state=\"hidden\"");
        assertEquals(List.of("F-HIDDEN"), rules(desk.staged(hidden.bytes())));
        assertEquals(List.of(), changed(desk.staged(hidden.bytes())));
    }

    @Test
    void a_new_row_and_a_new_source_come_in_once_however_often_the_file_is_sent() {
        var sheet = "Đốt nhiên liệu cố định!";
        var book = edited().text(sheet + "B6", "Nồi hơi mới")
                .number(sheet + "C6", "2026")
                .text(sheet + "D6", "Than antraxit")
                .text(sheet + "E6", "industry")
                .number(sheet + "F6", "40")
                .text(sheet + "G6", "tấn")
                .bytes();
        var first = desk.staged(book);
        assertEquals(List.of(), first.findings());
        var saved = Desk.accepted(desk.taken(first));
        assertEquals(7, saved.changed());
        assertEquals(
                "Nồi hơi mới", desk.draft().paper().source("s004").orElseThrow().text("name"));
        assertEquals(saved, Desk.accepted(desk.taken(first)));
        var again = desk.staged(book);
        assertEquals(List.of("I-SEEN"), rules(again));
        assertEquals(List.of(), changed(again));
    }

    @Test
    void a_field_that_was_changed_meanwhile_is_shown_with_both_values() {
        var staged =
                desk.staged(edited().number("Đốt nhiên liệu cố định!F4", "7").bytes());
        var slot = Desk.slot("row/s001/2025/1/quantity");
        Desk.accepted(desk.save.save(Desk.WE, desk.id, 1, Map.of(slot, "8")));
        var clash = desk.taken(staged).findings().getFirst();
        assertEquals(
                List.of("R-CONFLICT", "7", "8"),
                List.of(clash.rule(), clash.words().get("mine"), clash.words().get("theirs")));
    }

    @Test
    void the_same_values_by_page_and_by_book_give_the_same_digits() {
        var sheet = "Đốt nhiên liệu cố định!";
        var book = edited().number(sheet + "F5", "1234.5")
                .text(sheet + "G5", "tấn")
                .text(sheet + "D5", "Than antraxit")
                .text(sheet + "E5", "industry");
        Desk.accepted(desk.taken(desk.staged(book.bytes())));
        var page = new Desk(PLANT);
        Desk.accepted(page.save.save(
                Desk.WE,
                page.id,
                1,
                Map.of(
                        Desk.slot("row/s001/2026/1/quantity"), "1.234,5",
                        Desk.slot("row/s001/2026/1/unit"), "tấn",
                        Desk.slot("row/s001/2026/1/fuel"), "anthracite",
                        Desk.slot("row/s001/2026/1/use"), "industry")));
        assertEquals(digits(page), digits(desk));
        assertTrue(digits(desk).size() > 3);
    }

    private static List<String> digits(Desk desk) {
        return desk.shown().reckoning().emissions().stream()
                .map(each -> each.source()
                        + each.year()
                        + each.what().gas()
                        + each.mass().value().text()
                        + each.co2e().value().text())
                .toList();
    }

    @Test
    void a_name_typed_on_a_mac_is_the_same_name() {
        var apart = Normalizer.normalize("Lò nung 1", Normalizer.Form.NFD);
        var book = edited().text("Đốt nhiên liệu cố định!B4", apart).text("Nguồn!B4", apart);
        var staged = desk.staged(book.bytes());
        assertEquals(List.of(), staged.findings());
        assertEquals(List.of(), changed(staged));
    }

    @Test
    void the_marked_book_shows_what_was_read_and_can_be_mended_and_sent_again() {
        var sent = edited().number("Đốt nhiên liệu cố định!F5", "70").text("Đốt nhiên liệu cố định!G5", "bao");
        var staged = desk.staged(sent.bytes());
        var marked = BOOKS.marked(desk.shown(), staged, Language.VI);
        var again = desk.staged(marked);
        assertEquals(
                changed(staged).stream().map(Proposal::slot).toList(),
                changed(again).stream().map(Proposal::slot).toList());
        var mended = desk.staged(
                new EditedBook(marked).text("Đốt nhiên liệu cố định!G5", "kg").bytes());
        assertEquals(
                List.of(Verdict.ADDED, Verdict.ADDED),
                changed(mended).stream().map(Proposal::verdict).toList());
    }

    @Test
    void three_thousand_rows_are_read_back_unchanged() {
        var many = new ArrayList<>(List.of(PLANT));
        for (int i = 4; i < 1504; i++) {
            var id = "s%04d".formatted(i);
            many.addAll(List.of(
                    "source/" + id + "/name = Lò " + i,
                    "source/" + id + "/class = stationary",
                    "source/" + id + "/activity = fuel-burnt"));
            for (int year : List.of(2025, 2026))
                many.addAll(List.of(
                        "row/" + id + "/" + year + "/1/quantity = " + i + ",5",
                        "row/" + id + "/" + year + "/1/unit = tấn",
                        "row/" + id + "/" + year + "/1/fuel = anthracite",
                        "row/" + id + "/" + year + "/1/use = industry"));
        }
        var large = new Desk(many.toArray(String[]::new));
        var staged = large.staged(BOOKS.of(large.shown(), Language.VI));
        assertEquals(List.of(), staged.findings());
        assertEquals(List.of(), changed(staged));
    }

    @Test
    void somebodys_own_table_is_read_by_the_columns_that_were_told() {
        var csv =
                "Nguồn;Năm;Nhiên liệu;Số lượng (tấn);Ghi chú\nLò nung 1;2025;anthracite;1.300,5;x\nLò mới;2026;anthracite;2;\n";
        var header = List.of("Nguồn", "Năm", "Nhiên liệu", "Số lượng (tấn)", "Ghi chú");
        var columns = ColumnGuess.of(header);
        assertEquals(Map.of("source", 0, "year", 1, "fuel", 2, "quantity", 3, "remark", 4), columns);
        var mapping =
                new ColumnMapping(header, columns, Map.of("unit", "tấn", "use", "industry", "activity", "fuel-burnt"));
        var bytes = csv.getBytes(StandardCharsets.UTF_8);
        var book = Desk.accepted(UploadedBook.of(bytes, "bang.csv", Limits.UPLOAD));
        var id = Desk.accepted(desk.stage.stage(
                Desk.WE,
                desk.id,
                book.pages().getFirst().from(0, Set.of()),
                mapping,
                Desk.origin(bytes),
                Progress.NOBODY));
        var staged = desk.kept(id).orElseThrow().staged();
        assertEquals(List.of(), staged.findings());
        assertEquals(
                List.of("CHANGED row/s001/2025/1/quantity", "ADDED row/s001/2025/1/remark"),
                changed(staged).stream()
                        .filter(each -> each.slot().text().contains("s001"))
                        .map(each -> each.verdict() + " " + each.slot().text())
                        .sorted()
                        .toList()
                        .reversed());
        Desk.accepted(desk.taken(staged));
        assertEquals(
                "stationary", desk.draft().paper().source("s004").orElseThrow().text("class"));
    }
}
