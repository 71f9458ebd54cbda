package vn.sokhi.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Choice;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.calculation.method.Method;
import vn.sokhi.classification.Word;
import vn.sokhi.quantity.Unit;
import vn.sokhi.rulebook.Rulebook;

/// The closed list of activities as a table: a line for each input, choice and method of each activity.
public final class ActivityTable {

    public static final List<String> COLUMNS =
            List.of("activity", "rows", "part", "name", "need", "takes", "default", "tier", "citation");

    private ActivityTable() {}

    public static List<List<String>> rows(Rulebook rulebook) {
        var rows = new ArrayList<List<String>>();
        for (var activity : Catalogue.ACTIVITIES) {
            activity.inputs().forEach(input -> rows.add(input(activity, input)));
            activity.choices().forEach(choice -> rows.add(choice(activity, choice, rulebook)));
            activity.methods().forEach(method -> rows.add(method(activity, method)));
        }
        return rows;
    }

    /// Which rows are worked out together: one by one, all of a year, or a whole history.
    private static String group(Activity activity) {
        var key = activity.group().key();
        var kind = switch (activity.group().kind()) {
            case ROW -> "one a source and year";
            case YEAR -> "one a source, year and ";
            case HISTORY -> "every year of a source, one a year and ";
        };
        return kind + String.join(", ", key);
    }

    private static List<String> input(Activity activity, Input input) {
        var need = switch (input.need()) {
            case REQUIRED -> "required";
            case OPTIONAL -> "optional";
            case OWN -> "own value in the place of the law's";
        };
        var units = input.units().stream().map(Unit::symbol).collect(Collectors.joining(" | "));
        return List.of(
                activity.code(), group(activity), "input", input.name(), need, units + bounds(input), "", "", "");
    }

    private static String bounds(Input input) {
        return switch (input.bounds()) {
            case NOT_NEGATIVE -> " (≥ 0)";
            case POSITIVE -> " (> 0)";
            case SHARE -> " (0 to 1)";
            case POSITIVE_SHARE -> " (over 0, up to 1)";
        };
    }

    private static List<String> choice(Activity activity, Choice choice, Rulebook rulebook) {
        var words = rulebook.lists().of(choice.list()).stream().map(Word::code).collect(Collectors.joining(" | "));
        var need = choice.required() ? "required" : "optional";
        return List.of(
                activity.code(),
                group(activity),
                "choice",
                choice.name(),
                need,
                words,
                choice.fallback().orElse(""),
                "",
                "");
    }

    private static List<String> method(Activity activity, Method method) {
        return List.of(
                activity.code(),
                group(activity),
                "method",
                method.code(),
                "",
                "",
                "",
                Integer.toString(method.tier()),
                method.source().toString());
    }
}
