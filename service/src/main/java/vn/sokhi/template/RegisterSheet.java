package vn.sokhi.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sokhi.draft.Paper;
import vn.sokhi.exchange.BookSheet;
import vn.sokhi.exchange.BookSheet.Cell;
import vn.sokhi.exchange.BookSheet.Look;
import vn.sokhi.exchange.BookSheet.Offer.Only;
import vn.sokhi.intake.BookKey;
import vn.sokhi.intake.RowColumn;

/// The sheet of the register: a line for each source, and blank ones for new sources.
final class RegisterSheet {

    private static final int HEADER = 2;
    private static final int BLANK = 15;
    private static final List<Integer> WIDTHS = List.of(8, 34, 28, 28, 28, 24, 10, 10, 34);

    private final Making making;
    private final String name;
    private final KeyedSheet.Places places;
    private final List<String> columns = new ArrayList<>();

    RegisterSheet(Making making, String name) {
        this.making = making;
        this.name = name;
        this.places = new KeyedSheet.Places(name);
        columns.add(RowColumn.KEY);
        columns.addAll(RowColumn.REGISTER);
    }

    KeyedSheet drawn() {
        var lines = new ArrayList<List<Cell>>();
        lines.add(List.of(Making.blank(Look.PLAIN), Cell.of(making.say("register.title"), Look.TITLE)));
        lines.add(List.of(Making.blank(Look.PLAIN), Cell.of(making.say("register.note"), Look.NOTE)));
        lines.add(columns.stream()
                .map(code -> Cell.of(making.column(code), Look.HEADER))
                .toList());
        var keys = new ArrayList<String>();
        for (var source : making.paper().sources()) {
            lines.add(line(source, lines.size()));
            if (making.isKept(source.id())) keys.add(source.id());
        }
        for (int i = 0; i < BLANK; i++)
            lines.add(columns.stream().map(_ -> Making.blank(Look.FIELD)).toList());
        var sheet =
                new BookSheet(name, BookSheet.Sight.SHOWN, WIDTHS, Set.of(0), HEADER, lines, offers(lines.size() - 1));
        return new KeyedSheet(
                sheet, new BookKey.Sheet(name, BookKey.Kind.SOURCES, "", HEADER + 1, keyed(), keys), places.all());
    }

    private List<BookKey.Column> keyed() {
        var keyed = new ArrayList<BookKey.Column>();
        for (var code : columns) keyed.add(new BookKey.Column(keyed.size() + 1, code, making.column(code)));
        return keyed;
    }

    private List<Cell> line(Paper.Source source, int at) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(making.isKept(source.id()) ? source.id() : "", Look.GIVEN));
        for (var field : RowColumn.REGISTER) {
            var slot = source.slot(field);
            places.put(slot, cells.size(), at);
            var text = source.text(field);
            cells.add(making.field(
                    slot, Making.text(isCoded(field) ? making.codes().word(field, text) : text)));
        }
        return cells;
    }

    private static boolean isCoded(String field) {
        return field.equals("class") || field.equals(RowColumn.ACTIVITY);
    }

    private List<BookSheet.Offer> offers(int last) {
        var offers = new ArrayList<BookSheet.Offer>();
        for (var field : List.of("class", RowColumn.ACTIVITY)) {
            Optional<BookSheet.Range> range =
                    making.lists().range(making.column(field), making.codes().words(field));
            range.ifPresent(list ->
                    offers.add(OfferedLists.offer(columns.indexOf(field), HEADER + 1, last, list, Only.LISTED)));
        }
        return offers;
    }
}
