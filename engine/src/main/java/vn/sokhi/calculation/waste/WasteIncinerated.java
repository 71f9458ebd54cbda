package vn.sokhi.calculation.waste;

import static vn.sokhi.equation.Notation.ONE;
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

/// Waste incinerated: `CO2 = Σ W·dm·CF·FCF·OF × 44/12`, the biogenic rest as a memo item; methane and nitrous oxide by
/// furnace (IPCC 2006, Vol. 5, Ch. 5, Eq. 5.1–5.5). One row a waste; one result a source, year and gas.
public final class WasteIncinerated {

    private static final Rows WASTES = new Rows("waste");
    private static final Term.Symbol WASTE = symbolOf(WASTES, "W", "t waste");
    private static final Term.Symbol DRY = symbolOf(WASTES, "dm", "t dry-waste/t waste");
    private static final Term.Symbol CARBON = symbolOf(WASTES, "CF", "t C/t dry-waste");
    private static final Term.Symbol FOSSIL = symbolOf(WASTES, "FCF", "1");
    private static final Term.Symbol OXIDISED = symbolOf(WASTES, "OF", "1");
    private static final Term CARBON_TO_CO2 = ratio(44, 12, "t CO2/t C");

    private static final Equation FOSSIL_CO2 = co2("INCINERATION-CO2", FOSSIL);
    private static final Equation BIOGENIC_CO2 = co2("INCINERATION-BIOGENIC-CO2", minus(ONE, FOSSIL));
    private static final Equation METHANE = byFurnace(Gas.CH4, "5.4");
    private static final Equation NITROUS_OXIDE = byFurnace(Gas.N2O, "5.5");

    private static final Source[] CARBON_SOURCES = {
        new Source.Entered(WASTE, "quantity"),
        new Source.Law(DRY, "dry_matter", row -> ofWaste("dry-matter-content", row)),
        new Source.Law(CARBON, "carbon", row -> ofWaste("carbon-fraction", row)),
        new Source.Law(FOSSIL, "fossil", row -> ofWaste("fossil-carbon-fraction", row)),
        new Source.Law(OXIDISED, "oxidation", _ -> FactorKey.of("incineration-oxidation-factor"))
    };

    private static final List<Step> STEPS = List.of(
            Step.emits(Emitted.direct(Gas.CO2, "4.C.1", Origin.FOSSIL), FOSSIL_CO2, CARBON_SOURCES),
            Step.emits(Emitted.direct(Gas.CO2, "4.C.1", Origin.NON_FOSSIL).memoIf(true), BIOGENIC_CO2, CARBON_SOURCES),
            furnaceStep(Gas.CH4, METHANE),
            furnaceStep(Gas.N2O, NITROUS_OXIDE));

    public static final Activity ACTIVITY = new Activity(
            "waste-incinerated",
            Activity.Group.year("waste"),
            List.of(Choice.required("waste", "waste"), Choice.required("furnace", "furnace")),
            List.of(
                    Input.required("quantity", "t waste"),
                    Input.own("dry_matter", "t dry-waste/t waste").within(Bounds.SHARE),
                    Input.own("carbon", "t C/t dry-waste").within(Bounds.SHARE),
                    Input.own("fossil", "1").within(Bounds.SHARE),
                    Input.own("oxidation", "1").within(Bounds.SHARE),
                    Input.own("ef_ch4", "kg CH4/Gg waste"),
                    Input.own("ef_n2o", "g N2O/t waste")),
            List.of(Method.over(
                    "waste-incinerated", 2, eq("5.1–5.5"), _ -> WASTES, (_, _) -> List.of(), (_, _) -> STEPS)));

    private WasteIncinerated() {}

    private static Citation eq(String number) {
        return new Citation("IPCC2006", "Vol. 5, Ch. 5, Eq. " + number);
    }

    private static Equation co2(String code, Term share) {
        return Equation.of(
                code,
                eq("5.1"),
                symbol("E_CO2", "t CO2"),
                times(sum(WASTES, times(WASTE, DRY, CARBON, share, OXIDISED)), CARBON_TO_CO2));
    }

    private static Equation byFurnace(String gas, String number) {
        return Equation.of(
                "INCINERATION-" + gas,
                eq(number),
                symbol("E_" + gas, "t " + gas),
                sum(WASTES, times(WASTE, factor(gas))));
    }

    private static Step furnaceStep(String gas, Equation equation) {
        var input = "ef_" + gas.toLowerCase(java.util.Locale.ROOT);
        return Step.emits(
                Emitted.direct(gas, "4.C.1", Origin.NON_FOSSIL),
                equation,
                new Source.Entered(WASTE, "quantity"),
                new Source.Law(
                        factor(gas),
                        input,
                        row -> FactorKey.of("incineration-factor")
                                .by("furnace", row.word("furnace"))
                                .by("gas", gas)));
    }

    private static Term.Symbol factor(String gas) {
        return symbolOf(WASTES, "EF_" + gas, (gas.equals(Gas.CH4) ? "kg CH4/Gg" : "g N2O/t") + " waste");
    }

    private static FactorKey ofWaste(String quantity, Row row) {
        return FactorKey.of(quantity).by("waste", row.word("waste"));
    }
}
