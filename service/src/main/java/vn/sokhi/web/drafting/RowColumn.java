package vn.sokhi.web.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Choice;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.classification.Word;
import vn.sokhi.paper.Telling;
import vn.sokhi.quantity.Unit;
import vn.sokhi.quantity.Units;
import vn.sokhi.rulebook.Lists;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// A column of an activity's rows, as its form asks for it.
///
/// @param name as the catalogue and the sheet have it
/// @param choice the list that its word is of; none for other kinds
/// @param input the amount that it is; none for other kinds
record RowColumn(String name, Kind kind, Place place, Optional<Choice> choice, Optional<Input> input) {

    /// What stands in its cells.
    enum Kind {
        WORD,
        NUMBER,
        UNIT,
        YES_NO,
        TEXT
    }

    /// Where the form has it: in the grid; behind "more numbers", behind the facility's own values, or behind what only
    /// tells about the row (Circular 38/2023, Annex II: documents, who provides, estimates).
    enum Place {
        GRID,
        MORE,
        OWN,
        TOLD
    }

    static final String QUANTITY = "quantity";
    static final String UNIT = "unit";
    static final String CAUSE = "cause";

    /// Names of units as people say them; those that measure what an input takes are offered for it.
    private static final List<String> SAID = List.of(
            "tấn", "kg", "g", "lít", "m3", "TJ", "GJ", "MJ", "TOE", "MWh", "kWh", "GWh", "kJ/kg", "kg/TJ", "kg/m3",
            "TJ/Gg", "GJ/t", "MJ/kg");

    /// Every choice and input that the activity has, then what is told of a row.
    static List<RowColumn> of(Activity activity) {
        var columns = new ArrayList<RowColumn>();
        activity.choices()
                .forEach(choice -> columns.add(
                        new RowColumn(choice.name(), Kind.WORD, Place.GRID, Optional.of(choice), Optional.empty())));
        activity.inputs().forEach(input -> {
            columns.add(new RowColumn(input.name(), Kind.NUMBER, place(input), Optional.empty(), Optional.of(input)));
            if (input.name().equals(QUANTITY))
                columns.add(new RowColumn(UNIT, Kind.UNIT, Place.GRID, Optional.empty(), Optional.of(input)));
        });
        Telling.of(activity).forEach(name -> columns.add(told(name)));
        return List.copyOf(columns);
    }

    /// A column that this activity does not take, where a file wrote something into it all the same.
    static RowColumn told(String name) {
        var kind = name.equals(Telling.ESTIMATED) ? Kind.YES_NO : Kind.TEXT;
        return new RowColumn(name, kind, Place.TOLD, Optional.empty(), Optional.empty());
    }

    private static Place place(Input input) {
        return switch (input.need()) {
            case REQUIRED -> Place.GRID;
            case OPTIONAL -> Place.MORE;
            case OWN -> Place.OWN;
        };
    }

    String label(Words words) {
        return words.column(name);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /// The units that a cell may name, as people say them, then as the law writes them.
    List<String> units() {
        var taken = input.map(Input::units).orElse(List.of());
        var said = SAID.stream()
                .filter(name -> Units.parse(name)
                        .filter(unit -> taken.stream().anyMatch(each -> isSame(each, unit)))
                        .isPresent());
        var written = taken.stream().filter(unit -> !unit.symbol().equals("1")).map(RowColumn::bare);
        return Stream.concat(said, written).distinct().toList();
    }

    private static boolean isSame(Unit one, Unit other) {
        return one.dimension().anySubstance().equals(other.dimension().anySubstance());
    }

    /// `t fuel` as a person would write it: the column says of what.
    private static String bare(Unit unit) {
        var bare = unit.symbol().replaceAll(" [A-Za-z][A-Za-z0-9-]*", "");
        return Units.parse(bare).isPresent() ? bare : unit.symbol();
    }

    /// The words of its list, in the reader's language.
    List<Word> listed(Lists lists) {
        return choice.map(of -> lists.of(of.list())).orElse(List.of());
    }

    static String named(Word word, Words words) {
        return words.language() == Language.VI || word.nameEn().isBlank() ? word.nameVi() : word.nameEn();
    }

    /// What stands in a cell as a person reads it: the name of a word for its code.
    String shown(String text, Lists lists, Words words) {
        if (kind == Kind.YES_NO) return words.sayOr(text, "rows.said." + text);
        return choice.flatMap(of -> lists.find(of.list(), text))
                .map(word -> named(word, words))
                .orElse(text);
    }
}
