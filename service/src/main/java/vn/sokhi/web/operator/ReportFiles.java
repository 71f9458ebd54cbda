package vn.sokhi.web.operator;

import java.io.StringWriter;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.sokhi.answer.EmissionRow;
import vn.sokhi.exchange.CsvOutput;
import vn.sokhi.exchange.ListFiles;
import vn.sokhi.operator.ReadReport;
import vn.sokhi.party.Seat;
import vn.sokhi.report.Report;
import vn.sokhi.report.ReportContent;
import vn.sokhi.report.ReportedAmount;
import vn.sokhi.report.ReportedFigure;
import vn.sokhi.report.ReportedTotal;
import vn.sokhi.web.frame.Formats;

/// A report for machines: its canonical bytes to keep, its figures as JSON and as CSV in `calc`'s columns.
@Controller
final class ReportFiles {

    private final ReadReport reports;

    ReportFiles(ReadReport reports) {
        this.reports = reports;
    }

    @GetMapping("/reports/{id}/content")
    ResponseEntity<byte[]> content(@AuthenticationPrincipal Seat seat, @PathVariable String id) {
        var report = read(seat, id);
        var name = report instanceof Report.Submitted submitted
                ? submitted.receipt().number().text()
                : "checked-" + id;
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".json")
                                .build()
                                .toString())
                .body(report.content().bytes().toArray());
    }

    /// The canonical bytes are JSON, so that the same address says the same thing in every format.
    @GetMapping(path = "/reports/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    byte[] json(@AuthenticationPrincipal Seat seat, @PathVariable String id) {
        return read(seat, id).content().bytes().toArray();
    }

    @GetMapping(path = "/reports/{id}", produces = Formats.CSV)
    @ResponseBody
    String csv(@AuthenticationPrincipal Seat seat, @PathVariable String id) {
        return csv(read(seat, id).content());
    }

    /// `calc`'s columns, but for a text that a spreadsheet would run: whoever opens this did not write the sheet.
    static String csv(ReportContent content) {
        var out = new StringWriter();
        try (var csv = new CsvOutput(out)) {
            csv.row(EmissionRow.COLUMNS);
            content.figures().forEach(figure -> csv.row(row(figure, content)));
            content.totals().forEach(total -> csv.row(row(total, content)));
        }
        return out.toString();
    }

    private Report.WorkedOut read(Seat seat, String id) {
        return Asked.report(id, asked -> reports.read(seat.actor(), asked));
    }

    private static List<String> row(ReportedFigure figure, ReportContent content) {
        return List.of(
                ListFiles.harmless(figure.of().source()),
                Integer.toString(figure.of().year()),
                ListFiles.harmless(figure.of().activity()),
                ListFiles.harmless(figure.under().category()),
                figure.under().scope(),
                Boolean.toString(figure.under().biogenic()),
                figure.gas(),
                figure.mass().digits(),
                content.gwp(),
                figure.co2e().map(ReportedAmount::digits).orElse(""),
                figure.equation(),
                content.edition());
    }

    private static List<String> row(ReportedTotal total, ReportContent content) {
        return List.of(
                "TOTAL",
                Integer.toString(total.year()),
                "",
                "",
                total.scope(),
                "false",
                total.gas(),
                total.mass().map(ReportedAmount::digits).orElse(""),
                content.gwp(),
                total.co2e().map(ReportedAmount::digits).orElse(""),
                "",
                content.edition());
    }
}
