package vn.sokhi.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.sokhi.exchange.BookSheet;
import vn.sokhi.exchange.BookSheet.Cell;
import vn.sokhi.exchange.BookSheet.Look;
import vn.sokhi.exchange.BookSheet.Value;

/// The first sheet: whose workbook this is, how it is filled in, how numbers are read.
final class GuideSheet {

    private static final int STEPS = 6;
    private static final int NUMBERS = 4;

    private GuideSheet() {}

    /// @param sheets the names of the sheets that are filled in
    static BookSheet drawn(Making making, String name, TemplateBook.Data data, List<String> sheets) {
        var draft = making.shown().draft();
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(Cell.of(making.say("guide.title"), Look.TITLE)));
        if (data == TemplateBook.Data.TRIAL) rows.add(List.of(Cell.of(making.say("guide.trial"), Look.BANNER)));
        rows.add(List.of());
        rows.add(pair(making.say("guide.facility"), draft.facility().name()));
        rows.add(pair(making.say("guide.period"), draft.period().text()));
        rows.add(pair(
                making.say("guide.edition"),
                making.shown().reckoning().ground().rulebook().edition().label()));
        rows.add(List.of());
        rows.add(List.of(Cell.of(making.say("guide.how"), Look.STRONG)));
        for (int i = 1; i <= STEPS; i++) rows.add(step(Integer.toString(i), making.say("guide.how." + i)));
        rows.add(List.of());
        rows.add(List.of(Cell.of(making.say("guide.numbers"), Look.STRONG)));
        for (int i = 1; i <= NUMBERS; i++) rows.add(step("·", making.say("guide.numbers." + i)));
        rows.add(List.of());
        rows.add(List.of(Cell.of(making.say("guide.sheets"), Look.STRONG)));
        for (var sheet : sheets) rows.add(List.of(link(sheet)));
        return new BookSheet(name, BookSheet.Sight.SHOWN, List.of(26, 84), Set.of(), -1, rows, List.of());
    }

    private static List<Cell> pair(String label, String text) {
        return List.of(Cell.of(label, Look.NOTE), Cell.of(text, Look.STRONG));
    }

    private static List<Cell> step(String mark, String text) {
        return List.of(Cell.of(mark, Look.NOTE), Cell.of(text, Look.PLAIN));
    }

    private static Cell link(String sheet) {
        var place = "'" + sheet.replace("'", "''") + "'!A1";
        return new Cell(new Value.Step(place, sheet), Look.LINK, java.util.Optional.empty());
    }
}
