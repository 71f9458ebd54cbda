package vn.sokhi.web.drafting;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.draft.Edit;
import vn.sokhi.drafting.CheckDraft;
import vn.sokhi.drafting.OpenReport;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.drafting.RestoreDraft;
import vn.sokhi.drafting.SaveEntries;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.party.Seat;
import vn.sokhi.report.ReportId;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The task list of a draft: how far each section is, what to do next, the check at the end.
@Controller
final class DraftPages {

    /// The bar over the list, in words for who does not see it.
    public record Progress(long done, long all, String words) {}

    private final DraftFrame frame;
    private final FacilityDrafts facilities;
    private final OpenReport opening;
    private final CheckDraft checking;
    private final RestoreDraft restoring;

    DraftPages(
            DraftFrame frame,
            FacilityDrafts facilities,
            OpenReport opening,
            CheckDraft checking,
            RestoreDraft restoring) {
        this.frame = frame;
        this.facilities = facilities;
        this.opening = opening;
        this.checking = checking;
        this.restoring = restoring;
    }

    /// Opens the report of the period that falls due next, or finds it open.
    @PostMapping("/facilities/{id}/drafts")
    Object open(@AuthenticationPrincipal Seat seat, @PathVariable String id) {
        boolean shaped = id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        Outcome<ReportId> opened = shaped
                ? opening.open(seat.actor(), FacilityId.of(id))
                : vn.sokhi.office.Office.refuse("R-FACILITY-UNKNOWN", id);
        return DraftFrame.seeOther(DraftFrame.address(Turned.unlessAccepted(opened)));
    }

    @GetMapping(path = "/drafts/{id}", produces = MediaType.TEXT_HTML_VALUE)
    String tasks(@AuthenticationPrincipal Seat seat, @PathVariable String id, Locale locale, Model page) {
        return show(frame.read(seat, id), seat, List.of(), Words.in(Language.of(locale)), page);
    }

    /// The last step. Refused, it is the same page with every reason, each a link to its field.
    @PostMapping("/drafts/{id}/check")
    Object check(@AuthenticationPrincipal Seat seat, @PathVariable String id, Locale locale, Model page) {
        var draft = DraftFrame.id(id);
        return switch (checking.check(seat.actor(), draft)) {
            case Outcome.Accepted<ReportId>(var checked) -> DraftFrame.seeOther("/reports/" + checked);
            case Outcome.Refused<ReportId>(var findings) ->
                refused(seat, id, findings, HttpStatus.UNPROCESSABLE_CONTENT, locale, page);
        };
    }

    /// Takes the last save back, unless somebody saved the same fields since the page was shown.
    @PostMapping("/drafts/{id}/undo")
    Object undo(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String revision,
            Locale locale,
            Model page) {
        long seen = revision.matches("[0-9]{1,15}") ? Long.parseLong(revision) : 0;
        return switch (restoring.restore(seat.actor(), DraftFrame.id(id), seen, seen - 1)) {
            case Outcome.Accepted<SaveEntries.Saved>(var saved) -> DraftFrame.seeOther(DraftFrame.address(saved.id()));
            case Outcome.Refused<SaveEntries.Saved>(var findings) ->
                refused(seat, id, findings, HttpStatus.PRECONDITION_FAILED, locale, page);
        };
    }

    private ModelAndView refused(
            Seat seat, String id, List<Finding> findings, HttpStatus status, Locale locale, Model page) {
        var shown = frame.read(seat, id);
        return new ModelAndView(show(shown, seat, findings, Words.in(Language.of(locale)), page), page.asMap(), status);
    }

    private String show(Shown shown, Seat seat, List<Finding> findings, Words words, Model page) {
        frame.put(shown, seat, words, page);
        var lines = SectionLine.of(shown, words);
        page.addAttribute("facility", shown.draft().facility());
        facilities.banner(shown.draft(), words).ifPresent(it -> page.addAttribute("owed", it));
        page.addAttribute("progress", progress(lines, words));
        lines.stream()
                .filter(line -> !line.state().done())
                .findFirst()
                .ifPresent(line -> page.addAttribute("first", line));
        facilities.cards(shown.draft().facility(), seat.actor(), words).forEach(card -> {
            if (card.period().equals(shown.draft().period().text())) page.addAttribute("card", card);
            shown.earlier()
                    .filter(draft -> draft.period().text().equals(card.period()))
                    .ifPresent(_ -> page.addAttribute("earlier", card));
        });
        page.addAttribute(
                "undoable",
                shown.last().filter(edit -> edit.kind() != Edit.Kind.OPENED).isPresent());
        page.addAttribute("faults", DraftFrame.faults(findings, shown, words));
        page.addAttribute("count", findings.size());
        page.addAttribute("faulty", !findings.isEmpty());
        return "draft";
    }

    private static Progress progress(List<SectionLine> lines, Words words) {
        long done = count(lines, "ok");
        return new Progress(
                done,
                lines.size(),
                words.say(
                        "draft.progress",
                        "done",
                        done,
                        "faulty",
                        count(lines, "err"),
                        "doing",
                        count(lines, "do"),
                        "not",
                        count(lines, "no")));
    }

    private static long count(List<SectionLine> lines, String tag) {
        return lines.stream().filter(line -> line.state().tag().equals(tag)).count();
    }
}
