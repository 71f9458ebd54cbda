package vn.sokhi.web.reference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.office.Editions;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.web.reference.Grid.Cell;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The sectors of Decision 42/2026, and which row of which form and which category of the IPCC each answers to.
@Controller
final class SectorsPage {

    private static final List<String> SECTOR = List.of("code", "parent", "name_vi", "name_en");
    private static final List<String> CROSSWALK =
            List.of("qd42", "form", "row", "row_vi", "ipcc2006", "crt", "relation", "why", "why_vi");

    private final Editions editions;
    private final ListAnswers answers;

    SectorsPage(Editions editions, ListAnswers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    /// @param table `crosswalk` for the second table as a file
    @GetMapping("/sectors")
    Object sectors(HttpServletRequest request, @RequestParam(defaultValue = "") String table, Locale locale) {
        var citing = new Citing(Words.in(Language.of(locale)), editions.latest());
        var sectors = editions.reference().table("sectors");
        var crosswalk = editions.reference().table("crosswalk");
        var file = table.equals("crosswalk")
                ? Rows.of("crosswalk", crosswalk, CROSSWALK, citing.words())
                : Rows.of("sectors", sectors, SECTOR, citing.words());
        return answers.answer(
                request,
                file,
                () -> new ModelAndView(
                        "sectors",
                        Map.of("sectors", sectors(sectors, citing), "crosswalk", crosswalk(crosswalk, citing))));
    }

    private static Grid sectors(List<LawRow> rows, Citing citing) {
        var words = citing.words();
        var lines = rows.stream()
                .map(row -> new Grid.Line(
                        "s-" + row.cell("code"),
                        level(row.cell("code")),
                        List.of(Cell.of(row.cell("code")), Cell.both(row.words("name"), citing.vietnamese())),
                        citing.cited(row.law().source()),
                        citing.sure(row.law())))
                .toList();
        return new Grid(
                "sectors",
                words.say("sectors.table"),
                List.of(words.say("sectors.code"), words.say("sectors.name")),
                lines);
    }

    private static int level(String code) {
        return (int) code.chars().filter(each -> each == '.').count();
    }

    private static Grid crosswalk(List<LawRow> rows, Citing citing) {
        var words = citing.words();
        var lines = rows.stream().map(row -> line(row, citing)).toList();
        return new Grid(
                "crosswalk",
                words.say("sectors.crosswalk"),
                List.of(
                        words.say("sectors.code"),
                        words.say("sectors.form"),
                        "IPCC 2006",
                        words.say("sectors.crt"),
                        words.say("sectors.relation")),
                lines);
    }

    private static Grid.Line line(LawRow row, Citing citing) {
        var words = citing.words();
        var form = row.cell("form");
        var relation = words.sayOr(row.cell("relation"), "sectors.relation." + row.cell("relation"));
        var why = citing.vietnamese() ? row.cell("why_vi") : row.cell("why");
        return new Grid.Line(
                "",
                0,
                List.of(
                        Cell.of(row.cell("qd42").replace(";", "; ")),
                        Cell.linked(
                                row.cell("row_vi"),
                                (form + " " + row.cell("row")).strip(),
                                form.isEmpty() ? "" : "/forms/" + form),
                        Cell.of(row.cell("ipcc2006").replace(";", "; ")),
                        Cell.of(row.cell("crt").replace(";", "; ")),
                        Cell.of(relation, why)),
                citing.cited(row.law().source()),
                citing.sure(row.law()));
    }
}
