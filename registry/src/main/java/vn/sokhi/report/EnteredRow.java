package vn.sokhi.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import vn.sokhi.audit.Canonical;

/// A row exactly as it was entered, and as it was understood: so that anyone can see that `1.250,75` was read as
/// 1250.75, and a recalculation in ten years reads the same.
///
/// @param cells by column, in the columns' order
/// @param place where the row begins, `Than!A14` or `file.csv:12:1`
public record EnteredRow(Origin of, SequencedMap<String, Cell> cells, String place) {

    /// One cell.
    ///
    /// @param text as written: nothing trimmed, translated or counted; empty where the column was left out
    /// @param read as understood: a plain number with its unit, or the code of a word
    public record Cell(String text, String read, String place) {}

    public EnteredRow {
        cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
    }

    /// A row that was understood as it was written.
    public static EnteredRow asWritten(Origin of, SequencedMap<String, String> texts, String place) {
        var cells = new LinkedHashMap<String, Cell>();
        texts.forEach((column, text) -> cells.put(column, new Cell(text, text, place)));
        return new EnteredRow(of, cells, place);
    }

    Canonical canonical() {
        return Canonical.fields(Map.of(
                "of", of.canonical(),
                "cells", Canonical.items(List.copyOf(cells.entrySet()), EnteredRow::cell),
                "place", Canonical.text(place)));
    }

    static EnteredRow from(Canonical written) {
        var fields = written.asFields();
        var cells = new LinkedHashMap<String, Cell>();
        for (var cell : fields.list("cells", Canonical::asFields)) {
            cells.put(cell.text("column"), new Cell(cell.text("text"), cell.text("read"), cell.text("place")));
        }
        return new EnteredRow(Origin.from(fields.asFields("of")), cells, fields.text("place"));
    }

    private static Canonical cell(Map.Entry<String, Cell> cell) {
        return Canonical.fields(Map.of(
                "column", Canonical.text(cell.getKey()),
                "text", Canonical.text(cell.getValue().text()),
                "read", Canonical.text(cell.getValue().read()),
                "place", Canonical.text(cell.getValue().place())));
    }
}
