package vn.sokhi.web.operator;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sokhi.operator.ReadReport;
import vn.sokhi.operator.SubmitReport;
import vn.sokhi.party.Actor;
import vn.sokhi.party.Seat;
import vn.sokhi.report.Report;
import vn.sokhi.report.ReportId;
import vn.sokhi.web.frame.PublicAddress;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.web.report.FigureLine;
import vn.sokhi.web.report.ReceiptCard;
import vn.sokhi.web.report.YearTotals;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The page of a report: a draft with its totals and the declaration, or what was handed in with its receipt.
@Controller
final class ReportPages {

    private final ReadReport reports;
    private final SubmitReport submissions;
    private final PublicAddress address;

    ReportPages(ReadReport reports, SubmitReport submissions, PublicAddress address) {
        this.reports = reports;
        this.submissions = submissions;
        this.address = address;
    }

    @GetMapping(path = "/reports/{id}", produces = MediaType.TEXT_HTML_VALUE)
    String report(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            HttpServletRequest request,
            Locale locale,
            Model page) {
        var words = Words.in(Language.of(locale));
        var report = read(seat.actor(), id);
        page.addAttribute("report", report);
        page.addAttribute("years", YearTotals.of(report.content(), words));
        page.addAttribute("figures", FigureLine.of(report, words));
        return switch (report) {
            case Report.Draft draft -> {
                page.addAttribute("kept", words.numbers().time(draft.stagedAt()));
                yield "draft";
            }
            case Report.Submitted submitted -> {
                page.addAttribute("receipt", ReceiptCard.of(submitted, address.of(request), words));
                yield "receipt";
            }
        };
    }

    @PostMapping("/reports/{id}/submit")
    String submit(@AuthenticationPrincipal Seat seat, @PathVariable String id) {
        var report = read(seat.actor(), id);
        Turned.unlessAccepted(submissions.submit(seat.actor(), report.id()));
        return "redirect:/reports/" + report.id();
    }

    private Report read(Actor actor, String id) {
        return Asked.report(id, asked -> reports.read(actor, asked));
    }
}
