package vn.sokhi.calculation.industry;

import static vn.sokhi.equation.Notation.symbol;
import static vn.sokhi.equation.Notation.times;

import java.util.List;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Choice;
import vn.sokhi.calculation.method.Emitted;
import vn.sokhi.calculation.method.Emitted.Origin;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.calculation.method.Method;
import vn.sokhi.calculation.method.Source;
import vn.sokhi.calculation.method.Step;
import vn.sokhi.classification.Gas;
import vn.sokhi.equation.Equation;
import vn.sokhi.equation.Term;
import vn.sokhi.law.Citation;
import vn.sokhi.rulebook.FactorKey;

/// Iron and steel made, by factor per tonne of the process (IPCC 2006, Vol. 3, Ch. 4, Eq. 4.4–4.8).
public final class SteelMade {

    private static final Citation SOURCE = new Citation("IPCC2006", "Vol. 3, Ch. 4, Eq. 4.4–4.8");
    private static final Term.Symbol STEEL = symbol("M", "t steel");
    private static final Term.Symbol FACTOR = symbol("EF_process", "t CO2/t steel");
    private static final Equation EQUATION =
            Equation.of("STEEL-FACTOR-CO2", SOURCE, symbol("E_CO2", "t CO2"), times(STEEL, FACTOR));

    private static final Step STEP = Step.emits(
            Emitted.direct(Gas.CO2, "2.C.1", Origin.FOSSIL),
            EQUATION,
            new Source.Entered(STEEL, "quantity"),
            new Source.Law(FACTOR, "ef", row -> FactorKey.of("steel-factor").by("process", row.word("process"))));

    public static final Activity ACTIVITY = new Activity(
            "steel-made",
            Activity.Group.ROW,
            List.of(Choice.required("process", "process")),
            List.of(Input.required("quantity", "t steel"), Input.own("ef", "t CO2/t steel")),
            List.of(Method.of("steel-by-factor", 1, SOURCE, _ -> true, (_, _) -> List.of(STEP))));

    private SteelMade() {}
}
