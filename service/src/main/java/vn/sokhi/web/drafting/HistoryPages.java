package vn.sokhi.web.drafting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.draft.Change;
import vn.sokhi.draft.Edit;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Slot;
import vn.sokhi.drafting.ReadDraft;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.drafting.RestoreDraft;
import vn.sokhi.drafting.SaveEntries;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.party.Seat;
import vn.sokhi.web.frame.Address;
import vn.sokhi.web.frame.Pager;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Every save of a draft, the latest first, and the way back to any of them.
@Controller
final class HistoryPages {

    private static final int SAVES_A_PAGE = 50;
    private static final int CHANGES_SHOWN = 5;
    private static final int LETTERS_SHOWN = 160;

    /// @param count of its fields, in words
    /// @param now whether it is what stands
    public record Save(
            long revision, String at, String by, String kind, String count, List<Step> changes, boolean now) {}

    public record Step(String field, String before, String after) {}

    private final DraftFrame frame;
    private final ReadDraft drafts;
    private final RestoreDraft restoring;

    HistoryPages(DraftFrame frame, ReadDraft drafts, RestoreDraft restoring) {
        this.frame = frame;
        this.drafts = drafts;
        this.restoring = restoring;
    }

    @GetMapping("/drafts/{id}/history")
    String history(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        return show(
                seat,
                frame.read(seat, id),
                List.of(),
                new Asked(request, page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1),
                locale,
                model);
    }

    private record Asked(HttpServletRequest request, int page) {}

    @PostMapping("/drafts/{id}/history")
    Object restore(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request,
            Model model) {
        var restored = restoring.restore(seat.actor(), DraftFrame.id(id), number(revision), number(back));
        if (restored instanceof Outcome.Refused<SaveEntries.Saved>(var findings)) {
            var locale = org.springframework.web.servlet.support.RequestContextUtils.getLocale(request);
            var template = show(seat, frame.read(seat, id), findings, new Asked(request, 1), locale, model);
            return new ModelAndView(template, model.asMap(), HttpStatus.PRECONDITION_FAILED);
        }
        return DraftFrame.seeOther("/drafts/" + DraftFrame.id(id) + "/history");
    }

    /// What is no number is no revision.
    private static long number(String text) {
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : -1;
    }

    private String show(Seat seat, Shown shown, List<Finding> findings, Asked asked, Locale locale, Model model) {
        var words = Words.in(Language.of(locale));
        frame.put(shown, seat, words, model);
        var edits = Turned.unlessAccepted(
                        drafts.history(seat.actor(), shown.draft().id()))
                .reversed();
        var pages = Pager.of(Address.of(asked.request), asked.page, SAVES_A_PAGE, edits.size());
        model.addAttribute("pages", pages);
        model.addAttribute(
                "saves",
                pages.of(edits).stream()
                        .map(edit -> save(edit, seat, shown, words))
                        .toList());
        model.addAttribute("faults", DraftFrame.faults(findings, shown, words));
        model.addAttribute("faulty", !findings.isEmpty());
        return "draft-history";
    }

    private static Save save(Edit edit, Seat seat, Shown shown, Words words) {
        return new Save(
                edit.revision(),
                words.numbers().time(edit.at()),
                DraftFrame.who(edit.by(), seat, words),
                words.say("draft.kind." + edit.kind()),
                SectionLine.counted("draft.fields", edit.changes().size(), words),
                edit.changes().stream()
                        .limit(CHANGES_SHOWN)
                        .map(change -> step(change, shown, words))
                        .toList(),
                edit.revision() == shown.draft().revision());
    }

    private static Step step(Change change, Shown shown, Words words) {
        return new Step(
                FieldName.of(change.slot(), shown.plan(), shown.draft().paper(), words),
                value(change.slot(), change.before(), shown, words),
                value(change.slot(), change.after(), shown, words));
    }

    private static String value(Slot slot, Optional<Entry> entry, Shown shown, Words words) {
        return entry.map(
                        it -> cut(FieldName.value(slot, it.text(), shown.draft().paper(), shown, words)))
                .orElse(words.say("draft.nothing"));
    }

    /// A long text is told by its beginning; letters of two halves are not cut apart.
    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LETTERS_SHOWN) return text;
        return text.substring(0, text.offsetByCodePoints(0, LETTERS_SHOWN)) + "…";
    }
}
