package vn.sokhi.web.operator;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.drafting.CompareYears;
import vn.sokhi.drafting.CompareYears.Answer;
import vn.sokhi.party.Seat;
import vn.sokhi.web.drafting.DraftFrame;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.web.report.YearsView;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Each year of a draft beside the year before it, with what the difference comes from.
@Controller
final class WorkingYears {

    private final CompareYears years;
    private final DraftFrame frame;
    private final ListAnswers answers;

    WorkingYears(CompareYears years, DraftFrame frame, ListAnswers answers) {
        this.years = years;
        this.frame = frame;
        this.answers = answers;
    }

    @GetMapping("/drafts/{id}/compare")
    Object compare(
            @AuthenticationPrincipal Seat seat, @PathVariable String id, HttpServletRequest request, Locale locale) {
        var words = Words.in(Language.of(locale));
        var answer = Turned.unlessAccepted(years.compare(seat.actor(), DraftFrame.id(id)));
        return answers.answer(request, () -> YearsView.table(answer.changes(), words), () -> {
            var page = new ExtendedModelMap();
            frame.put(frame.read(seat, id), seat, words, page);
            page.addAttribute(
                    "changes",
                    answer.changes().stream()
                            .map(change -> YearsView.of(change, (source, year) -> address(answer, source, year), words))
                            .toList());
            page.addAttribute(
                    "filed", answer.filed().map(it -> "/reports/" + it).orElse(""));
            return new ModelAndView("draft-years", page);
        });
    }

    /// The year of the period before is worked out in the draft of that period.
    private static String address(Answer answer, String source, int year) {
        boolean own = answer.draft().period().years().contains(year);
        return (own ? java.util.Optional.of(answer.draft()) : answer.earlier())
                .map(draft -> DraftFrame.address(draft.id()) + "/workings/" + source + "/" + year)
                .orElse("");
    }
}
