package vn.sokhi.web.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Slot;
import vn.sokhi.drafting.ReadDraft;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.drafting.SaveEntries;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.paper.Section;
import vn.sokhi.party.Seat;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The page of one section: shown by the form that serves it, saved in one way, and what two people wrote into the
/// same field is laid side by side.
@Controller
final class SectionPages {

    /// A field that two people wrote.
    ///
    /// @param at when the other was saved
    /// @param myWords what stands in the field as a reader is told it; the value itself is `mine`
    public record Clash(
            String slot, String name, String mine, String theirs, String myWords, String theirWords, String at) {}

    /// What a form sent: fields by their slots, and what of it is no field of the section.
    private record Sent(Map<Slot, String> texts, List<Finding> findings) {}

    private record Asking(Words words, Model page) {}

    private final DraftFrame frame;
    private final ReadDraft drafts;
    private final SaveEntries saving;
    private final List<SectionForm> forms;

    SectionPages(DraftFrame frame, ReadDraft drafts, SaveEntries saving, List<SectionForm> forms) {
        this.frame = frame;
        this.drafts = drafts;
        this.saving = saving;
        this.forms = forms;
    }

    @GetMapping(path = "/drafts/{id}/sections/{code}", produces = MediaType.TEXT_HTML_VALUE)
    String section(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @PathVariable String code,
            Locale locale,
            Model page) {
        var shown = frame.read(seat, id);
        section(shown, code);
        var words = Words.in(Language.of(locale));
        return show(new SectionForm.Asked(seat, shown, code, Map.of(), List.of(), words), page);
    }

    /// Saves the fields whose text is another than the page showed; the rest of the form says nothing.
    @PostMapping("/drafts/{id}/sections/{code}")
    Object save(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form,
            Locale locale,
            Model page) {
        var shown = frame.read(seat, id);
        section(shown, code);
        var sent = sent(form, shown, code);
        long seen = seen(form);
        var draft = shown.draft().id();
        var changed = drafts.asOf(seat.actor(), draft, seen).map(then -> changed(sent.texts, then));
        Outcome<SaveEntries.Saved> saved = sent.findings.isEmpty()
                ? changed.then(texts -> saving.save(seat.actor(), draft, seen, texts))
                : Outcome.refuse(sent.findings);
        if (saved instanceof Outcome.Refused<SaveEntries.Saved>(var findings)) {
            var typed = changed instanceof Outcome.Accepted<Map<Slot, String>>(var texts) ? texts : sent.texts;
            page.addAttribute("revision", seen);
            return refused(
                    new SectionForm.Asked(seat, shown, code, typed, findings, Words.in(Language.of(locale))), page);
        }
        return onward(seat, shown, code, form, new Asking(Words.in(Language.of(locale)), page));
    }

    static Section section(Shown shown, String code) {
        return shown.sections().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseGet(() -> Turned.unlessAccepted(Outcome.refuse(
                        Finding.of("P-SECTION-UNKNOWN", new Where.Nowhere()).with("asked", code))));
    }

    private SectionForm form(Shown shown, String code) {
        return forms.stream()
                .filter(each -> each.serves(shown.plan(), code))
                .findFirst()
                .orElseGet(() -> Turned.unlessAccepted(Outcome.refuse(
                        Finding.of("P-SECTION-UNKNOWN", new Where.Nowhere()).with("asked", code))));
    }

    private String show(SectionForm.Asked asked, Model page) {
        frame(asked, page);
        return form(asked.shown(), asked.section()).show(asked, page);
    }

    private void frame(SectionForm.Asked asked, Model page) {
        frame.put(asked.shown(), asked.seat(), asked.words(), page);
        var lines = SectionLine.of(asked.shown(), asked.words());
        lines.stream()
                .filter(line -> line.code().equals(asked.section()))
                .forEach(line -> page.addAttribute("line", line));
        page.addAttribute("next", next(lines, asked.section()));
        page.addAttribute("faults", DraftFrame.faults(asked.findings(), asked.shown(), asked.words()));
        if (!page.containsAttribute("revision")) {
            page.addAttribute("revision", asked.shown().draft().revision());
        }
        page.addAttribute("faulty", !asked.findings().isEmpty());
    }

    /// The first section after this one that is not done, else the first before it; empty where all others are.
    private static String next(List<SectionLine> lines, String code) {
        var codes = lines.stream().map(SectionLine::code).toList();
        var turned = new ArrayList<>(lines);
        Collections.rotate(turned, -codes.indexOf(code) - 1);
        return turned.stream()
                .filter(line -> !line.code().equals(code) && !line.state().done())
                .findFirst()
                .map(SectionLine::href)
                .orElse("");
    }

    private ModelAndView refused(SectionForm.Asked asked, Model page) {
        boolean clash = asked.findings().getFirst().rule().equals("R-CONFLICT");
        var template = clash ? clash(asked, page) : show(asked, page);
        return new ModelAndView(
                template, page.asMap(), clash ? HttpStatus.PRECONDITION_FAILED : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// Both values of each field that two people wrote, and with them, out of sight, what else was sent.
    private String clash(SectionForm.Asked asked, Model page) {
        frame(asked, page);
        var draft = asked.shown().draft();
        var clashes =
                asked.findings().stream().map(finding -> clash(finding, asked)).toList();
        var others = new TreeMap<String, String>();
        asked.typed().forEach((slot, text) -> others.put(slot.text(), text));
        clashes.forEach(clash -> others.remove(clash.slot()));
        page.addAttribute("clashes", clashes);
        page.addAttribute("others", others);
        page.addAttribute("revision", draft.revision());
        page.addAttribute("section", DraftFrame.address(draft, asked.section()));
        return "draft-conflict";
    }

    private static Clash clash(Finding finding, SectionForm.Asked asked) {
        var place = finding.where().text();
        var said = finding.words();
        var plan = asked.shown().plan();
        var paper = asked.shown().draft().paper();
        var words = asked.words();
        var slot = Slot.parse(place).orElseThrow(() -> new IllegalStateException(place));
        var mine = said.getOrDefault("mine", "");
        var theirs = said.getOrDefault("theirs", "");
        return new Clash(
                place,
                FieldName.of(slot, plan, paper, words),
                mine,
                theirs,
                FieldName.value(slot, mine, paper, asked.shown(), words),
                FieldName.value(slot, theirs, paper, asked.shown(), words),
                words.numbers().time(Instant.parse(said.getOrDefault("at", Instant.EPOCH.toString()))));
    }

    private Sent sent(MultiValueMap<String, String> sent, Shown shown, String code) {
        var form = form(shown, code);
        var texts = new HashMap<Slot, String>();
        var findings = new ArrayList<Finding>();
        sent.forEach((name, values) -> {
            if (name.indexOf('/') < 0) return;
            Slot.parse(name)
                    .filter(slot -> form.owns(shown, code, slot))
                    .ifPresentOrElse(
                            slot -> texts.put(slot, asWritten(values.getFirst())),
                            () -> findings.add(Finding.of("P-FIELD-UNKNOWN", new Where.Nowhere())
                                    .with("asked", name.substring(0, Math.min(name.length(), 80)))));
        });
        return new Sent(texts, findings);
    }

    /// A browser sends a line's end as two letters.
    private static String asWritten(String text) {
        return text.replace("\r\n", "\n");
    }

    /// What no revision ever was is refused as one that is not there yet.
    static long seen(MultiValueMap<String, String> form) {
        var revision = java.util.Objects.requireNonNullElse(form.getFirst("revision"), "");
        return revision.matches("[0-9]{1,15}") ? Long.parseLong(revision) : -1;
    }

    private static Map<Slot, String> changed(Map<Slot, String> texts, Paper then) {
        var changed = new HashMap<Slot, String>();
        texts.forEach((slot, text) -> {
            var stood = then.at(slot).map(entry -> entry.text()).orElse("");
            if (!stood.equals(text) && !(stood.isEmpty() && text.isBlank())) changed.put(slot, text);
        });
        return changed;
    }

    /// What else the button asks for, on the draft as it stands after the save.
    private Object onward(Seat seat, Shown before, String code, MultiValueMap<String, String> sent, Asking asking) {
        var shown = frame.read(seat, before.draft().id().toString());
        var asked = new SectionForm.Asked(seat, shown, code, Map.of(), List.of(), asking.words);
        var beyond = form(shown, code).beyond(asked, sent);
        if (beyond.isPresent()) {
            return switch (beyond.get()) {
                case Outcome.Accepted<String>(var address) -> DraftFrame.seeOther(address);
                case Outcome.Refused<String>(var findings) ->
                    refused(new SectionForm.Asked(seat, shown, code, Map.of(), findings, asking.words), asking.page);
            };
        }
        var here = DraftFrame.address(shown.draft(), code);
        if (!"next".equals(sent.getFirst("then"))) return DraftFrame.seeOther(here);
        var next = next(SectionLine.of(shown, asking.words), code);
        return DraftFrame.seeOther(
                next.isEmpty() ? DraftFrame.address(shown.draft().id()) : next);
    }
}
