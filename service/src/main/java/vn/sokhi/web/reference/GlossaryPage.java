package vn.sokhi.web.reference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.classification.Folded;
import vn.sokhi.law.InWords;
import vn.sokhi.office.Editions;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The terms of the law in three languages, each with its definition and where that stands.
@Controller
final class GlossaryPage {

    /// @param quoted whether the Vietnamese definition is the text's own
    public record Term(
            String id, InWords name, String japanese, InWords definition, Cited cited, Sure sure, boolean quoted) {}

    private static final List<String> COLUMNS =
            List.of("id", "term_vi", "term_en", "term_ja", "definition_vi", "definition_en");

    private final Editions editions;
    private final ListAnswers answers;

    GlossaryPage(Editions editions, ListAnswers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @GetMapping("/glossary")
    Object glossary(HttpServletRequest request, @RequestParam(defaultValue = "") String q, Locale locale) {
        var citing = new Citing(Words.in(Language.of(locale)), editions.latest());
        var all = editions.reference().table("glossary");
        var found = all.stream().filter(row -> has(row, q)).toList();
        return answers.answer(
                request,
                Rows.of("glossary", found, COLUMNS, citing.words()),
                () -> new ModelAndView(
                        "glossary",
                        Map.of(
                                "terms",
                                        found.stream()
                                                .map(row -> term(row, citing))
                                                .toList(),
                                "all", all.size(),
                                "q", q.replaceAll("\\p{Cntrl}", " "))));
    }

    /// Every word asked for begins a word of the term or its definition; Japanese is found as it is written.
    private static boolean has(LawRow row, String asked) {
        if (!row.cell("term_ja").isEmpty() && row.cell("term_ja").equals(asked.strip())) return true;
        var text =
                " " + Folded.of(String.join(" ", COLUMNS.stream().map(row::cell).toList()));
        return Folded.words(asked).stream().allMatch(word -> text.contains(" " + word));
    }

    private static Term term(LawRow row, Citing citing) {
        var sure = citing.sure(row.law());
        return new Term(
                row.cell("id"),
                row.words("term"),
                row.cell("term_ja"),
                row.words("definition"),
                citing.cited(row.law().source()),
                sure,
                sure.confirmed());
    }
}
