package vn.sokhi.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sokhi.draft.ColumnMapping;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.intake.RememberColumns;
import vn.sokhi.jobs.HeldFiles;
import vn.sokhi.jobs.HeldFiles.Held;
import vn.sokhi.jobs.JobId;
import vn.sokhi.jobs.Jobs;
import vn.sokhi.party.Seat;
import vn.sokhi.web.drafting.DraftFrame;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Which column of somebody's own workbook is which of ours: guessed, confirmed by a person, remembered.
@Controller
final class ColumnPages {

    /// A column of theirs.
    ///
    /// @param ours which of ours it is; empty where none
    /// @param samples what its first rows say
    public record Theirs(int place, String name, String ours, boolean guessed, List<String> samples) {}

    /// A file that waits, and the sheet of it that is looked at.
    private record Looked(Seat seat, Shown shown, Held sent, OwnBook.Head head) {

        FileReading.Sent again() {
            return new FileReading.Sent(seat.actor(), shown.draft().id(), sent.file(), sent.bytes());
        }
    }

    private final DraftFrame frame;
    private final HeldFiles held;
    private final BookOpener books;
    private final RememberColumns columns;
    private final FileReading reading;
    private final Jobs jobs;

    ColumnPages(
            DraftFrame frame,
            HeldFiles held,
            BookOpener books,
            RememberColumns columns,
            FileReading reading,
            Jobs jobs) {
        this.frame = frame;
        this.held = held;
        this.books = books;
        this.columns = columns;
        this.reading = reading;
        this.jobs = jobs;
    }

    @GetMapping("/drafts/{id}/imports/columns/{file}")
    String ask(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam(required = false) @Nullable String sheet,
            Locale locale,
            Model page) {
        var looked = look(seat, frame.read(seat, id), file, sheet, page);
        var header = looked.head.header();
        var known = Turned.unlessAccepted(columns.recall(seat.actor(), header));
        var form = known.map(ColumnForm::of).orElseGet(() -> ColumnForm.guess(header));
        page.addAttribute("known", known.isPresent());
        return show(looked, form, Words.in(Language.of(locale)), page);
    }

    @PostMapping("/drafts/{id}/imports/columns/{file}")
    Object confirm(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletResponse response,
            Model page) {
        var looked = look(seat, frame.read(seat, id), file, form.getFirst("sheet"), page);
        var header = looked.head.header();
        var said = ColumnForm.sent(form, header.size());
        return switch (said.mapping(header).then(mapping -> taken(looked, mapping))) {
            case Outcome.Accepted<JobId>(var job) ->
                Asked.seeOther(Asked.job(looked.shown.draft().id(), job));
            case Outcome.Refused<JobId>(var findings) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield refused(looked, said, findings, page);
            }
        };
    }

    private Outcome<JobId> taken(Looked looked, ColumnMapping mapping) {
        var sent = looked.sent;
        var work = reading.of(looked.again(), sent.id(), looked.head.page().name(), mapping);
        return jobs.take(sent.owner(), sent.about(), sent.file(), sent.bytes().length, work);
    }

    private String refused(Looked looked, ColumnForm form, List<Finding> findings, Model page) {
        var words = (Words) Objects.requireNonNull(page.getAttribute("w"));
        page.addAttribute("known", false);
        page.addAttribute(
                "findings",
                findings.stream().map(each -> words.tell(named(each, words))).toList());
        page.addAttribute("faulty", true);
        return show(looked, form, words, page);
    }

    /// The column by the name that stands on the page.
    private static Finding named(Finding finding, Words words) {
        var column = finding.words().get(Finding.COLUMN);
        return column == null ? finding : finding.with(Finding.COLUMN, OurColumns.name(column, words));
    }

    private Looked look(Seat seat, Shown shown, String file, @Nullable String sheet, Model page) {
        var sent = held(seat, shown, file);
        return new Looked(seat, shown, sent, head(sent, sheet, page));
    }

    private Held held(Seat seat, Shown shown, String file) {
        Optional<Held> found = JobId.parse(file)
                .flatMap(id -> held.look(
                        seat.actor().organisation(), shown.draft().id().toString(), id));
        return Asked.found(found, "J-UNKNOWN", file);
    }

    private OwnBook.Head head(Held sent, @Nullable String sheet, Model page) {
        var book = Turned.unlessAccepted(books.open(sent.file(), sent.bytes()));
        page.addAttribute(
                "sheetNames",
                OwnBook.pages(book).stream().map(each -> each.name()).toList());
        return Optional.ofNullable(sheet)
                .flatMap(name -> OwnBook.page(book, name))
                .map(OwnBook::head)
                .orElseGet(() -> Turned.unlessAccepted(OwnBook.first(book)));
    }

    private String show(Looked looked, ColumnForm form, Words words, Model page) {
        var shown = looked.shown;
        var sent = looked.sent;
        var head = looked.head;
        frame.put(shown, looked.seat, words, page);
        page.addAttribute("file", sent.file());
        page.addAttribute("sheetName", head.page().name());
        page.addAttribute("theirs", theirs(head, form));
        page.addAttribute("form", form);
        page.addAttribute("usual", OurColumns.usual(words));
        page.addAttribute("more", OurColumns.more(words));
        page.addAttribute("activities", OurColumns.activities(words));
        page.addAttribute(
                "sources",
                shown.draft().paper().sources().stream()
                        .map(each -> each.text("name"))
                        .toList());
        page.addAttribute("years", shown.draft().period().inOrder());
        page.addAttribute("minutes", held.time().toMinutes());
        page.addAttribute("address", Asked.columns(shown.draft().id(), sent.id()));
        return "import-columns";
    }

    private static List<Theirs> theirs(OwnBook.Head head, ColumnForm form) {
        return IntStream.range(0, head.header().size())
                .mapToObj(place -> new Theirs(
                        place,
                        head.header().get(place),
                        form.column(place),
                        form.guessed() && !form.column(place).isEmpty(),
                        head.rows().stream()
                                .map(row -> place < row.size() ? row.get(place) : "")
                                .toList()))
                .toList();
    }
}
