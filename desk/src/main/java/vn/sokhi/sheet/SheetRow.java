package vn.sokhi.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Row;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Amount;
import vn.sokhi.quantity.Unit;

/// A row of a sheet that was read whole: what the engine takes, and what stood in the file.
public record SheetRow(Activity activity, Row row, List<String> columns, List<Cell> cells) {

    /// The cell of a column, if something stands in it.
    public Optional<Cell> cell(String column) {
        int place = columns.indexOf(column);
        return place < 0 || place >= cells.size() || cells.get(place).isEmpty()
                ? Optional.empty()
                : Optional.of(cells.get(place));
    }

    /// Where the cell of a column stands, though it be empty; where the row does, if the sheet has no such column.
    Where place(String column) {
        int place = columns.indexOf(column);
        return place < 0 || place >= cells.size()
                ? row.where()
                : cells.get(place).where();
    }

    /// Column → as it was understood: codes for words, plain numbers with their unit. Read again, it gives the same
    /// row.
    public SequencedMap<String, String> asRead() {
        var read = new LinkedHashMap<String, String>();
        read.put(SheetColumns.SOURCE, row.source());
        read.put(SheetColumns.YEAR, Integer.toString(row.year()));
        read.put(SheetColumns.ACTIVITY, row.activity());
        var quantity = row.number(SheetColumns.QUANTITY).orElseThrow().amount();
        read.put(SheetColumns.QUANTITY, quantity.value().plain());
        read.put(SheetColumns.UNIT, quantity.unit().symbol());
        for (var choice : activity.choices()) {
            if (row.words().containsKey(choice.name())) read.put(choice.name(), row.word(choice.name()));
        }
        for (var input : activity.inputs()) {
            if (input.name().equals(SheetColumns.QUANTITY)) continue;
            row.number(input.name()).ifPresent(number -> read.put(input.name(), plain(number.amount())));
        }
        return read;
    }

    private static String plain(Amount amount) {
        var number = amount.value().plain();
        return amount.unit().equals(Unit.NUMBER)
                ? number
                : number + " " + amount.unit().symbol();
    }
}
