package vn.sokhi.web.operator;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.sokhi.answer.SourceJson;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.RowKey;
import vn.sokhi.draft.Slot;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.finding.Finding;
import vn.sokhi.office.Office;
import vn.sokhi.paper.Lineage;
import vn.sokhi.paper.Reckoning;
import vn.sokhi.paper.StoredRows;
import vn.sokhi.party.Seat;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.sheet.Numbers;
import vn.sokhi.web.drafting.DraftFrame;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.web.report.SumView;
import vn.sokhi.web.working.PaperCells;
import vn.sokhi.web.working.SourceWorking;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// How the figures of a draft come about: of one source in one year down to cell and article, and of a year the sum
/// over
/// its sources.
@Controller
final class WorkingPages {

    private final DraftFrame frame;
    private final ListAnswers answers;

    WorkingPages(DraftFrame frame, ListAnswers answers) {
        this.frame = frame;
        this.answers = answers;
    }

    /// What was asked for: a source of the register, a year of the period, and what it gave off.
    private record Asked(Shown shown, Paper.Source source, int year, List<Emission> emissions) {

        Draft draft() {
            return shown.draft();
        }
    }

    @GetMapping(path = "/drafts/{id}/workings/{source}/{year}", produces = MediaType.TEXT_HTML_VALUE)
    String working(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @PathVariable String source,
            @PathVariable String year,
            Locale locale,
            Model page) {
        var words = Words.in(Language.of(locale));
        var asked = asked(seat, id, source, year);
        frame.put(asked.shown, seat, words, page);
        page.addAttribute("source", asked.source);
        page.addAttribute("year", asked.year);
        page.addAttribute("section", section(asked.draft(), asked.source.id(), asked.year));
        page.addAttribute("ground", asked.shown.reckoning().ground());
        page.addAttribute(
                "day", words.numbers().day(asked.shown.reckoning().ground().day()));
        page.addAttribute(
                "checked", asked.shown.checked().map(it -> "/reports/" + it).orElse(""));
        page.addAttribute("faults", DraftFrame.faults(faults(asked), asked.shown, words));
        if (!asked.emissions.isEmpty()) {
            var cells = new PaperCells(asked.draft().paper(), words, slot -> address(asked.draft(), slot));
            var rulebook = asked.shown.reckoning().ground().rulebook();
            page.addAttribute("working", SourceWorking.of(asked.emissions, rulebook, cells, words));
            page.addAttribute("same", same(asked));
        }
        return "source-working";
    }

    @GetMapping(path = "/drafts/{id}/workings/{source}/{year}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    byte[] json(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @PathVariable String source,
            @PathVariable String year) {
        var asked = asked(seat, id, source, year);
        var ground = asked.shown.reckoning().ground();
        var sum = SourceWorking.sum(asked.emissions);
        var bytes = new ByteArrayOutputStream();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("source", asked.source.id());
            json.writeStringProperty("name", asked.source.text("name"));
            json.writeNumberProperty("year", asked.year);
            json.writeStringProperty("edition", ground.rulebook().edition().label());
            json.writeStringProperty("legal_day", ground.day().toString());
            json.writeStringProperty("gwp", ground.gwpSet());
            json.writeStringProperty("co2e_t", sum.text());
            json.writeStringProperty("co2e_fraction", sum.fraction());
            json.writeBooleanProperty("recalculated_same", same(asked));
            var working = new SourceJson(json, ground.rulebook());
            working.figures(asked.emissions);
            working.rows(rows(asked));
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    @GetMapping("/drafts/{id}/totals/{year}")
    Object totals(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String id,
            @PathVariable String year,
            HttpServletRequest request,
            Locale locale) {
        var words = Words.in(Language.of(locale));
        var shown = frame.read(seat, id);
        int asked = year(shown, year);
        var figures = followed(shown);
        return answers.answer(request, () -> SumView.table(asked, figures, words), () -> {
            var page = new ExtendedModelMap();
            frame.put(shown, seat, words, page);
            page.addAttribute("sums", SumView.of(asked, figures, words));
            return new ModelAndView("draft-sums", page);
        });
    }

    private Asked asked(Seat seat, String id, String source, String year) {
        var shown = frame.read(seat, id);
        var found = shown.draft().paper().source(source);
        if (found.isEmpty()) return Turned.unlessAccepted(Office.refuse("R-FIGURE-UNKNOWN", source));
        int asked = year(shown, year);
        var own = shown.reckoning().emissions().stream()
                .filter(each -> each.year() == asked && source(each).equals(source))
                .toList();
        return new Asked(shown, found.get(), asked, own);
    }

    private static int year(Shown shown, String year) {
        return shown.draft().period().years().stream()
                .filter(each -> each.toString().equals(year))
                .findFirst()
                .orElseGet(() -> Turned.unlessAccepted(Office.refuse("R-FIGURE-UNKNOWN", year)));
    }

    /// The source in the register whose rows an emission was worked out of.
    static String source(Emission emission) {
        var rows = Lineage.of(emission.mass()).rows();
        return rows.isEmpty() ? emission.source() : rows.first().source();
    }

    /// The same rows read again as they are kept: their readings, by the strict contract of files.
    private static boolean same(Asked asked) {
        var reckoning = asked.shown.reckoning();
        var rows = reckoning.rows().stream()
                .filter(row -> row.place().startsWith("source/" + asked.source.id() + "/"))
                .toList();
        var again = Reckoning.of(new StoredRows("report", rows), Numbers.POINT, reckoning.ground());
        return again.emissions().stream()
                .filter(each -> each.year() == asked.year)
                .map(Reckoning::reported)
                .toList()
                .equals(asked.emissions.stream().map(Reckoning::reported).toList());
    }

    private static List<Paper.Row> rows(Asked asked) {
        var keys = new TreeSet<RowKey>();
        asked.emissions.forEach(each -> keys.addAll(Lineage.of(each.mass()).rows()));
        return asked.draft().paper().rows().stream()
                .filter(row -> keys.contains(row.key()))
                .toList();
    }

    /// What keeps rows of that source and year from being worked out.
    private static List<Finding> faults(Asked asked) {
        var row = "row/" + asked.source.id() + "/" + asked.year + "/";
        return asked.shown.reckoning().findings().stream()
                .filter(finding -> finding.where().text().startsWith(row))
                .toList();
    }

    private static String section(Draft draft, String source, int year) {
        return address(draft, new RowKey(source, year, 1).slot("quantity"));
    }

    private static String address(Draft draft, Slot slot) {
        if (!(slot instanceof Slot.OfRow(var row, var _))) return "";
        var section =
                draft.paper().source(row.source()).map(it -> it.text("class")).orElse("");
        return DraftFrame.address(draft, section) + "?year=" + row.year() + "#" + DraftFrame.fieldId(slot.text());
    }

    private static List<SumView.Followed> followed(Shown shown) {
        var followed = new ArrayList<SumView.Followed>();
        for (var each : shown.reckoning().emissions()) {
            var address = DraftFrame.address(shown.draft().id()) + "/workings/" + source(each) + "/" + each.year();
            followed.add(new SumView.Followed(Reckoning.reported(each), address));
        }
        return followed;
    }
}
