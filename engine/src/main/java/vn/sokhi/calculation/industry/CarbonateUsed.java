package vn.sokhi.calculation.industry;

import static vn.sokhi.equation.Notation.symbol;
import static vn.sokhi.equation.Notation.times;

import java.util.List;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Choice;
import vn.sokhi.calculation.method.Emitted;
import vn.sokhi.calculation.method.Emitted.Origin;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.calculation.method.Input.Bounds;
import vn.sokhi.calculation.method.Method;
import vn.sokhi.calculation.method.Source;
import vn.sokhi.calculation.method.Step;
import vn.sokhi.classification.Gas;
import vn.sokhi.equation.Equation;
import vn.sokhi.equation.Term;
import vn.sokhi.law.Citation;
import vn.sokhi.rulebook.FactorKey;

/// Carbonates calcined in ceramics, soda ash use and elsewhere: `CO2 = Σ M_i × EF_i × F_i`
/// (IPCC 2006, Vol. 3, Ch. 2, Eq. 2.16); F is the share calcined.
public final class CarbonateUsed {

    private static final Citation SOURCE = new Citation("IPCC2006", "Vol. 3, Ch. 2, Eq. 2.16");
    private static final Term.Symbol CARBONATE = symbol("M", "t carbonate");
    private static final Term.Symbol FACTOR = symbol("EF_carbonate", "t CO2/t carbonate");
    private static final Term.Symbol CALCINED = symbol("F", "1");
    private static final Equation EQUATION =
            Equation.of("CARBONATE-CO2", SOURCE, symbol("E_CO2", "t CO2"), times(CARBONATE, FACTOR, CALCINED));

    private static final Step STEP = Step.emits(
            Emitted.direct(Gas.CO2, "2.A.4", Origin.FOSSIL),
            EQUATION,
            new Source.Entered(CARBONATE, "quantity"),
            new Source.Law(
                    FACTOR, "ef", row -> FactorKey.of("carbonate-factor").by("carbonate", row.word("carbonate"))),
            new Source.Law(
                    CALCINED,
                    "calcined",
                    row -> FactorKey.of("calcination-fraction").by("carbonate", List.of(row.word("carbonate"), "*"))));

    public static final Activity ACTIVITY = new Activity(
            "carbonate-used",
            Activity.Group.ROW,
            List.of(Choice.required("carbonate", "carbonate")),
            List.of(
                    Input.required("quantity", "t carbonate"),
                    Input.own("ef", "t CO2/t carbonate"),
                    Input.own("calcined", "1").within(Bounds.SHARE)),
            List.of(Method.of("carbonate-used", 3, SOURCE, _ -> true, (_, _) -> List.of(STEP))));

    private CarbonateUsed() {}
}
