package vn.sokhi.paper;

import java.util.ArrayList;
import java.util.List;
import vn.sokhi.calculation.OtherEmission;
import vn.sokhi.draft.Paper;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;

/// What a row owes that is told by no method of the law: how its figure was found, and the document that proves it.
/// Without both nobody could review it.
final class OtherMethod {

    private OtherMethod() {}

    static boolean is(Paper.Source source) {
        return source.text("activity").equals(OtherEmission.ACTIVITY.code());
    }

    /// What the rows of such a source lack; nothing is asked of other sources.
    static List<Finding> missing(Paper.Source source, List<Paper.Row> rows) {
        var missing = new ArrayList<Finding>();
        if (!is(source)) return missing;
        for (var row : rows) {
            if (!row.key().source().equals(source.id()) || !PaperTable.isData(row)) continue;
            if (row.text(Telling.REASONING).isBlank())
                missing.add(missing("P-REASONING", Telling.REASONING, source, row));
            if (row.text(Telling.DOCUMENT).isBlank()) missing.add(missing("P-EVIDENCE", Telling.DOCUMENT, source, row));
        }
        return missing;
    }

    private static Finding missing(String rule, String column, Paper.Source source, Paper.Row row) {
        return Finding.of(rule, new Where.Named(row.key().slot(column).text()))
                .with("source", source.text("name"))
                .with("year", row.key().year());
    }
}
