package vn.sokhi.calculation.industry;

import static vn.sokhi.equation.Notation.plus;
import static vn.sokhi.equation.Notation.symbol;
import static vn.sokhi.equation.Notation.times;

import java.util.List;
import vn.sokhi.calculation.method.Activity;
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

/// Clinker made (IPCC 2006, Vol. 3, Ch. 2, Eq. 2.1–2.4). By Decision 2626's factor per tonne, which already covers
/// kiln dust (`rulebook/order/choices.csv`), or, where the facility measures CaO, from its own composition.
public final class ClinkerMade {

    private static final Citation BY_FACTOR = new Citation("IPCC2006", "Vol. 3, Ch. 2, Eq. 2.1");
    private static final Citation BY_CONTENT = new Citation("IPCC2006", "Vol. 3, Ch. 2, Eq. 2.2, 2.4");
    private static final Term.Symbol CLINKER = symbol("M", "t clinker");
    private static final Term.Symbol FACTOR = symbol("EF_clinker", "t CO2/t clinker");
    private static final Term.Symbol CAO = symbol("C_CaO", "t CaO/t clinker");
    private static final Term.Symbol MGO = symbol("C_MgO", "t MgO/t clinker");
    private static final Term.Symbol CAO_RATIO = symbol("R_CaO", "t CO2/t CaO");
    private static final Term.Symbol MGO_RATIO = symbol("R_MgO", "t CO2/t MgO");
    private static final Term.Symbol DUST = symbol("CF_CKD", "1");

    private static final Equation BY_FACTOR_CO2 =
            Equation.of("CLINKER-FACTOR-CO2", BY_FACTOR, symbol("E_CO2", "t CO2"), times(CLINKER, FACTOR));
    private static final Equation BY_CONTENT_CO2 = Equation.of(
            "CLINKER-CONTENT-CO2",
            BY_CONTENT,
            symbol("E_CO2", "t CO2"),
            times(CLINKER, plus(times(CAO, CAO_RATIO), times(MGO, MGO_RATIO)), DUST));

    private static final Emitted CO2 = Emitted.direct(Gas.CO2, "2.A.1", Origin.FOSSIL);
    private static final Step FACTOR_STEP = Step.emits(
            CO2,
            BY_FACTOR_CO2,
            new Source.Entered(CLINKER, "quantity"),
            new Source.Law(FACTOR, "ef", _ -> FactorKey.of("clinker-factor")));
    private static final Step CONTENT_STEP = Step.emits(
            CO2,
            BY_CONTENT_CO2,
            new Source.Entered(CLINKER, "quantity"),
            new Source.Entered(CAO, "cao"),
            new Source.Law(CAO_RATIO, "cao_ratio", _ -> FactorKey.of("cao-stoichiometric-ratio")),
            new Source.OrNothing(MGO, "mgo"),
            new Source.Law(MGO_RATIO, "mgo_ratio", _ -> FactorKey.of("mgo-stoichiometric-ratio")),
            new Source.Law(DUST, "ckd", _ -> FactorKey.of("ckd-correction")));

    public static final Activity ACTIVITY = new Activity(
            "clinker-made",
            Activity.Group.ROW,
            List.of(),
            List.of(
                    Input.required("quantity", "t clinker"),
                    Input.own("ef", "t CO2/t clinker"),
                    Input.optional("cao", "t CaO/t clinker").within(Bounds.SHARE),
                    Input.optional("mgo", "t MgO/t clinker").within(Bounds.SHARE),
                    Input.own("ckd", "1").within(Bounds.POSITIVE)),
            List.of(
                    Method.of(
                            "clinker-by-content",
                            2,
                            BY_CONTENT,
                            row -> row.has("cao"),
                            (_, _) -> List.of(CONTENT_STEP)),
                    Method.of("clinker-by-factor", 1, BY_FACTOR, _ -> true, (_, _) -> List.of(FACTOR_STEP))));

    private ClinkerMade() {}
}
