package vn.sokhi.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import vn.sokhi.audit.Canonical;

/// A row exactly as it was entered: nothing trimmed, translated or counted.
///
/// @param cells column → text as written, in the columns' order
/// @param place where it stood, `Than!A14` or `file.csv:12`
public record EnteredRow(Origin of, SequencedMap<String, String> cells, String place) {

    public EnteredRow {
        cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
    }

    Canonical canonical() {
        return Canonical.fields(Map.of(
                "of", of.canonical(),
                "cells", Canonical.items(List.copyOf(cells.entrySet()), EnteredRow::cell),
                "place", Canonical.text(place)));
    }

    static EnteredRow from(Canonical written) {
        var fields = written.asFields();
        var cells = new LinkedHashMap<String, String>();
        for (var cell : fields.list("cells", Canonical::asFields)) cells.put(cell.text("column"), cell.text("text"));
        return new EnteredRow(Origin.from(fields.asFields("of")), cells, fields.text("place"));
    }

    private static Canonical cell(Map.Entry<String, String> cell) {
        return Canonical.fields(
                Map.of("column", Canonical.text(cell.getKey()), "text", Canonical.text(cell.getValue())));
    }
}
