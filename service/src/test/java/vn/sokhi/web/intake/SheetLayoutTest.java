package vn.sokhi.web.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Proposal;
import vn.sokhi.draft.Slot;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;

/// Cells of a preview stand where they stand in the file.
class SheetLayoutTest {

    private static final SheetLayout.Names AS_THEY_ARE = new SheetLayout.Names() {
        @Override
        public String line(Slot slot) {
            return slot.text();
        }

        @Override
        public String column(Slot slot) {
            return slot.text().substring(slot.text().lastIndexOf('/') + 1);
        }

        @Override
        public String value(Slot slot, String text) {
            return text;
        }
    };

    private static Proposal proposal(String slot, String now, String read, String place) {
        return new Proposal(Slot.parse(slot).orElseThrow(), entry(now), entry(read), place, List.of(), List.of());
    }

    private static Optional<Entry> entry(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Entry.typed(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Than!C14,Than,3,14,C",
        "Dầu FO!AA2,Dầu FO,27,2,AA",
        "a!b!ZZ1,a!b,702,1,ZZ",
        "than.csv:12:3,than.csv,3,12,C",
        "than.csv,than.csv,0,0,''"
    })
    void a_place_is_read_back(String text, String sheet, int column, int row, String letters) {
        assertEquals(new CellPlace(sheet, column, row), CellPlace.of(text));
        assertEquals(letters, CellPlace.of(text).letters());
        assertEquals(text.startsWith("than.csv:") ? "C12" : text, CellPlace.brief(text));
    }

    @Test
    void lines_and_columns_are_those_of_the_sheet_whatever_the_order_of_the_fields() {
        var lines = SheetLayout.lines(List.of(
                proposal("row/s1/2026/1/quantity", "", "9", "Than!D5"),
                proposal("row/s1/2025/1/unit", "t", "t", "Than!E4"),
                proposal("row/s1/2025/1/quantity", "12", "12,5", "Than!D4"),
                proposal("source/s1/name", "Lò", "Lò 1", "Than!B4"),
                proposal("answer/boundary", "", "Cả nhà máy", "Chung!C2")));
        var sheets = SheetLayout.of(List.copyOf(lines.values()), AS_THEY_ARE);
        assertEquals(
                List.of("Than", "Chung"),
                sheets.stream().map(SheetLayout::sheet).toList());
        var coal = sheets.getFirst();
        assertEquals(
                List.of("B name", "D quantity", "E unit"),
                coal.columns().stream()
                        .map(each -> each.letters() + " " + each.name())
                        .toList());
        assertEquals(
                List.of("Than!4 row/s1/2025/1/unit 2", "Than!5 row/s1/2026/1/quantity 1"),
                coal.lines().stream()
                        .map(each -> each.key() + " " + each.name() + " " + each.takeable())
                        .toList());
        assertEquals(
                List.of("changed Lò>Lò 1", "changed 12>12,5", "unchanged t>t"),
                coal.lines().getFirst().cells().stream()
                        .flatMap(Optional::stream)
                        .map(each -> each.word() + " " + each.before() + ">" + each.after())
                        .toList());
        assertEquals(
                List.of(false, true, false),
                coal.lines().getLast().cells().stream().map(Optional::isPresent).toList());
    }

    @Test
    void a_line_of_nothing_new_is_unchanged_and_one_with_a_rejected_cell_is_not() {
        var same = proposal("row/s1/2025/1/unit", "t", "t", "Than!E4");
        var rejected = new Proposal(
                same.slot(),
                same.now(),
                entry("tấn tạ"),
                "Than!E4",
                List.of(Finding.of("S-UNIT", new Where.Whole("Than!E4"))),
                List.of());
        assertEquals(true, SheetLayout.isUnchanged(List.of(same)));
        assertEquals(false, SheetLayout.isUnchanged(List.of(same, rejected)));
    }
}
