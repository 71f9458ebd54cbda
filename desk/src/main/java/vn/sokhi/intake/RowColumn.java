package vn.sokhi.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Choice;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.paper.Telling;

/// A column of the sheet on which the rows of a class of sources are written.
///
/// @param code the column of the rows that it fills; or one of [#KEY], [#SOURCE], [#ACTIVITY], [#YEAR], [#LAST]
/// @param choice for a word of a list, which
/// @param input for a number, what it is
public record RowColumn(String code, Optional<Choice> choice, Optional<Input> input) {

    public static final String KEY = "key";
    public static final String SOURCE = "source";
    public static final String ACTIVITY = "activity";
    public static final String YEAR = "year";
    public static final String QUANTITY = "quantity";
    public static final String UNIT = "unit";

    /// What the report before said: shown beside the quantity, never read back.
    public static final String LAST = "last";

    /// On the sheet of questions, the column of the answers.
    public static final String ANSWER = "answer";

    /// What the register tells of a source, in the order of its sheet.
    public static final List<String> REGISTER =
            List.of("name", "class", ACTIVITY, "place", "device", "since", "until", "note");

    /// The columns that name a row and stand in none of its fields.
    private static final Set<String> NAMING = Set.of(KEY, SOURCE, ACTIVITY, YEAR, LAST, "class");

    /// Whether what stands in it goes into a field of the row.
    static boolean isField(String code) {
        return !NAMING.contains(code);
    }

    /// The columns for those activities: what names the row, the choices, the quantity beside last year's, its
    /// document, then what may be left out.
    public static List<RowColumn> of(Collection<String> activities) {
        var known = activities.stream()
                .flatMap(code -> Catalogue.find(code).stream())
                .toList();
        var columns = new LinkedHashMap<String, RowColumn>();
        add(columns, KEY, SOURCE);
        if (activities.size() > 1) add(columns, ACTIVITY);
        add(columns, YEAR);
        for (var each : known) each.choices().forEach(choice -> add(columns, choice));
        for (var each : known) each.input(QUANTITY).ifPresent(input -> add(columns, input));
        add(columns, UNIT, LAST);
        for (var each : known) inputs(each, Input.Need.REQUIRED, columns);
        for (var each : known) Telling.of(each).forEach(code -> add(columns, code));
        for (var each : known) inputs(each, Input.Need.OPTIONAL, columns);
        for (var each : known) inputs(each, Input.Need.OWN, columns);
        return new ArrayList<>(columns.values());
    }

    private static void inputs(Activity activity, Input.Need need, LinkedHashMap<String, RowColumn> columns) {
        activity.inputs().stream().filter(input -> input.need() == need).forEach(input -> add(columns, input));
    }

    private static void add(LinkedHashMap<String, RowColumn> columns, String... codes) {
        for (var code : codes) columns.putIfAbsent(code, new RowColumn(code, Optional.empty(), Optional.empty()));
    }

    private static void add(LinkedHashMap<String, RowColumn> columns, Choice choice) {
        columns.putIfAbsent(choice.name(), new RowColumn(choice.name(), Optional.of(choice), Optional.empty()));
    }

    private static void add(LinkedHashMap<String, RowColumn> columns, Input input) {
        columns.putIfAbsent(input.name(), new RowColumn(input.name(), Optional.empty(), Optional.of(input)));
    }
}
