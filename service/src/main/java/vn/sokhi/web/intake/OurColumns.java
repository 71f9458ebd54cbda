package vn.sokhi.web.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.paper.Telling;
import vn.sokhi.words.Words;

/// The columns that somebody's own column may be.
final class OurColumns {

    /// A column of ours, to choose.
    public record Option(String code, String name) {}

    /// What every row must say, in a column of its own or the same for all. The activity of a source that is
    /// registered already is known.
    static final List<String> NEEDED = List.of("source", "year", "quantity", "unit");

    /// What may be the same for all rows.
    static final List<String> ALWAYS = List.of("source", "year", "activity", "unit");

    private static final List<String> USUAL = List.of(
            "source",
            "year",
            "activity",
            "quantity",
            "unit",
            "fuel",
            "gas",
            "use",
            "ncv",
            "document",
            "provider",
            "remark");

    private static final Set<String> MORE = more();

    private OurColumns() {}

    private static Set<String> more() {
        var more = new LinkedHashSet<String>();
        for (var activity : Catalogue.ACTIVITIES) {
            activity.choices().forEach(choice -> more.add(choice.name()));
            activity.inputs().stream().map(Input::name).forEach(more::add);
            more.addAll(Telling.of(activity));
        }
        USUAL.forEach(more::remove);
        return more;
    }

    static boolean has(String code) {
        return USUAL.contains(code) || MORE.contains(code);
    }

    static List<Option> usual(Words words) {
        return USUAL.stream().map(code -> option(code, words)).toList();
    }

    /// What only some activities ask, by name.
    static List<Option> more(Words words) {
        return MORE.stream()
                .map(code -> option(code, words))
                .sorted(java.util.Comparator.comparing(Option::name))
                .toList();
    }

    static List<Option> activities(Words words) {
        return Catalogue.ACTIVITIES.stream()
                .map(each -> new Option(each.code(), words.sayOr(each.code(), "activity." + each.code())))
                .toList();
    }

    static String name(String code, Words words) {
        return words.sayOr(words.column(code), "import.column." + code);
    }

    private static Option option(String code, Words words) {
        return new Option(code, name(code, words));
    }
}
