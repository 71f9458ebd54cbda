package vn.sokhi.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.draft.ImportId;
import vn.sokhi.draft.StagedImport;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.exchange.ListTable;
import vn.sokhi.exchange.ListTable.Column;
import vn.sokhi.exchange.ListTable.Kind;
import vn.sokhi.intake.ReadImport;
import vn.sokhi.jobs.HeldFiles;
import vn.sokhi.jobs.JobId;
import vn.sokhi.office.Imports.Kept;
import vn.sokhi.party.Seat;
import vn.sokhi.web.drafting.DraftFrame;
import vn.sokhi.web.frame.Address;
import vn.sokhi.web.frame.Formats;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.web.frame.Pager;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// What a file would do, before anything is stored: counts, cells side by side, faults; for people and for programs.
@Controller
final class PreviewPages {

    /// Lines of the file on one page.
    private static final int LINES = 200;

    /// Faults that the page lists; the files of the same address hold all.
    private static final int FAULTS = 300;

    /// A file that was read, and the draft as it stands now.
    record Looked(Seat seat, Shown shown, Kept kept) {}

    private final DraftFrame frame;
    private final ReadImport imports;
    private final HeldFiles held;
    private final ListAnswers answers;

    PreviewPages(DraftFrame frame, ReadImport imports, HeldFiles held, ListAnswers answers) {
        this.frame = frame;
        this.imports = imports;
        this.held = held;
        this.answers = answers;
    }

    @GetMapping(path = "/drafts/{id}/imports/{file}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> json(
            @AuthenticationPrincipal Seat seat, @PathVariable String id, @PathVariable String file) {
        return ResponseEntity.ok(PreviewJson.of(look(seat, frame.read(seat, id), file).kept));
    }

    /// The faults as a file, else the page.
    @GetMapping(
            path = "/drafts/{id}/imports/{file}",
            produces = {
                MediaType.TEXT_HTML_VALUE,
                Formats.CSV,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            })
    Object preview(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @PathVariable String file,
            HttpServletRequest request,
            Locale locale,
            Model page) {
        var looked = look(seat, frame.read(seat, id), file);
        var words = Words.in(Language.of(locale));
        return answers.answer(request, () -> faults(looked.kept.staged(), words), () -> {
            show(looked, request, words, page);
            return new ModelAndView("import-preview", page.asMap());
        });
    }

    Looked look(Seat seat, Shown shown, String file) {
        var id = Asked.found(ImportId.parse(file), "I-UNKNOWN", file);
        var kept = Turned.unlessAccepted(imports.read(seat.actor(), id));
        boolean here = kept.draft().equals(shown.draft().id());
        return Asked.found(here ? Optional.of(new Looked(seat, shown, kept)) : Optional.empty(), "I-UNKNOWN", file);
    }

    void show(Looked looked, HttpServletRequest request, Words words, Model page) {
        var shown = looked.shown;
        var kept = looked.kept;
        frame.put(shown, looked.seat, words, page);
        var staged = kept.staged();
        var preview = new Preview(staged, shown, words);
        boolean all = "all".equals(request.getParameter("rows"));
        var lines = preview.lines(all);
        var pager = Pager.of(Address.of(request), number(request), LINES, lines.size());
        page.addAttribute("kept", kept);
        page.addAttribute("file", staged.of().file());
        page.addAttribute("at", words.numbers().time(staged.at()));
        page.addAttribute("counts", PreviewCounts.of(staged));
        page.addAttribute("takeable", staged.takeable().size());
        page.addAttribute("pages", pager);
        page.addAttribute("sheets", preview.layouts(pager.of(lines)));
        page.addAttribute("all", all);
        page.addAttribute("address", Asked.preview(kept.draft(), staged.id()));
        page.addAttribute("stale", staged.revision() < shown.draft().revision());
        faults(staged, words, page);
        change(looked, request, page);
    }

    private static void faults(StagedImport staged, Words words, Model page) {
        var faults = PreviewFaults.of(staged, words);
        page.addAttribute("faults", faults.stream().limit(FAULTS).toList());
        page.addAttribute("unshown", Math.max(0, faults.size() - FAULTS));
    }

    private static int number(HttpServletRequest request) {
        var asked = String.valueOf(request.getParameter(Pager.NAME));
        return asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1;
    }

    /// Where the file was read by columns that were confirmed before, the way to change them, as long as it is held.
    private void change(Looked looked, HttpServletRequest request, Model page) {
        var draft = looked.kept.draft();
        Optional.ofNullable(request.getParameter("columns"))
                .flatMap(JobId::parse)
                .flatMap(id -> held.look(looked.seat.actor().organisation(), draft.toString(), id))
                .ifPresent(file -> page.addAttribute("columns", Asked.columns(draft, file.id())));
    }

    private static ListTable faults(StagedImport staged, Words words) {
        var columns = List.of(
                new Column("weight", words.say("import.fault.weight"), Kind.TEXT),
                new Column("place", words.say("finding.place"), Kind.TEXT),
                new Column("code", words.say("import.fault.code"), Kind.TEXT),
                new Column("what", words.say("finding.what"), Kind.TEXT),
                new Column("mend", words.say("finding.mend"), Kind.TEXT));
        var rows = PreviewFaults.of(staged, words).stream()
                .map(fault -> List.of(
                        words.say("import.fault." + fault.weight()),
                        fault.place(),
                        fault.told().rule(),
                        fault.told().what(),
                        fault.told().mend()))
                .toList();
        return new ListTable("faults", columns, rows);
    }
}
