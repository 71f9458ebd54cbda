package vn.sokhi.web.reference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Editions;
import vn.sokhi.office.Office;
import vn.sokhi.office.Releases;
import vn.sokhi.rulebook.Edition;
import vn.sokhi.rulebook.EditionDiff;
import vn.sokhi.visitor.Brief;
import vn.sokhi.visitor.CompareEditions;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.web.working.LawLinks;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The released editions of the rulebook, their archives, and what changed between two of them.
@Controller
final class EditionPages {

    /// @param before the name of the edition before it; empty for the first
    public record Line(String name, String label, String day, String digest, String before, boolean inUse) {}

    /// @param kind `added`, `gone` or `changed`
    /// @param address of its page; empty where the edition in use no longer has it
    /// @param before with one line, or none; so with the other
    public record Change(
            String kind,
            String id,
            String address,
            String name,
            List<FactorView.Line> before,
            List<FactorView.Line> after) {}

    private static final List<String> COLUMNS = List.of("name", "day", "digest");
    private static final List<String> CHANGE = List.of("change", "id", "instrument", "place", "before", "after");

    private final Releases releases;
    private final CompareEditions compare;
    private final Editions editions;
    private final ListAnswers answers;

    EditionPages(Releases releases, CompareEditions compare, Editions editions, ListAnswers answers) {
        this.releases = releases;
        this.compare = compare;
        this.editions = editions;
        this.answers = answers;
    }

    @GetMapping("/editions")
    Object editions(HttpServletRequest request, Locale locale) {
        var words = Words.in(Language.of(locale));
        var rows = releases.released().stream()
                .map(each -> List.of(each.name(), each.day().toString(), each.digest()))
                .toList();
        return answers.answer(
                request,
                Rows.table("editions", COLUMNS, rows, words),
                () -> new ModelAndView("editions", "lines", lines(words)));
    }

    private List<Line> lines(Words words) {
        var lines = new ArrayList<Line>();
        var before = "";
        for (var each : releases.released()) {
            boolean inUse = each.equals(releases.released().getLast());
            lines.add(
                    new Line(each.name(), each.label(), words.numbers().day(each.day()), each.digest(), before, inUse));
            before = each.name();
        }
        return lines.reversed();
    }

    /// The archive as it was released: every table and where it comes from.
    @GetMapping("/editions/{label}.zip")
    ResponseEntity<byte[]> archive(@PathVariable String label) {
        var archive = Turned.unlessAccepted(releases.archive(label)
                .map(Outcome::accept)
                .orElseGet(() -> Office.refuse("L-EDITION-UNKNOWN", Brief.of(label))));
        var name = ContentDisposition.attachment().filename("sokhi-rulebook-" + label + ".zip");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .body(archive);
    }

    @GetMapping("/factors/compare")
    Object compare(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Locale locale) {
        var citing = new Citing(Words.in(Language.of(locale)), editions.latest());
        var answer = Turned.unlessAccepted(compare.compare(from, to));
        var rows = answer.diff().changes().stream().map(EditionPages::row).toList();
        return answers.answer(request, Rows.table("compare", CHANGE, rows, citing.words()), () -> page(answer, citing));
    }

    private ModelAndView page(CompareEditions.Answer answer, Citing citing) {
        var model = new LinkedHashMap<String, Object>();
        var view = new FactorView(citing);
        var changes =
                answer.diff().changes().stream().map(each -> change(each, view)).toList();
        model.put("from", answer.from());
        model.put("to", answer.to());
        model.put("released", releases.released().stream().map(Edition::name).toList());
        model.put("changes", changes);
        for (var kind : List.of("added", "gone", "changed")) {
            model.put(
                    kind,
                    changes.stream().filter(each -> each.kind().equals(kind)).count());
        }
        return new ModelAndView("compare", model);
    }

    private static List<String> row(EditionDiff.Change each) {
        var source = each.source();
        return List.of(kind(each), each.id(), source.instrument(), source.place(), each.toldBefore(), each.toldAfter());
    }

    private Change change(EditionDiff.Change each, FactorView view) {
        boolean there = editions.latest().entry(each.id()).isPresent();
        var before = each.before().stream().map(view::line).toList();
        var after = each.after().stream().map(view::line).toList();
        var name = (after.isEmpty() ? before : after).getFirst().name();
        return new Change(kind(each), each.id(), there ? LawLinks.value(each.id()) : "", name, before, after);
    }

    private static String kind(EditionDiff.Change change) {
        return switch (change.kind()) {
            case "+" -> "added";
            case "−" -> "gone";
            default -> "changed";
        };
    }
}
