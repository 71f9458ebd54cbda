package vn.sokhi.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sokhi.draft.Slot;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.drafting.SaveEntries.Saved;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.intake.AcceptImport;
import vn.sokhi.intake.Selection;
import vn.sokhi.office.Imports.Kept;
import vn.sokhi.party.Seat;
import vn.sokhi.web.drafting.DraftFrame;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Takes a file in: all of it, the lines that were ticked, or nothing.
@Controller
final class AcceptPages {

    /// What was taken, for the page that is shown next.
    ///
    /// @param revision of the save, by which it is taken back
    public record Taken(int cells, String file, long revision) {}

    /// A field that somebody changed after the file was compared with the draft.
    public record Clash(String name, String place, String mine, String theirs, String at) {}

    private static final Set<String> TAKES = Set.of("all", "chosen");

    private final DraftFrame frame;
    private final PreviewPages previews;
    private final AcceptImport accepting;

    AcceptPages(DraftFrame frame, PreviewPages previews, AcceptImport accepting) {
        this.frame = frame;
        this.previews = previews;
        this.accepting = accepting;
    }

    /// The form says `take` = `all`, `chosen` or `none`, and in `line` the keys of the lines that were ticked.
    @PostMapping("/drafts/{id}/imports/{file}/accept")
    Object accept(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @PathVariable String file,
            HttpServletRequest request,
            Model page,
            RedirectAttributes next) {
        var shown = frame.read(seat, id);
        var looked = previews.look(seat, shown, file);
        var kept = looked.kept();
        var take = String.valueOf(request.getParameter("take"));
        if (!TAKES.contains(take)) {
            next.addFlashAttribute("dropped", kept.staged().of().file());
            return Asked.seeOther(Asked.imports(shown.draft().id()));
        }
        var selection = take.equals("all")
                ? Selection.ALL
                : Preview.selection(kept.staged(), shown.draft().paper(), ticked(request));
        return switch (accepting.accept(seat.actor(), kept.staged().id(), selection)) {
            case Outcome.Accepted<Saved>(var saved) -> {
                next.addFlashAttribute(
                        "taken", new Taken(saved.changed(), kept.staged().of().file(), saved.revision()));
                yield Asked.seeOther(DraftFrame.address(shown.draft().id()));
            }
            case Outcome.Refused<Saved>(var findings) -> refused(looked, findings, request, page);
        };
    }

    private static Set<String> ticked(HttpServletRequest request) {
        return new HashSet<>(
                Arrays.asList(Objects.requireNonNullElse(request.getParameterValues("line"), new String[0])));
    }

    private ModelAndView refused(
            PreviewPages.Looked looked, List<Finding> findings, HttpServletRequest request, Model page) {
        var words = words(request);
        previews.show(looked, request, words, page);
        boolean clash = findings.getFirst().rule().equals("R-CONFLICT");
        if (clash) page.addAttribute("clashes", clashes(looked.shown(), looked.kept(), findings, words));
        else page.addAttribute("refusals", findings.stream().map(words::tell).toList());
        page.addAttribute("faulty", true);
        var status = clash ? HttpStatus.PRECONDITION_FAILED : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("import-preview", page.asMap(), status);
    }

    private static Words words(HttpServletRequest request) {
        Locale locale = org.springframework.web.servlet.support.RequestContextUtils.getLocale(request);
        return Words.in(Language.of(locale));
    }

    private static List<Clash> clashes(Shown shown, Kept kept, List<Finding> findings, Words words) {
        var preview = new Preview(kept.staged(), shown, words);
        return findings.stream()
                .map(finding -> clash(preview, kept, finding, words))
                .toList();
    }

    private static Clash clash(Preview preview, Kept kept, Finding finding, Words words) {
        var slot = finding.where().text();
        var place = kept.staged().proposals().stream()
                .filter(each -> each.slot().text().equals(slot))
                .findFirst()
                .map(each -> each.place())
                .orElse("");
        var said = finding.words();
        return new Clash(
                Slot.parse(slot).map(preview::name).orElse(slot),
                place,
                said.getOrDefault("mine", ""),
                said.getOrDefault("theirs", ""),
                words.numbers().time(java.time.Instant.parse(said.getOrDefault("at", "1970-01-01T00:00:00Z"))));
    }
}
