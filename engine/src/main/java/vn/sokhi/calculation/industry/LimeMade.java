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

/// Lime made: `CO2 = Σ EF × M × CF_lkd × C_h` (IPCC 2006, Vol. 3, Ch. 2, Eq. 2.6); C_h for hydrated lime only.
public final class LimeMade {

    private static final Citation SOURCE = new Citation("IPCC2006", "Vol. 3, Ch. 2, Eq. 2.6");
    private static final Term.Symbol LIME = symbol("M", "t lime");
    private static final Term.Symbol FACTOR = symbol("EF_lime", "t CO2/t lime");
    private static final Term.Symbol DUST = symbol("CF_LKD", "1");
    private static final Term.Symbol WATER = symbol("C_h", "1");

    private static final Equation QUICK =
            Equation.of("LIME-CO2", SOURCE, symbol("E_CO2", "t CO2"), times(LIME, FACTOR, DUST));
    private static final Equation HYDRATED =
            Equation.of("HYDRATED-LIME-CO2", SOURCE, symbol("E_CO2", "t CO2"), times(LIME, FACTOR, DUST, WATER));

    private static final Emitted CO2 = Emitted.direct(Gas.CO2, "2.A.2", Origin.FOSSIL);
    private static final Source MADE = new Source.Entered(LIME, "quantity");
    private static final Source BY_KIND =
            new Source.Law(FACTOR, "ef", row -> FactorKey.of("lime-factor").by("lime", row.word("lime")));
    private static final Source OF_DUST = new Source.Law(DUST, "lkd", _ -> FactorKey.of("lkd-correction"));
    private static final Source OF_WATER =
            new Source.Law(WATER, "hydration", _ -> FactorKey.of("hydrated-lime-correction"));

    public static final Activity ACTIVITY = new Activity(
            "lime-made",
            Activity.Group.ROW,
            List.of(Choice.required("lime", "lime"), Choice.or("form", "form", "quicklime")),
            List.of(
                    Input.required("quantity", "t lime"),
                    Input.own("ef", "t CO2/t lime"),
                    Input.own("lkd", "1").within(Bounds.POSITIVE),
                    Input.own("hydration", "1").within(Bounds.SHARE)),
            List.of(
                    Method.of(
                            "hydrated-lime",
                            2,
                            SOURCE,
                            row -> row.word("form").equals("hydrated"),
                            (_, _) -> List.of(Step.emits(CO2, HYDRATED, MADE, BY_KIND, OF_DUST, OF_WATER))),
                    Method.of(
                            "lime",
                            2,
                            SOURCE,
                            _ -> true,
                            (_, _) -> List.of(Step.emits(CO2, QUICK, MADE, BY_KIND, OF_DUST)))));

    private LimeMade() {}
}
