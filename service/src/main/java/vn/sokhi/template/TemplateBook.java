package vn.sokhi.template;

import vn.sokhi.draft.StagedImport;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.words.Language;

/// Composes the workbook of a report.
public final class TemplateBook {

    /// Under which notes it is made.
    public enum Data {
        REAL,
        TRIAL
    }

    private final Data data;

    public TemplateBook(Data data) {
        this.data = data;
    }

    /// The workbook to fill in: what the draft says, and room for more.
    public byte[] of(Shown shown, Language language) {
        throw new UnsupportedOperationException("being written");
    }

    /// The same with the values as a file gave them, the cells at fault marked, and a sheet that lists them.
    public byte[] marked(Shown shown, StagedImport staged, Language language) {
        throw new UnsupportedOperationException("being written");
    }
}
