package vn.sokhi.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.classification.Province;
import vn.sokhi.gazette.ListKey;
import vn.sokhi.law.InForce;
import vn.sokhi.rulebook.Places;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.visitor.Brief;
import vn.sokhi.visitor.BrowseList;
import vn.sokhi.visitor.ReadReference;
import vn.sokhi.web.frame.Address;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.web.frame.Pager;
import vn.sokhi.web.picture.ProvinceMap;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The list of Decision 42/2026, to search, filter, see on the map and take away.
@Controller
final class ListPage {

    private static final int ROWS = 50;

    private final BrowseList list;
    private final ReadReference references;
    private final ListAnswers answers;

    ListPage(BrowseList list, ReadReference references, ListAnswers answers) {
        this.list = list;
        this.references = references;
        this.answers = answers;
    }

    /// A former province that was asked for, and where it lies today.
    public record Led(String former, String today, String href) {}

    @GetMapping("/listed")
    Object listed(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String province,
            @RequestParam(defaultValue = "") String annex,
            @RequestParam(defaultValue = "") String group,
            Locale locale) {
        var asked = new BrowseList.Asked(q.strip(), province.strip(), annex.strip(), group.strip());
        var words = Words.in(Language.of(locale));
        var reference = references.read();
        var view = new ListView(reference, words);
        var answer = list.browse(asked);
        return answers.answer(
                request,
                answer.findings(),
                () -> view.table(answer.lines()),
                () -> page(
                        asked,
                        answer,
                        view,
                        Address.of(request),
                        Asked.page(request),
                        new Told(reference, references.list(), words)));
    }

    /// What a page is told with.
    private record Told(Reference reference, String list, Words words) {}

    private static ModelAndView page(
            BrowseList.Asked asked, BrowseList.Answer answer, ListView view, Address here, int number, Told told) {
        var words = told.words();
        var page = new ModelAndView("listed");
        var pages = Pager.of(here, number, ROWS, answer.lines().size());
        page.addObject("asked", asked);
        page.addObject("answer", answer);
        page.addObject("pages", pages);
        page.addObject("rows", pages.of(answer.lines()).stream().map(view::row).toList());
        page.addObject("led", led(answer.led(), words));
        page.addObject(
                "findings",
                answer.findings().stream().map(each -> Asked.told(each, words)).toList());
        page.addObject("faulty", !answer.findings().isEmpty());
        page.addObject("chips", chips(asked, here, words, told.reference()));
        page.addObject("annexes", ListKey.ANNEXES);
        page.addObject("groups", BrowseList.GROUPS);
        page.addObject(
                "places",
                told.reference().places().provinces().stream()
                        .map(InForce::value)
                        .toList());
        page.addObject("picture", picture(answer, asked, here, told));
        page.addObject(
                "widely",
                here.without("province").without("annex").without("group").without(Pager.NAME));
        page.addObject("source", new Cites(told.reference(), words).instrument(told.list()));
        return page;
    }

    static List<Led> led(List<Places.Found> led, Words words) {
        boolean vietnamese = words.language() == Language.VI;
        return led.stream()
                .map(each -> new Led(
                        each.former().orElse(""),
                        each.province().fullName().in(vietnamese),
                        "/provinces/" + each.province().code()))
                .distinct()
                .toList();
    }

    private static List<Chip> chips(BrowseList.Asked asked, Address here, Words words, Reference reference) {
        var chips = new ArrayList<Chip>();
        var bare = here.without(Pager.NAME);
        if (!asked.text().isBlank())
            chips.add(new Chip(
                    "“" + Brief.of(asked.text()) + "”", bare.without("q").toString()));
        if (!asked.province().isBlank()) {
            var name = reference
                    .places()
                    .named(asked.province())
                    .map(each -> each.province().name().in(words.language() == Language.VI))
                    .orElse(Brief.of(asked.province()));
            chips.add(new Chip(name, bare.without("province").toString()));
        }
        if (!asked.annex().isBlank()) {
            var label = words.say("listed.annex", "annex", Brief.of(asked.annex()));
            chips.add(new Chip(label, bare.without("annex").toString()));
        }
        if (!asked.group().isBlank()) {
            var label = words.sayOr(Brief.of(asked.group()), "listed.filter.group." + asked.group());
            chips.add(new Chip(label, bare.without("group").toString()));
        }
        return chips;
    }

    /// The map of what the page lists; each province leads to the same question asked of it.
    private static ProvinceMap picture(BrowseList.Answer answer, BrowseList.Asked asked, Address here, Told told) {
        Map<String, Integer> counts = answer.lines().stream()
                .collect(Collectors.groupingBy(each -> each.listed().site().province(), Collectors.summingInt(_ -> 1)));
        var bare = here.without(Pager.NAME);
        var places = told.reference().places();
        var shown = asked.province().isBlank()
                ? java.util.Optional.<String>empty()
                : places.named(asked.province()).map(Places.Found::province).map(Province::code);
        return ProvinceMap.of(
                places,
                new ProvinceMap.Counted(
                        counts, code -> bare.with("province", code).toString(), shown),
                told.words());
    }
}
