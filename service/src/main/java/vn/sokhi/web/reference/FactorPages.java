package vn.sokhi.web.reference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.exchange.ListTable;
import vn.sokhi.office.Editions;
import vn.sokhi.rulebook.Entry;
import vn.sokhi.visitor.FindValues;
import vn.sokhi.visitor.ShowValue;
import vn.sokhi.web.frame.Address;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.web.frame.Pager;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The library of factors: every value of the edition in use, searched and shown one by one.
@Controller
final class FactorPages {

    private static final int A_PAGE = 50;

    private final FindValues find;
    private final ShowValue show;
    private final Editions editions;
    private final ListAnswers answers;

    FactorPages(FindValues find, ShowValue show, Editions editions, ListAnswers answers) {
        this.find = find;
        this.show = show;
        this.editions = editions;
        this.answers = answers;
    }

    /// What the form of the library asks; each is empty where nothing was asked.
    @ModelAttribute("asked")
    FindValues.Asked asked(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String fuel,
            @RequestParam(defaultValue = "") String gas,
            @RequestParam Map<String, String> more) {
        return new FindValues.Asked(
                q.replaceAll("\\p{Cntrl}", " "),
                fuel,
                gas,
                more.getOrDefault("quantity", ""),
                more.getOrDefault("instrument", ""),
                more.getOrDefault("standing", more.getOrDefault("status", "")),
                more.getOrDefault("day", ""));
    }

    @GetMapping("/factors")
    Object factors(
            HttpServletRequest request,
            @ModelAttribute("asked") FindValues.Asked asked,
            @RequestParam(defaultValue = "1") String page,
            Locale locale) {
        var citing = citing(locale);
        var answer = find.find(asked);
        return answers.answer(
                request,
                answer.findings(),
                () -> table("factors", answer.entries(), citing),
                () -> page(request, asked, answer, page, new FactorView(citing)));
    }

    private ModelAndView page(
            HttpServletRequest request,
            FindValues.Asked asked,
            FindValues.Answer answer,
            String page,
            FactorView view) {
        var pages = Pager.of(
                Address.of(request),
                page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1,
                A_PAGE,
                answer.entries().size());
        var model = new LinkedHashMap<String, Object>();
        model.put("asked", asked);
        model.put("lines", pages.of(answer.entries()).stream().map(view::line).toList());
        model.put("pages", pages);
        model.put("near", answer.near());
        model.put("wrong", wrong(answer));
        model.put("findings", view.citing().told(answer.findings()));
        model.put("choices", view.choices());
        model.put("edition", editions.latest().edition().label());
        return new ModelAndView("factors", model);
    }

    /// The fields of the form that a finding is about.
    private static Set<String> wrong(FindValues.Answer answer) {
        return answer.findings().stream().map(each -> each.where().text()).collect(Collectors.toSet());
    }

    @GetMapping("/factors/{id}")
    Object factor(HttpServletRequest request, @PathVariable String id, Locale locale) {
        var citing = citing(locale);
        var card = Turned.unlessAccepted(show.show(id));
        var all = new java.util.ArrayList<Entry>(List.of(card.entry()));
        all.addAll(card.others());
        return answers.answer(request, table(card.entry().id(), all, citing), () -> {
            var page = new ModelAndView("factor", "view", new FactorView(citing).whole(card));
            page.addObject("edition", editions.latest().edition().label());
            return page;
        });
    }

    private Citing citing(Locale locale) {
        return new Citing(Words.in(Language.of(locale)), editions.latest());
    }

    private static ListTable table(String name, List<Entry> entries, Citing citing) {
        return Rows.table(
                name, FactorView.COLUMNS, entries.stream().map(FactorView::row).toList(), citing.words());
    }
}
