package vn.sokhi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.sokhi.draft.ColumnMapping;
import vn.sokhi.draft.ImportId;
import vn.sokhi.draft.StagedImport;
import vn.sokhi.drafting.ReadDraft;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.office.Books;
import vn.sokhi.office.Imports;
import vn.sokhi.office.Office;
import vn.sokhi.party.Actor;
import vn.sokhi.report.ReportId;
import vn.sokhi.sheet.Book;
import vn.sokhi.sheet.Table;

/// Reads a file and compares it with the draft, field by field. What it would do is kept to be looked at; the draft
/// stays as it is.
///
/// Refused whole: a file that is not our workbook (`I-NO-KEY`), that was made for another facility (`I-FACILITY`) or
/// another report (`I-REPORT`), or whose making we no longer read (`I-TEMPLATE`).
public final class StageImport {

    private final Office office;
    private final ReadDraft reading;
    private final RandomGenerator dice;

    public StageImport(Office office, ReadDraft reading, RandomGenerator dice) {
        this.office = office;
        this.reading = reading;
        this.dice = dice;
    }

    /// A workbook that was made for this report.
    ///
    /// @param of the name of the file and the hash of its bytes
    public Outcome<ImportId> stage(Actor actor, ReportId id, Book book, StagedImport.Origin of, Progress progress) {
        return reading.read(actor, id)
                .then(shown ->
                        new BookReading(shown, book, progress).read().then(found -> kept(actor, shown, of, found)));
    }

    /// Somebody's own table, read as its columns were said to be meant.
    public Outcome<ImportId> stage(
            Actor actor, ReportId id, Table table, ColumnMapping mapping, StagedImport.Origin of, Progress progress) {
        return reading.read(actor, id)
                .then(shown -> new MappedReading(shown, table, mapping, progress)
                        .read()
                        .then(found -> kept(actor, shown, of, found)));
    }

    private Outcome<ImportId> kept(Actor actor, Shown shown, StagedImport.Origin of, Comparison.Found found) {
        var draft = shown.draft();
        return office.act(actor, books -> {
            var findings = new ArrayList<>(seenBefore(books, draft.id(), of));
            findings.addAll(found.findings());
            var staged = new StagedImport(
                    ImportId.random(dice), of, draft.revision(), books.stamps().instant(), found.proposals(), findings);
            books.imports().keep(draft.id(), staged, actor);
            return Outcome.accept(staged.id());
        });
    }

    /// The same bytes: that is no fault, but whoever sends them should know.
    private static List<Finding> seenBefore(Books books, ReportId draft, StagedImport.Origin of) {
        return books.imports().of(draft).stream()
                .map(Imports.Kept::staged)
                .filter(earlier -> earlier.of().sha256().equals(of.sha256()))
                .findFirst()
                .map(earlier -> List.of(Finding.of("I-SEEN", new Where.Whole(of.file()))
                        .with("file", earlier.of().file())
                        .with("at", earlier.at())))
                .orElse(List.of());
    }
}
