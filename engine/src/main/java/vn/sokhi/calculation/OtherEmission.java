package vn.sokhi.calculation;

import static vn.sokhi.equation.Notation.ratio;
import static vn.sokhi.equation.Notation.symbol;
import static vn.sokhi.equation.Notation.times;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Activity.Group;
import vn.sokhi.calculation.method.Choice;
import vn.sokhi.calculation.method.Emitted;
import vn.sokhi.calculation.method.Emitted.Origin;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.calculation.method.Method;
import vn.sokhi.calculation.method.Row;
import vn.sokhi.calculation.method.Source;
import vn.sokhi.calculation.method.Step;
import vn.sokhi.classification.Gas;
import vn.sokhi.classification.Scope;
import vn.sokhi.equation.Equation;
import vn.sokhi.equation.Term;
import vn.sokhi.law.Citation;

/// A source that fits none of the methods: the facility tells the mass of gas itself, by a method of its own.
///
/// Circular 38/2023 asks for every source (Art. 16) and has no formula for some of them; that the facility's own comes
/// first (Art. 18.1) also holds where there is no other is our reading (`other-method` in the rulebook's choices). A
/// report must give the reasoning and the evidence, and whoever reviews it is told.
public final class OtherEmission {

    private static final Citation SOURCE = new Citation("TT38-2023", "Điều 18 khoản 1");
    private static final Term.Symbol TOLD = symbol("M", "t gas");
    private static final String YES = "yes";

    /// One row a gas: of a source and year there may be several.
    public static final Activity ACTIVITY = new Activity(
            "other-emission",
            new Group(Group.Kind.ROW, List.of("gas", "scope", "biogenic")),
            List.of(
                    Choice.required("gas", "gas"),
                    Choice.required("scope", "scope"),
                    Choice.optional("category", "category"),
                    Choice.or("biogenic", "biogenic", "no")),
            List.of(Input.required("quantity", "t gas")),
            List.of(Method.of("other-emission", 3, SOURCE, _ -> true, (row, _) -> List.of(step(row)))));

    private OtherEmission() {}

    private static Step step(Row row) {
        var gas = row.word("gas");
        var equation = Equation.of(
                "OTHER-" + gas,
                SOURCE,
                symbol("E_" + gas, "t " + gas),
                times(TOLD, ratio(1, 1, "t " + gas + "/t gas")));
        return Step.emits(emitted(row), equation, new Source.Entered(TOLD, "quantity"));
    }

    /// CO2 of biomass is a memo item; methane of biomass has a warming potential of its own in some sets.
    private static Emitted emitted(Row row) {
        var gas = row.word("gas");
        boolean biogenic = row.word("biogenic").equals(YES);
        return new Emitted(
                gas,
                Scope.valueOf(row.word("scope").toUpperCase(Locale.ROOT)),
                biogenic && gas.equals(Gas.CO2),
                Optional.ofNullable(row.words().get("category")),
                biogenic ? Origin.NON_FOSSIL : Origin.FOSSIL);
    }
}
