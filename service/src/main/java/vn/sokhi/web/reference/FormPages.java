package vn.sokhi.web.reference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Editions;
import vn.sokhi.office.Office;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.visitor.Brief;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The forms the law prescribes, their headings as printed, and the tables of activity data of a circular.
@Controller
final class FormPages {

    private static final List<String> FORM = List.of("code", "title_vi", "title_en", "who", "to", "note");
    private static final List<String> HEADING = List.of("form", "order", "path", "level", "kind", "text_vi", "text_en");
    private static final List<String> TABLE =
            List.of("table", "order", "column_vi", "column_en", "unit", "source_class");

    private final Editions editions;
    private final ListAnswers answers;

    FormPages(Editions editions, ListAnswers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @GetMapping("/forms")
    Object forms(HttpServletRequest request, Locale locale) {
        var view = view(locale);
        var forms = editions.reference().table("forms");
        return answers.answer(
                request,
                Rows.of("forms", forms, FORM, view.words()),
                () -> new ModelAndView("forms", "groups", view.forms(forms)));
    }

    @GetMapping("/forms/{code}")
    Object form(HttpServletRequest request, @PathVariable String code, Locale locale) {
        var view = view(locale);
        var lines = Turned.unlessAccepted(known(rows("forms", "code", code), code));
        var headings = rows("headings", "form", code);
        return answers.answer(request, Rows.of(code, headings, HEADING, view.words()), () -> {
            var model = new LinkedHashMap<String, Object>();
            model.put("code", code);
            model.put("lines", lines.stream().map(view::form).toList());
            model.put("parts", view.parts(headings));
            model.put("duties", view.duties(code, editions.gazette().duties().rules()));
            model.put("notices", view.notices(editions.reference().table("circulars")));
            return new ModelAndView("form", model);
        });
    }

    @GetMapping("/forms/tables")
    Object tables(HttpServletRequest request, Locale locale) {
        var view = view(locale);
        var rows = editions.reference().table("form-tables");
        return answers.answer(
                request,
                Rows.of("form-tables", rows, TABLE, view.words()),
                () -> new ModelAndView(
                        "form-tables",
                        Map.of(
                                "tables", view.tables(rows),
                                "notices", view.notices(editions.reference().table("circulars")))));
    }

    private FormView view(Locale locale) {
        return new FormView(new Citing(Words.in(Language.of(locale)), editions.latest()));
    }

    private List<LawRow> rows(String topic, String column, String cell) {
        return editions.reference().table(topic).stream()
                .filter(row -> row.cell(column).equals(cell))
                .toList();
    }

    private static Outcome<List<LawRow>> known(List<LawRow> lines, String code) {
        return lines.isEmpty() ? Office.refuse("L-FORM-UNKNOWN", Brief.of(code)) : Outcome.accept(lines);
    }
}
