package vn.sokhi.web.operator;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.calculation.method.Ground;
import vn.sokhi.office.Releases;
import vn.sokhi.operator.CompareFigures;
import vn.sokhi.operator.CompareFigures.Answer;
import vn.sokhi.operator.CompareFigures.Ask;
import vn.sokhi.party.Seat;
import vn.sokhi.rulebook.Edition;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// A report worked out again on a ground that the reader chooses, beside what was filed: another edition, another set
/// of GWPs, today's law.
@Controller
final class ComparePages {

    private static final String TODAY = "today";

    private final CompareFigures figures;
    private final Releases releases;
    private final ListAnswers answers;

    ComparePages(CompareFigures figures, Releases releases, ListAnswers answers) {
        this.figures = figures;
        this.releases = releases;
        this.answers = answers;
    }

    /// A ground as the page tells it.
    public record Told(String edition, String day, String gwp) {}

    @GetMapping("/reports/{id}/compare")
    Object compare(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @RequestParam Map<String, String> asks,
            HttpServletRequest request,
            Locale locale) {
        var ask =
                new Ask(asks.getOrDefault("edition", ""), asks.getOrDefault("gwp", ""), TODAY.equals(asks.get("day")));
        var answer = Asked.report(id, asked -> figures.compare(seat.actor(), asked, ask));
        var words = Words.in(Language.of(locale));
        return answers.answer(request, () -> CompareView.table(answer, words), () -> page(answer, ask, words));
    }

    private ModelAndView page(Answer answer, Ask ask, Words words) {
        var other = answer.grounds().getLast();
        var page = new LinkedHashMap<String, Object>();
        page.put("report", answer.report());
        page.put("view", CompareView.of(answer, words));
        page.put("filed", told(answer.grounds().getFirst(), words));
        page.put("other", told(other, words));
        page.put("today", ask.today());
        page.put("edition", other.rulebook().edition().name());
        page.put(
                "released",
                releases.released().stream().map(Edition::name).toList().reversed());
        page.put("sets", other.rulebook().choices().gwpSets());
        page.put("unworked", answer.findings().stream().map(words::tell).toList());
        return new ModelAndView("report-compare", page);
    }

    private static Told told(Ground ground, Words words) {
        return new Told(ground.rulebook().edition().label(), words.numbers().day(ground.day()), ground.gwpSet());
    }
}
