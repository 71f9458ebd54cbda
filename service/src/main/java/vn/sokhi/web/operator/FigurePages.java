package vn.sokhi.web.operator;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.sokhi.answer.WorkingJson;
import vn.sokhi.office.Editions;
import vn.sokhi.operator.ReadReport;
import vn.sokhi.operator.ShowWorking;
import vn.sokhi.operator.ShowWorking.ShownFigure;
import vn.sokhi.party.Seat;
import vn.sokhi.report.Report;
import vn.sokhi.rulebook.Rulebook;
import vn.sokhi.web.report.FigureLine;
import vn.sokhi.web.working.Cells;
import vn.sokhi.web.working.Layout;
import vn.sokhi.web.working.PaperCells;
import vn.sokhi.words.Chemistry;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The page of one figure: how it was worked out, down to the cell and to the article.
@Controller
final class FigurePages {

    private static final int DECIMALS = 2;

    /// The figure as the head of its page tells it.
    ///
    /// @param co2e rounded for the eye, and `exact` every digit that was filed
    /// @param gas as mark-up
    public record Head(FigureLine.From from, String gas, String co2e, String exact, boolean same, boolean biogenic) {}

    private final ReadReport reports;
    private final ShowWorking workings;
    private final Editions editions;

    FigurePages(ReadReport reports, ShowWorking workings, Editions editions) {
        this.reports = reports;
        this.workings = workings;
        this.editions = editions;
    }

    @GetMapping(path = "/reports/{id}/figures/{number}", produces = MediaType.TEXT_HTML_VALUE)
    String figure(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @PathVariable String number,
            Locale locale,
            Model page) {
        var words = Words.in(Language.of(locale));
        var report = Asked.report(id, asked -> reports.read(seat.actor(), asked));
        var shown = shown(seat, id, number);
        var layout = new Layout(words, rulebook(report), cells(report, words));
        page.addAttribute("report", report);
        page.addAttribute("number", number);
        page.addAttribute("head", head(shown, words));
        page.addAttribute("mass", layout.block(shown.mass().working()));
        page.addAttribute("warming", layout.block(shown.co2e().working()));
        page.addAttribute("edition", report.content().edition());
        page.addAttribute("day", words.numbers().day(report.content().legalDay()));
        return "figure";
    }

    @GetMapping(path = "/reports/{id}/figures/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    byte[] json(@AuthenticationPrincipal Seat seat, @PathVariable String id, @PathVariable String number) {
        var shown = shown(seat, id, number);
        var bytes = new ByteArrayOutputStream();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("gas", shown.filed().gas());
            json.writeStringProperty("mass_t", shown.filed().mass().digits());
            json.writeBooleanProperty("recalculated_same", shown.same());
            var report = Asked.report(id, asked -> reports.read(seat.actor(), asked));
            var working = new WorkingJson(json, rulebook(report));
            working.write("mass", shown.mass());
            working.write("co2e", shown.co2e());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private ShownFigure shown(Seat seat, String id, String number) {
        int figure = Asked.figure(number);
        return Asked.report(id, asked -> workings.show(seat.actor(), asked, figure));
    }

    private Rulebook rulebook(Report.WorkedOut report) {
        return editions.edition(report.content().edition()).orElseGet(editions::latest);
    }

    /// What a report that was written here knows of its cells; one that was sent as a sheet has only their places.
    private static Cells cells(Report.WorkedOut report, Words words) {
        return report.content()
                .told()
                .<Cells>map(paper -> PaperCells.kept(paper, words))
                .orElse(Cells.NONE);
    }

    private static Head head(ShownFigure shown, Words words) {
        var filed = shown.filed();
        var co2e = shown.co2e().value();
        return new Head(
                FigureLine.from(filed, words),
                Chemistry.markup(filed.gas()),
                words.numbers().fixed(co2e, DECIMALS),
                words.numbers().whole(co2e),
                shown.same(),
                filed.under().biogenic());
    }
}
