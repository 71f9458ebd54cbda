package vn.sokhi.calculation.waste;

import static vn.sokhi.equation.Notation.minus;
import static vn.sokhi.equation.Notation.ratio;
import static vn.sokhi.equation.Notation.symbol;
import static vn.sokhi.equation.Notation.times;

import java.util.ArrayList;
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
import vn.sokhi.equation.Term;
import vn.sokhi.law.Citation;
import vn.sokhi.rulebook.FactorKey;

/// Wastewater treated: `CH4 = (TOW − S) × Bo × MCF − R` (IPCC 2006, Vol. 5, Ch. 6, Eq. 6.1–6.6), in COD for industrial
/// and in BOD for domestic wastewater; nitrous oxide from the nitrogen of domestic effluent (Eq. 6.7).
public final class WastewaterTreated {

    private static final Citation METHANE = new Citation("IPCC2006", "Vol. 5, Ch. 6, Eq. 6.1, 6.4");
    private static final Citation NITROUS_OXIDE = new Citation("IPCC2006", "Vol. 5, Ch. 6, Eq. 6.7");
    private static final Term.Symbol VOLUME = symbol("V", "m3");
    private static final Term.Symbol RECOVERED = symbol("R", "t CH4");
    private static final Term.Symbol AIR = symbol("MCF", "1");
    private static final Term.Symbol NITROGEN = symbol("N_effluent", "kg N");
    private static final Term.Symbol NITROGEN_FACTOR = symbol("EF_effluent", "kg N2O-N/kg N");

    private static final Equation EFFLUENT = Equation.of(
            "WASTEWATER-N2O",
            NITROUS_OXIDE,
            symbol("E_N2O", "t N2O"),
            times(NITROGEN, NITROGEN_FACTOR, ratio(44, 28, "kg N2O/kg N2O-N")));

    public static final Activity INDUSTRIAL = activity("wastewater-treated", "industrial", "COD", "4.D.2");
    public static final Activity DOMESTIC = activity("domestic-wastewater-treated", "domestic", "BOD", "4.D.1");

    private WastewaterTreated() {}

    private static Activity activity(String code, String kind, String organics, String category) {
        var load = new Load(kind, organics, category);
        var inputs = new ArrayList<>(List.of(
                Input.required("quantity", "t " + organics, "m3"),
                Input.optional("concentration", "kg " + organics + "/m3"),
                Input.optional("sludge", "t " + organics),
                Input.own("bo", "kg CH4/kg " + organics).within(Bounds.POSITIVE),
                Input.own("mcf", "1").within(Bounds.SHARE),
                Input.optional("recovered", "t CH4")));
        if (kind.equals("domestic")) {
            inputs.add(Input.optional("nitrogen", "kg N"));
            inputs.add(Input.own("ef_effluent", "kg N2O-N/kg N"));
        }
        return new Activity(
                code,
                Activity.Group.ROW,
                List.of(Choice.required("system", "system")),
                inputs,
                List.of(
                        Method.of(
                                code + "-by-volume",
                                1,
                                METHANE,
                                WastewaterTreated::inVolume,
                                (row, _) -> load.ofVolume(row)),
                        Method.of(code + "-by-load", 1, METHANE, _ -> true, (row, _) -> load.ofLoad(row))));
    }

    private static boolean inVolume(Row row) {
        return row.number("quantity")
                .orElseThrow()
                .amount()
                .unit()
                .dimension()
                .equals(VOLUME.unit().dimension());
    }

    /// The equations for one measure of the organic load.
    private record Load(String kind, String organics, String category) {

        private Term.Symbol load() {
            return symbol("TOW", "t " + organics);
        }

        private Term.Symbol sludge() {
            return symbol("S", "t " + organics);
        }

        private Term.Symbol capacity() {
            return symbol("B_o", "kg CH4/kg " + organics);
        }

        private List<Step> ofVolume(Row row) {
            var strength = symbol(organics, "kg " + organics + "/m3");
            var steps = new ArrayList<Step>();
            steps.add(Step.first(
                    "load",
                    Equation.of("WASTEWATER-LOAD-" + organics, METHANE, load(), times(VOLUME, strength)),
                    new Source.Entered(VOLUME, "quantity"),
                    new Source.Entered(strength, "concentration")));
            steps.addAll(ofLoad(new Source.Before(load(), "load"), row));
            return steps;
        }

        private List<Step> ofLoad(Row row) {
            return ofLoad(new Source.Entered(load(), "quantity"), row);
        }

        private List<Step> ofLoad(Source load, Row row) {
            var methane = Equation.of(
                    "WASTEWATER-CH4-" + organics,
                    METHANE,
                    symbol("E_CH4", "t CH4"),
                    minus(times(minus(load(), sludge()), capacity(), AIR), RECOVERED));
            var steps = new ArrayList<Step>();
            steps.add(Step.emits(
                    Emitted.direct(Gas.CH4, category, Origin.NON_FOSSIL),
                    methane,
                    load,
                    new Source.OrNothing(sludge(), "sludge"),
                    new Source.Law(
                            capacity(),
                            "bo",
                            _ -> FactorKey.of("methane-producing-capacity").by("wastewater", kind)),
                    new Source.Law(AIR, "mcf", this::airKey),
                    new Source.OrNothing(RECOVERED, "recovered")));
            if (row.has("nitrogen")) steps.add(effluent());
            return steps;
        }

        private FactorKey airKey(Row row) {
            return FactorKey.of("wastewater-methane-correction-factor")
                    .by("wastewater", kind)
                    .by("system", row.word("system"));
        }

        private Step effluent() {
            return Step.emits(
                    Emitted.direct(Gas.N2O, category, Origin.NON_FOSSIL),
                    EFFLUENT,
                    new Source.Entered(NITROGEN, "nitrogen"),
                    new Source.Law(
                            NITROGEN_FACTOR,
                            "ef_effluent",
                            _ -> FactorKey.of("effluent-nitrous-oxide-factor").by("wastewater", kind)));
        }
    }
}
