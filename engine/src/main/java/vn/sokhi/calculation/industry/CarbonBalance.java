package vn.sokhi.calculation.industry;

import static vn.sokhi.equation.Notation.minus;
import static vn.sokhi.equation.Notation.ratio;
import static vn.sokhi.equation.Notation.sum;
import static vn.sokhi.equation.Notation.symbol;
import static vn.sokhi.equation.Notation.symbolOf;
import static vn.sokhi.equation.Notation.times;

import java.util.List;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Choice;
import vn.sokhi.calculation.method.Emitted;
import vn.sokhi.calculation.method.Emitted.Origin;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.calculation.method.Input.Bounds;
import vn.sokhi.calculation.method.Method;
import vn.sokhi.calculation.method.Row;
import vn.sokhi.calculation.method.Source;
import vn.sokhi.calculation.method.Step;
import vn.sokhi.classification.Gas;
import vn.sokhi.equation.Equation;
import vn.sokhi.equation.Rows;
import vn.sokhi.equation.Term;
import vn.sokhi.law.Citation;
import vn.sokhi.rulebook.FactorKey;

/// Iron and steel by carbon balance: what carbon goes in and does not come out has become CO2
/// (IPCC 2006, Vol. 3, Ch. 4, Eq. 4.9–4.11). One row a material and direction; one result a source and year.
public final class CarbonBalance {

    private static final Citation SOURCE = new Citation("IPCC2006", "Vol. 3, Ch. 4, Eq. 4.9–4.11");
    private static final Rows IN = new Rows("in");
    private static final Rows OUT = new Rows("out");
    private static final Term.Symbol MASS_IN = symbolOf(IN, "M_in", "t material");
    private static final Term.Symbol CARBON_IN = symbolOf(IN, "C_in", "t C/t material");
    private static final Term.Symbol MASS_OUT = symbolOf(OUT, "M_out", "t material");
    private static final Term.Symbol CARBON_OUT = symbolOf(OUT, "C_out", "t C/t material");

    private static final Equation EQUATION = Equation.of(
            "CARBON-BALANCE-CO2",
            SOURCE,
            symbol("E_CO2", "t CO2"),
            times(
                    minus(sum(IN, times(MASS_IN, CARBON_IN)), sum(OUT, times(MASS_OUT, CARBON_OUT))),
                    ratio(44, 12, "t CO2/t C")));

    private static final Step STEP = Step.emits(
            Emitted.direct(Gas.CO2, "2.C.1", Origin.FOSSIL),
            EQUATION,
            new Source.Entered(MASS_IN, "quantity"),
            new Source.Law(CARBON_IN, "carbon", CarbonBalance::key),
            new Source.Entered(MASS_OUT, "quantity"),
            new Source.Law(CARBON_OUT, "carbon", CarbonBalance::key));

    public static final Activity ACTIVITY = new Activity(
            "carbon-balance",
            Activity.Group.year("material", "flow"),
            List.of(Choice.required("material", "material"), Choice.required("flow", "flow")),
            List.of(
                    Input.required("quantity", "t material"),
                    Input.own("carbon", "t C/t material").within(Bounds.SHARE)),
            List.of(Method.over(
                    "steel-by-carbon-balance",
                    2,
                    SOURCE,
                    CarbonBalance::table,
                    (_, _) -> List.of(),
                    (_, _) -> List.of(STEP))));

    private CarbonBalance() {}

    private static Rows table(Row row) {
        return row.word("flow").equals("in") ? IN : OUT;
    }

    private static FactorKey key(Row row) {
        return FactorKey.of("carbon-content").by("material", row.word("material"));
    }
}
