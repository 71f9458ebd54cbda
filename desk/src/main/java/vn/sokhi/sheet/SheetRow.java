package vn.sokhi.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Row;

/// A row of a sheet that was read whole: what the engine takes, and what stood in the file.
public record SheetRow(Activity activity, Row row, List<String> columns, List<Cell> cells) {

    /// Column → text as written, empty cells left out.
    public SequencedMap<String, String> asWritten() {
        var written = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size() && i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) written.put(columns.get(i), cells.get(i).text());
        }
        return written;
    }

    /// Column → as it was understood: codes for words, plain numbers with their unit. Read again, it gives the same row.
    public SequencedMap<String, String> asRead() {
        var read = new LinkedHashMap<String, String>();
        read.put(SheetColumns.SOURCE, row.source());
        read.put(SheetColumns.YEAR, Integer.toString(row.year()));
        read.put(SheetColumns.ACTIVITY, row.activity());
        var quantity = row.number(SheetColumns.QUANTITY).orElseThrow().amount();
        read.put(SheetColumns.QUANTITY, quantity.value().plain());
        read.put(SheetColumns.UNIT, quantity.unit().symbol());
        activity.choices().forEach(choice -> {
            if (row.words().containsKey(choice.name())) read.put(choice.name(), row.word(choice.name()));
        });
        activity.inputs().forEach(input -> {
            if (input.name().equals(SheetColumns.QUANTITY)) return;
            row.number(input.name()).ifPresent(number ->
                    read.put(input.name(), number.amount().value().plain() + " " + number.amount().unit().symbol()));
        });
        return read;
    }
}
