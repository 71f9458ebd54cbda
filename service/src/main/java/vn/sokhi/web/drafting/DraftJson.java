package vn.sokhi.web.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Slot;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.finding.Finding;
import vn.sokhi.paper.Section;
import vn.sokhi.paper.Tasks;
import vn.sokhi.party.Seat;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// A draft for machines, at the addresses of its pages: its sections, and of each the fields as written.
@Controller
final class DraftJson {

    private final DraftFrame frame;

    DraftJson(DraftFrame frame) {
        this.frame = frame;
    }

    @GetMapping(path = "/drafts/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> tasks(
            @AuthenticationPrincipal Seat seat, @PathVariable String id, Locale locale) {
        var shown = frame.read(seat, id);
        var body = head(shown.draft());
        body.put("sections", shown.sections().stream().map(DraftJson::section).toList());
        body.put(
                "totals",
                shown.reckoning().totals().lines().stream()
                        .map(line -> Map.of(
                                "year", line.year(),
                                "scope", line.scope().code(),
                                "gas", line.gas(),
                                "co2e_t", line.co2e().text()))
                        .toList());
        shown.checked().ifPresent(report -> body.put("checked", report.toString()));
        return answer(body, shown.draft());
    }

    @GetMapping(path = "/drafts/{id}/sections/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> section(
            @AuthenticationPrincipal Seat seat, @PathVariable String id, @PathVariable String code, Locale locale) {
        var shown = frame.read(seat, id);
        var section = SectionPages.section(shown, code);
        var words = Words.in(Language.of(locale));
        var body = head(shown.draft());
        body.putAll(section(section));
        body.put("fields", fields(shown, section, words));
        body.put(
                "missing",
                section.missing().stream().map(each -> told(each, words)).toList());
        return answer(body, shown.draft());
    }

    private static ResponseEntity<Map<String, Object>> answer(Map<String, Object> body, Draft draft) {
        return ResponseEntity.ok()
                .eTag("\"r" + draft.revision() + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(body);
    }

    private static Map<String, Object> head(Draft draft) {
        var head = new LinkedHashMap<String, Object>();
        head.put("draft", draft.id().toString());
        head.put("facility", draft.facility().name());
        head.put("period", draft.period().inOrder());
        head.put("revision", draft.revision());
        return head;
    }

    private static Map<String, Object> section(Section section) {
        var told = new LinkedHashMap<String, Object>();
        told.put("section", section.code());
        told.put("kind", section.kind().name().toLowerCase(Locale.ROOT));
        told.put("state", section.state().name().toLowerCase(Locale.ROOT));
        told.put("missing_count", section.missing().size());
        told.put("fault_count", section.faults().size());
        var totals = new TreeMap<String, String>();
        section.totals().forEach((year, total) -> totals.put(year.toString(), total.text()));
        told.put("co2e_t", totals);
        return told;
    }

    /// What is asked, filled or not; then what else stands on the page.
    private static List<Map<String, Object>> fields(Shown shown, Section section, Words words) {
        var fields = new TreeMap<Slot, Optional<Entry>>();
        shown.plan().questionsOf(section.code()).forEach(it -> fields.put(new Slot.Answer(it.key()), Optional.empty()));
        var paper = shown.draft().paper();
        paper.entries().forEach((slot, entry) -> {
            boolean here = Tasks.sectionOf(slot, shown.plan(), paper)
                    .filter(section.code()::equals)
                    .isPresent();
            if (here) fields.put(slot, Optional.of(entry));
        });
        return fields.entrySet().stream()
                .map(each -> field(each.getKey(), each.getValue(), section, words))
                .toList();
    }

    private static Map<String, Object> field(Slot slot, Optional<Entry> entry, Section section, Words words) {
        var field = new LinkedHashMap<String, Object>();
        field.put("slot", slot.text());
        field.put("text", entry.map(Entry::text).orElse(""));
        entry.flatMap(Entry::meant).ifPresent(meant -> field.put("meant", meant));
        entry.ifPresent(it -> field.put("origin", origin(it.origin())));
        var findings = section.faults().stream()
                .filter(finding -> finding.where().text().equals(slot.text()))
                .map(finding -> told(finding, words))
                .toList();
        field.put("findings", findings);
        return field;
    }

    private static Map<String, Object> origin(Entry.Origin origin) {
        return switch (origin) {
            case Entry.Origin.Typed() -> Map.of("kind", "typed");
            case Entry.Origin.Read(var file, var place) -> Map.of("kind", "file", "file", file, "place", place);
            case Entry.Origin.Earlier(var year) -> Map.of("kind", "earlier", "year", year);
        };
    }

    private static Map<String, Object> told(Finding finding, Words words) {
        var told = words.tell(finding);
        return Map.of(
                "code", finding.rule(),
                "pointer", finding.where().text(),
                "detail", told.what(),
                "mend", told.mend());
    }
}
