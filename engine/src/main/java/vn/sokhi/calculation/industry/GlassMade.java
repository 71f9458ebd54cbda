package vn.sokhi.calculation.industry;

import static vn.sokhi.equation.Notation.ONE;
import static vn.sokhi.equation.Notation.minus;
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

/// Glass melted: `CO2 = M × EF × (1 − CR)` (IPCC 2006, Vol. 3, Ch. 2, Eq. 2.11); CR is the share of cullet.
public final class GlassMade {

    private static final Citation SOURCE = new Citation("IPCC2006", "Vol. 3, Ch. 2, Eq. 2.11");
    private static final Term.Symbol GLASS = symbol("M", "t glass");
    private static final Term.Symbol FACTOR = symbol("EF_glass", "t CO2/t glass");
    private static final Term.Symbol CULLET = symbol("CR", "1");
    private static final Equation EQUATION =
            Equation.of("GLASS-CO2", SOURCE, symbol("E_CO2", "t CO2"), times(GLASS, FACTOR, minus(ONE, CULLET)));

    private static final Step STEP = Step.emits(
            Emitted.direct(Gas.CO2, "2.A.3", Origin.FOSSIL),
            EQUATION,
            new Source.Entered(GLASS, "quantity"),
            new Source.Law(FACTOR, "ef", row -> FactorKey.of("glass-factor").by("glass", row.word("glass"))),
            new Source.Entered(CULLET, "cullet"));

    public static final Activity ACTIVITY = new Activity(
            "glass-made",
            Activity.Group.ROW,
            List.of(Choice.or("glass", "glass", "float")),
            List.of(
                    Input.required("quantity", "t glass"),
                    Input.required("cullet", "1").within(Bounds.SHARE),
                    Input.own("ef", "t CO2/t glass")),
            List.of(Method.of("glass-made", 2, SOURCE, _ -> true, (_, _) -> List.of(STEP))));

    private GlassMade() {}
}
