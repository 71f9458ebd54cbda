package vn.sokhi.calculation.energy;

import static vn.sokhi.equation.Notation.ONE;
import static vn.sokhi.equation.Notation.minus;
import static vn.sokhi.equation.Notation.plus;
import static vn.sokhi.equation.Notation.ratio;
import static vn.sokhi.equation.Notation.symbol;
import static vn.sokhi.equation.Notation.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import vn.sokhi.equation.Term;
import vn.sokhi.finding.Finding;
import vn.sokhi.law.Citation;
import vn.sokhi.quantity.Exact;
import vn.sokhi.rulebook.FactorKey;
import vn.sokhi.rulebook.Rulebook;

/// Coal mined: methane let go during and after mining, less what is recovered, with what is flared
/// (Circular 38/2023, Annex II, part 2, point 5; IPCC 2006, Vol. 2, Eq. 4.1.1–4.1.6).
///
/// The circular's formulas do not take recovered methane away and print the density in Gg/m³ where kg/m³ is meant;
/// what we do instead is written in `rulebook/order/choices.csv`. Carbon dioxide of the seam (its formula 5.5) counts
/// in
/// open mines, by the factor of the 2019 Refinement, and underground when the facility states its own.
public final class CoalMined {

    private static final Citation SOURCE = new Citation("TT38-2023", "Phụ lục II, Mục 2, điểm 5");
    private static final Term.Symbol COAL = symbol("PQ", "t coal");
    private static final Term.Symbol MINING = symbol("EF_mining", "m3/t coal");
    private static final Term.Symbol AFTER = symbol("EF_after", "m3/t coal");
    private static final Term.Symbol DENSITY = symbol("CF_CH4", "kg CH4/m3");
    private static final Term.Symbol RECOVERED = symbol("V_recovered", "m3");
    private static final Term.Symbol FLARED = symbol("AB_CH4", "m3");
    private static final Term.Symbol FLARE = symbol("CE_CH4", "1");
    private static final Term.Symbol CO2_FACTOR = symbol("EF_CO2", "m3/t coal");
    private static final Term.Symbol CO2_DENSITY = symbol("CF_CO2", "kg CO2/m3");

    private static final Equation METHANE = Equation.of(
            "COAL-CH4",
            SOURCE,
            symbol("E_CH4", "t CH4"),
            times(plus(minus(times(COAL, plus(MINING, AFTER)), RECOVERED), times(FLARED, minus(ONE, FLARE))), DENSITY));
    private static final Equation FLARE_CO2 = Equation.of(
            "COAL-FLARE-CO2",
            SOURCE,
            symbol("E_CO2", "t CO2"),
            times(FLARED, DENSITY, FLARE, ratio(44, 16, "kg CO2/kg CH4")));
    private static final Equation FLARE_AND_SEAM_CO2 = Equation.of(
            "COAL-CO2", SOURCE, symbol("E_CO2", "t CO2"), plus(FLARE_CO2.term(), times(COAL, CO2_FACTOR, CO2_DENSITY)));

    public static final Activity ACTIVITY = new Activity(
            "coal-mined",
            Activity.Group.ROW,
            List.of(Choice.required("mine", "mine")),
            List.of(
                    Input.required("quantity", "t coal"),
                    Input.own("ef", "m3/t coal"),
                    Input.own("ef_after", "m3/t coal"),
                    Input.optional("recovered", "m3"),
                    Input.optional("flared", "m3"),
                    Input.own("flare_efficiency", "1").within(Bounds.SHARE),
                    Input.own("methane_density", "kg CH4/m3").within(Bounds.POSITIVE),
                    Input.own("ef_co2", "m3/t coal"),
                    Input.own("co2_density", "kg CO2/m3").within(Bounds.POSITIVE)),
            List.of(Method.of("coal-mined", 1, SOURCE, _ -> true, CoalMined::steps)),
            List.of(CoalMined::flaredIsRecovered));

    private CoalMined() {}

    /// Only what was recovered can be flared.
    private static Optional<Finding> flaredIsRecovered(Row row) {
        var flared = row.number("flared").map(each -> each.amount().inBase()).orElse(Exact.ZERO);
        var recovered =
                row.number("recovered").map(each -> each.amount().inBase()).orElse(Exact.ZERO);
        if (flared.compareTo(recovered) <= 0) return Optional.empty();
        return Optional.of(Finding.of("C-FLARED", row.where())
                .with("flared", flared)
                .with("recovered", recovered)
                .with(Finding.COLUMN, "flared"));
    }

    private static List<Step> steps(Row row, Rulebook book) {
        var category = row.word("mine").equals("underground") ? "1.B.1.a.i" : "1.B.1.a.ii";
        var steps = new ArrayList<Step>();
        steps.add(Step.emits(
                Emitted.direct(Gas.CH4, category, Origin.FOSSIL),
                METHANE,
                new Source.Entered(COAL, "quantity"),
                new Source.Law(
                        MINING, "ef", each -> FactorKey.of("coal-mining-factor").by("mine", each.word("mine"))),
                new Source.Law(
                        AFTER,
                        "ef_after",
                        each -> FactorKey.of("coal-post-mining-factor").by("mine", each.word("mine"))),
                new Source.OrNothing(RECOVERED, "recovered"),
                new Source.OrNothing(FLARED, "flared"),
                flare(),
                density()));
        var co2 = Emitted.direct(Gas.CO2, category, Origin.FOSSIL);
        if (row.word("mine").equals("surface") || row.has("ef_co2"))
            steps.add(Step.emits(co2, FLARE_AND_SEAM_CO2, seam()));
        else if (row.has("flared"))
            steps.add(Step.emits(co2, FLARE_CO2, new Source.Entered(FLARED, "flared"), density(), flare()));
        return steps;
    }

    private static Source[] seam() {
        return new Source[] {
            new Source.OrNothing(FLARED, "flared"),
            density(),
            flare(),
            new Source.Entered(COAL, "quantity"),
            new Source.Law(
                    CO2_FACTOR,
                    "ef_co2",
                    row -> FactorKey.of("coal-mining-carbon-dioxide-factor").by("mine", row.word("mine"))),
            new Source.Law(CO2_DENSITY, "co2_density", _ -> FactorKey.of("carbon-dioxide-density"))
        };
    }

    private static Source flare() {
        return new Source.Law(FLARE, "flare_efficiency", _ -> FactorKey.of("flare-efficiency"));
    }

    private static Source density() {
        return new Source.Law(DENSITY, "methane_density", _ -> FactorKey.of("methane-density"));
    }
}
