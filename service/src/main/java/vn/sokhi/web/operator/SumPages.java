package vn.sokhi.web.operator;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.operator.ReadReport;
import vn.sokhi.party.Seat;
import vn.sokhi.report.Report;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.web.report.SumView;
import vn.sokhi.web.report.SumView.Followed;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The total of a year of a checked or submitted report, down to the figures it is the sum of.
@Controller
final class SumPages {

    private final ReadReport reports;
    private final ListAnswers answers;

    SumPages(ReadReport reports, ListAnswers answers) {
        this.reports = reports;
        this.answers = answers;
    }

    @GetMapping("/reports/{id}/totals/{year}")
    Object totals(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @PathVariable String year,
            HttpServletRequest request,
            Locale locale) {
        var words = Words.in(Language.of(locale));
        var report = Asked.report(id, asked -> reports.read(seat.actor(), asked));
        int asked = report.content().years().stream()
                .filter(each -> each.toString().equals(year))
                .findFirst()
                .orElseGet(() -> Turned.unlessAccepted(Asked.unknown("R-FIGURE-UNKNOWN", year)));
        var figures = followed(report);
        return answers.answer(
                request,
                () -> SumView.table(asked, figures, words),
                () -> new ModelAndView(
                        "report-sums", Map.of("report", report, "sums", SumView.of(asked, figures, words))));
    }

    private static List<Followed> followed(Report.WorkedOut report) {
        var followed = new ArrayList<Followed>();
        for (var figure : report.content().figures()) {
            followed.add(new Followed(figure, "/reports/" + report.id() + "/figures/" + (followed.size() + 1)));
        }
        return followed;
    }
}
