package vn.sokhi.web.operator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.sokhi.finding.Outcome;
import vn.sokhi.operator.ReadReport;
import vn.sokhi.operator.ShowNotices;
import vn.sokhi.operator.StageSheet;
import vn.sokhi.operator.SubmitReport;
import vn.sokhi.party.Actor;
import vn.sokhi.party.Seat;
import vn.sokhi.report.Receipt;
import vn.sokhi.report.Report;
import vn.sokhi.web.frame.PublicAddress;
import vn.sokhi.web.report.FigureLine;
import vn.sokhi.web.report.ReceiptCard;
import vn.sokhi.web.report.YearTotals;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The page of a report: a checked report with its totals and the declaration, or what was handed in with its receipt.
@Controller
final class ReportPages {

    private static final Set<String> DECLARATIONS = Set.of("true-to-records", "may-submit");

    private final ReadReport reports;
    private final SubmitReport submissions;
    private final StageSheet stage;
    private final ShowNotices notices;
    private final PublicAddress address;

    ReportPages(
            ReadReport reports,
            SubmitReport submissions,
            StageSheet stage,
            ShowNotices notices,
            PublicAddress address) {
        this.reports = reports;
        this.submissions = submissions;
        this.stage = stage;
        this.notices = notices;
        this.address = address;
    }

    @GetMapping(path = "/reports/{id}", produces = MediaType.TEXT_HTML_VALUE)
    String report(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            HttpServletRequest request,
            Locale locale,
            Model page) {
        return show(read(seat.actor(), id), request, Words.in(Language.of(locale)), page);
    }

    private String show(Report.WorkedOut report, HttpServletRequest request, Words words, Model page) {
        page.addAttribute("report", report);
        page.addAttribute("years", YearTotals.of(report.content(), words));
        page.addAttribute("figures", FigureLine.of(report, words));
        page.addAttribute(
                "notices",
                notices.of(report.content()).stream().map(words::tell).toList());
        return switch (report) {
            case Report.Checked checked -> {
                page.addAttribute("kept", words.numbers().time(checked.stagedAt()));
                yield "checked";
            }
            case Report.Submitted submitted -> {
                page.addAttribute("receipt", ReceiptCard.of(submitted, address.of(request), words));
                yield "receipt";
            }
        };
    }

    /// Hands in, when both declarations are made. What is refused is told on the own page of the checked report, where
    /// it is mended.
    @PostMapping("/reports/{id}/submit")
    String submit(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @RequestParam(name = "declared", defaultValue = "") Set<String> declared,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        var words = Words.in(Language.of(RequestContextUtils.getLocale(request)));
        var report = read(seat.actor(), id);
        if (!declared.containsAll(DECLARATIONS)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.addAttribute("undeclared", true);
            return show(report, request, words, page);
        }
        return switch (submissions.submit(seat.actor(), report.id())) {
            case Outcome.Accepted<Receipt> _ -> "redirect:/reports/" + report.id();
            case Outcome.Refused<Receipt>(var findings) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                page.addAttribute("findings", findings.stream().map(words::tell).toList());
                yield show(report, request, words, page);
            }
        };
    }

    /// Works a checked report of an earlier day out again by today's law.
    @PostMapping("/reports/{id}/again")
    String again(@AuthenticationPrincipal Seat seat, @PathVariable String id) {
        var kept = Asked.report(id, asked -> stage.again(seat.actor(), asked));
        return "redirect:/reports/" + kept;
    }

    private Report.WorkedOut read(Actor actor, String id) {
        return Asked.report(id, asked -> reports.read(actor, asked));
    }
}
