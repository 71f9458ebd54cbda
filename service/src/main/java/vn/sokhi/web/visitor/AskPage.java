package vn.sokhi.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.finding.Finding;
import vn.sokhi.law.InForce;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.visitor.BrowseList;
import vn.sokhi.visitor.CheckThresholds;
import vn.sokhi.visitor.ReadReference;
import vn.sokhi.web.frame.Address;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// "Must I report?": find the facility in the list; below, hold its figures against the criteria. Two questions, two
/// answers.
@Controller
final class AskPage {

    private static final int ROWS = 6;
    private static final int SHOWN = 10;

    private final BrowseList list;
    private final CheckThresholds thresholds;
    private final ReadReference references;
    private final InstantSource clock;

    AskPage(BrowseList list, CheckThresholds thresholds, ReadReference references, InstantSource clock) {
        this.list = list;
        this.thresholds = thresholds;
        this.references = references;
        this.clock = clock;
    }

    @GetMapping("/must-i-report")
    ModelAndView page(HttpServletRequest request, Locale locale) {
        var words = Words.in(Language.of(locale));
        var reference = references.read();
        var page = new ModelAndView("must-i-report");
        var said = new Said(request);
        var legal = LegalDay.of(said.word("day"), clock);
        var day = legal.day();
        page.addObject("q", said.word("q"));
        page.addObject("province", said.word("province"));
        page.addObject(
                "places",
                reference.places().provinces().stream().map(InForce::value).toList());
        page.addObject("day", words.numbers().day(day));
        var findings = new ArrayList<Finding>(found(said, page, reference, words));
        findings.addAll(legal.findings());
        var asked = said.thresholds();
        page.addObject("t", asked);
        page.addObject("kinds", CheckThresholds.KINDS);
        page.addObject("energies", ThresholdView.choices(thresholds.energies(day), words));
        if (!asked.isEmpty()) {
            var answer = thresholds.check(asked, day);
            findings.addAll(answer.findings());
            page.addObject("answer", new ThresholdView(reference, words, Address.of(request)).of(answer, asked.kind()));
        }
        page.addObject("findings", findings.stream().map(words::tell).toList());
        page.addObject("faulty", !findings.isEmpty());
        page.addObject("duty", ThresholdView.duty(reference, words));
        return page;
    }

    /// The facilities that the words find, and what could not be read of the question.
    private List<Finding> found(Said said, ModelAndView page, Reference reference, Words words) {
        var q = said.word("q");
        var province = said.word("province");
        boolean searched = !q.isBlank() || !province.isBlank();
        page.addObject("searched", searched);
        if (!searched) return List.of();
        var view = new ListView(reference, words);
        var answer = list.browse(new BrowseList.Asked(q, province, "", ""));
        page.addObject("total", answer.lines().size());
        page.addObject("near", answer.near());
        page.addObject("byWords", answer.byWords());
        page.addObject(
                "rows", answer.lines().stream().limit(SHOWN).map(view::row).toList());
        page.addObject("led", ListPage.led(answer.led(), words));
        page.addObject("all", Address.of("/listed").with("q", q).with("province", province));
        return answer.findings();
    }

    /// Reads the address, in which both forms keep what was typed.
    private record Said(HttpServletRequest request) {

        String word(String name) {
            return Objects.requireNonNullElse(request.getParameter(name), "").strip();
        }

        CheckThresholds.Asked thresholds() {
            var rows = IntStream.rangeClosed(1, ROWS)
                    .mapToObj(i -> new CheckThresholds.Row(word("energy" + i), word("amount" + i), word("unit" + i)))
                    .toList();
            return new CheckThresholds.Asked(word("kind"), word("co2e"), rows, word("waste"), word("facility"));
        }
    }
}
