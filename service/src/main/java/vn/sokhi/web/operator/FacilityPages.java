package vn.sokhi.web.operator;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.sokhi.facility.Facility;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.office.ReportLine;
import vn.sokhi.operator.ListFacilities;
import vn.sokhi.operator.ListReports;
import vn.sokhi.operator.StageSheet;
import vn.sokhi.party.Actor;
import vn.sokhi.party.Seat;
import vn.sokhi.report.Receipt;
import vn.sokhi.report.ReportId;
import vn.sokhi.web.drafting.FacilityDrafts;
import vn.sokhi.web.frame.Sizes;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The facilities of whoever sits, and the page of each: send a sheet, see what was kept and handed in.
@Controller
final class FacilityPages {

    /// A checked report or a submission, as a line of the list.
    ///
    /// @param number of the receipt; empty for a checked report
    public record Line(String address, String years, String at, String number, boolean submitted) {}

    private final ListFacilities facilities;
    private final ListReports reports;
    private final StageSheet stage;
    private final SheetOpener sheets;
    private final FacilityDrafts drafts;

    /// More than this nobody reads on one page; the rest is counted.
    private static final int SHOWN = 300;

    FacilityPages(
            ListFacilities facilities,
            ListReports reports,
            StageSheet stage,
            SheetOpener sheets,
            FacilityDrafts drafts) {
        this.facilities = facilities;
        this.reports = reports;
        this.stage = stage;
        this.sheets = sheets;
        this.drafts = drafts;
    }

    @GetMapping("/facilities")
    String all(@AuthenticationPrincipal Seat seat, Model page) {
        var all = Turned.unlessAccepted(facilities.list(seat.actor()));
        if (all.size() == 1) return "redirect:/facilities/" + all.getFirst().id();
        page.addAttribute("facilities", all);
        page.addAttribute("organisation", seat.organisation().name());
        return "facilities";
    }

    @GetMapping("/facilities/{id}")
    String one(@AuthenticationPrincipal Seat seat, @PathVariable String id, Locale locale, Model page) {
        show(seat.actor(), facility(seat.actor(), id), List.of(), locale, page);
        return "facility";
    }

    @PostMapping("/facilities/{id}/reports")
    String send(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile sheet,
            Locale locale,
            Model page,
            HttpServletResponse response)
            throws java.io.IOException {
        var facility = facility(seat.actor(), id);
        return switch (staged(seat.actor(), facility, sheet)) {
            case Outcome.Accepted<ReportId>(var kept) -> "redirect:/reports/" + kept;
            case Outcome.Refused<ReportId>(var findings) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                page.addAttribute("file", name(sheet));
                show(seat.actor(), facility, findings, locale, page);
                yield "facility";
            }
        };
    }

    private Outcome<ReportId> staged(Actor actor, Facility facility, @Nullable MultipartFile sheet)
            throws java.io.IOException {
        if (sheet == null || name(sheet).isEmpty()) {
            return Outcome.refuse(Finding.of("F-NONE", new Where.Nowhere()));
        }
        return sheets.open(name(sheet), sheet.getBytes()).then(table -> stage.stage(actor, facility.id(), table));
    }

    /// The file's own name: some browsers send a path before it.
    private static String name(@Nullable MultipartFile sheet) {
        var given = sheet == null ? "" : Objects.requireNonNullElse(sheet.getOriginalFilename(), "");
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    private Facility facility(Actor actor, String id) {
        return Turned.unlessAccepted(facilities.list(actor)).stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseGet(() -> Turned.unlessAccepted(Outcome.refuse(
                        Finding.of("R-FACILITY-UNKNOWN", new Where.Nowhere()).with("asked", id))));
    }

    private void show(Actor actor, Facility facility, List<Finding> findings, Locale locale, Model page) {
        var words = Words.in(Language.of(locale));
        var lines = Turned.unlessAccepted(reports.list(actor)).stream()
                .filter(line -> line.facility().equals(facility.id()))
                .map(line -> line(line, words))
                .toList();
        page.addAttribute("facility", facility);
        drafts.put(facility, actor, words, page);
        page.addAttribute(
                "checked", lines.stream().filter(line -> !line.submitted()).toList());
        page.addAttribute("submissions", lines.stream().filter(Line::submitted).toList());
        page.addAttribute(
                "findings", findings.stream().limit(SHOWN).map(words::tell).toList());
        page.addAttribute("unshown", Math.max(0, findings.size() - SHOWN));
        page.addAttribute("limit", Sizes.SHEET / Sizes.MEGABYTE);
    }

    private static Line line(ReportLine line, Words words) {
        var years = line.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
        var number = line.receipt().map(Receipt::number).map(Object::toString).orElse("");
        return new Line(
                "/reports/" + line.id(),
                years,
                words.numbers().time(line.at()),
                number,
                line.receipt().isPresent());
    }
}
