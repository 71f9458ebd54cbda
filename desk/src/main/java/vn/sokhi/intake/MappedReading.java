package vn.sokhi.intake;

import vn.sokhi.draft.ColumnMapping;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.finding.Outcome;
import vn.sokhi.sheet.Table;

final class MappedReading {
    MappedReading(Shown shown, Table table, ColumnMapping mapping, Progress progress) {}

    Outcome<Comparison.Found> read() {
        throw new UnsupportedOperationException("being written");
    }
}
