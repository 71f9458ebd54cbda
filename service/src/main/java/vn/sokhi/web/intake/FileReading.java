package vn.sokhi.web.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sokhi.audit.Hash;
import vn.sokhi.draft.ColumnMapping;
import vn.sokhi.draft.ImportId;
import vn.sokhi.draft.StagedImport;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.intake.RememberColumns;
import vn.sokhi.intake.StageImport;
import vn.sokhi.jobs.Ending;
import vn.sokhi.jobs.HeldFiles;
import vn.sokhi.jobs.JobId;
import vn.sokhi.jobs.Progress;
import vn.sokhi.jobs.Work;
import vn.sokhi.party.Actor;
import vn.sokhi.report.ReportId;
import vn.sokhi.sheet.Book;

/// Reads a file as work with progress: our own workbook at once, somebody else's as its columns were once confirmed, or
/// it is held until they are.
@Component
final class FileReading {

    /// Our workbook has a key sheet; without it a file is somebody's own.
    private static final String NOT_OURS = "I-NO-KEY";

    /// A file for a draft, from whoever sent it.
    record Sent(Actor actor, ReportId draft, String file, byte[] bytes) {

        StagedImport.Origin origin() {
            return new StagedImport.Origin(file, Hash.ofBytes(bytes));
        }

        String about() {
            return draft.toString();
        }
    }

    private final StageImport stage;
    private final RememberColumns columns;
    private final BookOpener books;
    private final HeldFiles held;

    FileReading(StageImport stage, RememberColumns columns, BookOpener books, HeldFiles held) {
        this.stage = stage;
        this.columns = columns;
        this.books = books;
        this.held = held;
    }

    Work of(Sent sent) {
        return telling -> ending(books.open(sent.file(), sent.bytes()).then(book -> read(sent, book, telling)));
    }

    /// As a person has just said that it is to be read; that is remembered once the file could be read so.
    ///
    /// @param file under which it is held
    Work of(Sent sent, JobId file, String sheet, ColumnMapping mapping) {
        return telling -> ending(books.open(sent.file(), sent.bytes())
                .then(book -> mapped(sent, OwnBook.page(book, sheet), mapping, telling))
                .then(id -> columns.remember(sent.actor(), mapping).map(_ -> id))
                .map(id -> Asked.preview(sent.draft(), id) + "?columns=" + file));
    }

    private Outcome<String> read(Sent sent, Book book, Work.Telling telling) {
        var ours = stage.stage(sent.actor(), sent.draft(), book, sent.origin(), progress(telling));
        if (!isForeign(ours.findings())) return ours.map(id -> Asked.preview(sent.draft(), id));
        return OwnBook.first(book).then(page -> foreign(sent, page, telling));
    }

    private static boolean isForeign(List<Finding> findings) {
        return !findings.isEmpty() && findings.getFirst().rule().equals(NOT_OURS);
    }

    /// The file stays at hand, so that a mapping that was remembered can be changed.
    private Outcome<String> foreign(Sent sent, OwnBook.Head head, Work.Telling telling) {
        var known = columns.recall(sent.actor(), head.header());
        return known.then(mapping -> {
            var id = held.hold(sent.actor().organisation(), sent.about(), sent.file(), sent.bytes());
            var address = Asked.columns(sent.draft(), id);
            if (mapping.isEmpty()) return Outcome.accept(address);
            return mapped(sent, head.page(), mapping.get(), telling)
                    .map(staged -> Asked.preview(sent.draft(), staged) + "?columns=" + id);
        });
    }

    private Outcome<ImportId> mapped(Sent sent, Book.Page page, ColumnMapping mapping, Work.Telling telling) {
        var table = page.from(0, java.util.Set.of());
        return stage.stage(sent.actor(), sent.draft(), table, mapping, sent.origin(), progress(telling));
    }

    private Outcome<ImportId> mapped(Sent sent, Optional<Book.Page> page, ColumnMapping mapping, Work.Telling telling) {
        return page.map(each -> mapped(sent, each, mapping, telling)).orElseGet(() -> OwnBook.none(sent.file()));
    }

    private static vn.sokhi.intake.Progress progress(Work.Telling telling) {
        return (sheet, row, percent) ->
                telling.at(new Progress(sheet.isEmpty() ? "comparing" : "reading", sheet, row, percent));
    }

    private static Ending ending(Outcome<String> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<String>(var address) -> new Ending.Done(address);
            case Outcome.Refused<String>(var findings) -> new Ending.Refused(findings);
        };
    }
}
