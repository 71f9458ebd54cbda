package vn.sokhi.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.classification.Folded;
import vn.sokhi.exchange.ListTable;
import vn.sokhi.rulebook.Places;
import vn.sokhi.visitor.BrowseList;
import vn.sokhi.visitor.SearchAll;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// One search over everything public: facilities, provinces, law, values, terms, activities.
@Controller
final class SearchPage {

    private static final int FIRST = 8;
    private static final int SHOWN = 160;

    private final BrowseList list;
    private final SearchAll everything;
    private final ListAnswers answers;

    SearchPage(BrowseList list, SearchAll everything, ListAnswers answers) {
        this.list = list;
        this.everything = everything;
        this.answers = answers;
    }

    /// @param more where all of them are; empty when all are here
    public record Group(String kind, int total, List<Hit> hits, String more) {}

    public record Hit(String text, String more, String href) {}

    @GetMapping("/search")
    Object search(HttpServletRequest request, @RequestParam(defaultValue = "") String q, Locale locale) {
        var words = Words.in(Language.of(locale));
        var text = q.strip();
        var facilities = list.browse(new BrowseList.Asked(text, "", "", ""));
        var groups = text.isEmpty() ? List.<Group>of() : groups(text, facilities, words);
        return answers.answer(
                request,
                facilities.findings(),
                () -> table(groups, words),
                () -> page(text, facilities, groups, words));
    }

    private static ModelAndView page(String text, BrowseList.Answer facilities, List<Group> groups, Words words) {
        var page = new ModelAndView("search");
        page.addObject("q", text.length() > 200 ? text.substring(0, 200) : text);
        page.addObject("groups", groups);
        page.addObject(
                "near",
                !text.isEmpty() && facilities.near() && !facilities.lines().isEmpty());
        List<Places.Found> led = text.isEmpty() ? List.of() : facilities.led();
        page.addObject("led", ListPage.led(led, words));
        page.addObject(
                "findings", facilities.findings().stream().map(words::tell).toList());
        return page;
    }

    private List<Group> groups(String text, BrowseList.Answer facilities, Words words) {
        var groups = new ArrayList<Group>();
        if (!facilities.lines().isEmpty() && !facilities.near()) groups.add(facilities(text, facilities, words));
        boolean vietnamese = words.language() == Language.VI;
        everything
                .find(text)
                .forEach((kind, things) -> groups.add(new Group(
                        kind,
                        things.size(),
                        things.stream()
                                .limit(FIRST)
                                .map(each -> hit(each, vietnamese))
                                .toList(),
                        more(kind, text))));
        var activities = activities(text, words);
        if (!activities.isEmpty()) groups.add(new Group("activity", activities.size(), activities, ""));
        if (facilities.near() && !facilities.lines().isEmpty()) groups.add(facilities(text, facilities, words));
        return groups;
    }

    private static Group facilities(String text, BrowseList.Answer found, Words words) {
        boolean vietnamese = words.language() == Language.VI;
        var hits = found.lines().stream()
                .limit(FIRST)
                .map(line -> new Hit(
                        line.listed().name(),
                        line.listed().key() + " · "
                                + line.province()
                                        .map(it -> it.name().in(vietnamese))
                                        .orElse(""),
                        "/listed/" + line.listed().key()))
                .toList();
        return new Group(
                found.near() ? "near" : "facility", found.lines().size(), hits, "/listed?q=" + Cites.encoded(text));
    }

    private static Hit hit(SearchAll.Thing thing, boolean vietnamese) {
        var text = vietnamese || thing.en().isBlank() ? thing.vi() : thing.en();
        var cut = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return new Hit(cut, thing.id(), href(thing));
    }

    private static String href(SearchAll.Thing thing) {
        var id = Cites.encoded(thing.id());
        return switch (thing.kind()) {
            case "province" -> "/provinces/" + id;
            case "law" -> "/law/" + id;
            case "article" -> "/law/" + Cites.encoded(thing.id().replaceFirst("\\..*", "")) + "#" + id;
            case "value" -> "/factors/" + id;
            case "forms" -> "/forms/" + id;
            case "glossary" -> "/glossary#" + id;
            default -> "/sectors";
        };
    }

    private static String more(String kind, String text) {
        return switch (kind) {
            case "value" -> "/factors?q=" + Cites.encoded(text);
            case "glossary" -> "/glossary?q=" + Cites.encoded(text);
            default -> "";
        };
    }

    private static List<Hit> activities(String text, Words words) {
        var asked = Folded.words(text);
        return Catalogue.ACTIVITIES.stream()
                .map(each -> new Hit(
                        words.sayOr(each.code(), "activity." + each.code()), each.code(), "/activities#" + each.code()))
                .filter(hit -> {
                    var folded = " " + Folded.of(hit.text() + " " + hit.more());
                    return asked.stream().allMatch(word -> folded.contains(" " + word));
                })
                .toList();
    }

    private static ListTable table(List<Group> groups, Words words) {
        var columns = Stream.of("kind", "id", "text", "address")
                .map(key -> new ListTable.Column(key, words.say("search.column." + key), ListTable.Kind.TEXT))
                .toList();
        var rows = groups.stream()
                .flatMap(group ->
                        group.hits().stream().map(hit -> List.of(group.kind(), hit.more(), hit.text(), hit.href())))
                .toList();
        return new ListTable("search", columns, rows);
    }
}
