package vn.sokhi.web.drafting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sokhi.draft.Slot;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.drafting.SaveEntries;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.paper.Section;
import vn.sokhi.paper.Tasks;
import vn.sokhi.party.Seat;
import vn.sokhi.web.frame.Problem;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Saves single fields as they are left, for pages that are written on without being sent.
@Controller
final class RowsCells {

    private final DraftFrame frame;
    private final SaveEntries saving;
    private final List<SectionForm> forms;

    RowsCells(DraftFrame frame, SaveEntries saving, List<SectionForm> forms) {
        this.frame = frame;
        this.saving = saving;
        this.forms = forms;
    }

    @PostMapping(path = "/drafts/{id}/cells", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> save(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            Locale locale) {
        var words = Words.in(Language.of(locale));
        var shown = frame.read(seat, id);
        var saved = texts(form, shown)
                .then(texts -> saving.save(seat.actor(), shown.draft().id(), SectionPages.seen(form), texts));
        return switch (saved) {
            case Outcome.Accepted<SaveEntries.Saved> _ -> ResponseEntity.ok(answer(frame.read(seat, id), words));
            case Outcome.Refused<SaveEntries.Saved>(var findings) -> problem(findings, words);
        };
    }

    private static ResponseEntity<Problem> problem(List<Finding> findings, Words words) {
        boolean clash = findings.getFirst().rule().equals("R-CONFLICT");
        var status = clash ? HttpStatus.PRECONDITION_FAILED : HttpStatus.UNPROCESSABLE_CONTENT;
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(status, words, findings));
    }

    private Outcome<Map<Slot, String>> texts(MultiValueMap<String, String> form, Shown shown) {
        var texts = new HashMap<Slot, String>();
        for (var each : form.entrySet()) {
            var name = each.getKey();
            if (name.indexOf('/') < 0) continue;
            var slot = Slot.parse(name).filter(it -> isOwned(it, shown));
            if (slot.isEmpty()) {
                return Outcome.refuse(Finding.of("P-FIELD-UNKNOWN", new Where.Nowhere())
                        .with("asked", name.substring(0, Math.min(name.length(), 80))));
            }
            texts.put(slot.get(), each.getValue().getFirst().replace("\r\n", "\n"));
        }
        return Outcome.accept(texts);
    }

    private boolean isOwned(Slot slot, Shown shown) {
        return Tasks.sectionOf(slot, shown.plan(), shown.draft().paper())
                .filter(section -> forms.stream()
                        .anyMatch(form -> form.serves(shown.plan(), section) && form.owns(shown, section, slot)))
                .isPresent();
    }

    private static Map<String, Object> answer(Shown shown, Words words) {
        var body = new LinkedHashMap<String, Object>();
        body.put("revision", shown.draft().revision());
        shown.last().ifPresent(edit -> body.put("saved", DraftFrame.clock(edit.at())));
        var findings = new TreeMap<String, Object>();
        shown.reckoning()
                .findings()
                .forEach(finding -> findings.put(finding.where().text(), words.tell(finding)));
        body.put("findings", findings);
        body.put("results", results(shown, words));
        var totals = new TreeMap<String, Object>();
        shown.sections().stream()
                .filter(section -> section.kind() == Section.Kind.ROWS)
                .forEach(section -> totals.put(section.code(), totals(section)));
        body.put("totals", totals);
        return body;
    }

    private static Map<String, String> totals(Section section) {
        var totals = new TreeMap<String, String>();
        section.totals().forEach((year, sum) -> totals.put(String.valueOf(year), sum.text()));
        return totals;
    }

    /// By source and year: the figure as its page shows it.
    private static Map<String, String> results(Shown shown, Words words) {
        var figures = new RowFigures(shown, words);
        var results = new TreeMap<String, String>();
        for (var source : shown.draft().paper().sources()) {
            for (int year : shown.draft().period().years()) {
                var sum = figures.of(source, year).sum();
                if (!sum.isEmpty()) results.put(source.id() + "/" + year, sum);
            }
        }
        return results;
    }
}
