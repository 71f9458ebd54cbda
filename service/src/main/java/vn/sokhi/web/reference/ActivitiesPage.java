package vn.sokhi.web.reference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Choice;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.classification.Word;
import vn.sokhi.office.Editions;
import vn.sokhi.quantity.Unit;
import vn.sokhi.rulebook.Rulebook;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.web.working.LawLinks;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The closed list of activities, written from the catalogue and the rulebook's lists.
@Controller
final class ActivitiesPage {

    public record Listed(String code, String name, String rows, List<Asked> asked, List<Way> ways) {}

    /// A column of the sheet.
    ///
    /// @param need `required`, `optional` or `own`
    /// @param list the address of its closed list on this page; empty for an amount
    public record Asked(String column, String name, String units, String need, String list) {}

    /// A tier and an instrument of its methods, each told once, with every place in it where one of them stands.
    ///
    /// @param address of the text's page; empty where it has none
    public record Way(int tier, String instrument, String places, String address) {}

    private record Standing(int tier, String instrument, String address) {}

    public record WordList(String code, String name, List<Named> words) {}

    public record Named(String code, String name) {}

    private static final List<String> COLUMNS = List.of("activity", "column", "meaning", "units", "need", "list");

    private final Editions editions;
    private final ListAnswers answers;

    ActivitiesPage(Editions editions, ListAnswers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @GetMapping("/activities")
    Object activities(HttpServletRequest request, Locale locale) {
        var words = Words.in(Language.of(locale));
        return answers.answer(request, () -> Rows.table("activities", COLUMNS, rows(words), words), () -> page(words));
    }

    private ModelAndView page(Words words) {
        var rulebook = editions.latest();
        var listed = Catalogue.ACTIVITIES.stream()
                .map(each -> listed(each, rulebook, words))
                .toList();
        return new ModelAndView(
                "activities",
                Map.of(
                        "activities", listed,
                        "lists", lists(rulebook, words),
                        "edition", rulebook.edition().label()));
    }

    /// A line for each column of each activity's sheet, as a program reads it.
    static List<List<String>> rows(Words words) {
        return Catalogue.ACTIVITIES.stream()
                .flatMap(activity -> Stream.concat(
                        activity.choices().stream().map(choice -> row(activity, choice, words)),
                        activity.inputs().stream().map(input -> row(activity, input, words))))
                .toList();
    }

    private static List<String> row(Activity activity, Choice choice, Words words) {
        var meaning = words.sayOr(choice.name(), "input." + choice.name());
        return List.of(activity.code(), choice.name(), meaning, "", need(choice), choice.list());
    }

    private static List<String> row(Activity activity, Input input, Words words) {
        var meaning = words.sayOr(input.name(), "input." + input.name());
        var units = input.units().stream().map(Unit::symbol).collect(Collectors.joining(";"));
        return List.of(activity.code(), input.name(), meaning, units, need(input), "");
    }

    private static String need(Choice choice) {
        return choice.required() ? "required" : "optional";
    }

    private static String need(Input input) {
        return input.need().name().toLowerCase(Locale.ROOT);
    }

    private static Listed listed(Activity activity, Rulebook rulebook, Words words) {
        var choices = activity.choices().stream().map(choice -> asked(choice, words));
        var inputs = activity.inputs().stream().map(input -> asked(input, words));
        return new Listed(
                activity.code(),
                words.sayOr(activity.code(), "activity." + activity.code()),
                words.say("group." + activity.group().kind().name().toLowerCase(Locale.ROOT)),
                Stream.concat(choices, inputs).toList(),
                ways(activity, rulebook, words));
    }

    private static List<Way> ways(Activity activity, Rulebook rulebook, Words words) {
        var places = new LinkedHashMap<Standing, Set<String>>();
        for (var method : activity.methods()) {
            var source = method.source();
            var standing = new Standing(
                    method.tier(), named(source.instrument(), rulebook, words), LawLinks.text(source.instrument()));
            places.computeIfAbsent(standing, _ -> new LinkedHashSet<>()).add(source.place());
        }
        return places.entrySet().stream()
                .map(way -> new Way(
                        way.getKey().tier(),
                        way.getKey().instrument(),
                        String.join("; ", way.getValue()),
                        way.getKey().address()))
                .toList();
    }

    private static Asked asked(Choice choice, Words words) {
        var name = words.sayOr(choice.name(), "input." + choice.name());
        var fallback = choice.fallback()
                .map(code -> words.say("activities.fallback", "code", code))
                .orElse("");
        return new Asked(choice.name(), name, fallback, need(choice), choice.list());
    }

    private static Asked asked(Input input, Words words) {
        var units = input.units().stream()
                .map(unit -> unit(unit, words))
                .collect(Collectors.joining(words.say("activities.or")));
        return new Asked(input.name(), words.sayOr(input.name(), "input." + input.name()), units, need(input), "");
    }

    private static String unit(Unit unit, Words words) {
        return unit.dimension().isNumber() && unit.symbol().equals("1")
                ? words.say("activities.number")
                : words.numbers().unit(unit);
    }

    /// An act by its number, as people name it; a guideline, which has none, by its title.
    private static String named(String instrument, Rulebook rulebook, Words words) {
        return rulebook.instrument(instrument)
                .map(it -> it.number().contains("/") ? it.number() : it.title().in(words.language() == Language.VI))
                .orElse(instrument);
    }

    private static List<WordList> lists(Rulebook rulebook, Words words) {
        return Catalogue.ACTIVITIES.stream()
                .flatMap(activity -> activity.choices().stream())
                .map(Choice::list)
                .distinct()
                .map(list -> new WordList(
                        list,
                        words.sayOr(list, "list." + list),
                        rulebook.lists().of(list).stream()
                                .map(word -> named(word, words))
                                .toList()))
                .toList();
    }

    private static Named named(Word word, Words words) {
        var name = words.language() == Language.VI ? word.nameVi() : word.nameEn();
        return new Named(word.code(), Objects.requireNonNullElse(name, word.code()));
    }
}
