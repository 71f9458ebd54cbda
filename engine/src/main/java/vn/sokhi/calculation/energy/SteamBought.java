package vn.sokhi.calculation.energy;

import static vn.sokhi.equation.Notation.over;
import static vn.sokhi.equation.Notation.symbol;
import static vn.sokhi.equation.Notation.times;

import java.util.ArrayList;
import java.util.List;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Choice;
import vn.sokhi.calculation.method.Emitted;
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
import vn.sokhi.rulebook.Rulebook;

/// Steam bought: `TPT_H = AD_H × EF_H`, with `EF_H = enthalpy ÷ η × EF_fuel` (Circular 38/2023, Annex II, part 2,
/// point 4, as corrected by Decision 334/2025: divisor 10⁹, which the units carry here; η is a fraction).
/// The supplier's own factor stands before the calculated one. Other gases count only when the supplier gives them.
public final class SteamBought {

    private static final Citation SOURCE =
            new Citation("TT38-2023", "Phụ lục II, Mục 2, điểm 4 (đính chính: QĐ 334/QĐ-BCT)");
    private static final Term.Symbol STEAM = symbol("AD_H", "t steam");
    private static final Term.Symbol STEAM_FACTOR = symbol("EF_H", "t CO2/t steam");
    private static final Term.Symbol ENTHALPY = symbol("H", "kJ/kg steam");
    private static final Term.Symbol EFFICIENCY = symbol("η", "1");
    private static final Term.Symbol FUEL_FACTOR = symbol("EF_CO2", "kg CO2/TJ");

    private static final Equation FACTOR =
            Equation.of("STEAM-FACTOR", SOURCE, STEAM_FACTOR, times(over(ENTHALPY, EFFICIENCY), FUEL_FACTOR));
    private static final Equation EMISSION =
            Equation.of("STEAM-CO2", SOURCE, symbol("E_CO2", "t CO2"), times(STEAM, STEAM_FACTOR));

    public static final Activity ACTIVITY = new Activity(
            "steam-bought",
            Activity.Group.ROW,
            List.of(Choice.optional("fuel", "fuel")),
            List.of(
                    Input.required("quantity", "t steam"),
                    Input.optional("enthalpy", "kJ/kg steam").within(Bounds.POSITIVE),
                    Input.optional("efficiency", "1").within(Bounds.POSITIVE_SHARE),
                    Input.own("ef", "t CO2/t steam"),
                    Input.own("ef_co2", "kg CO2/TJ"),
                    Input.optional("ef_ch4", "kg CH4/t steam"),
                    Input.optional("ef_n2o", "kg N2O/t steam")),
            List.of(
                    Method.of("steam-by-supplier-factor", 2, SOURCE, row -> row.has("ef"), SteamBought::bySupplier),
                    Method.of("steam-by-boiler", 1, SOURCE, row -> row.has("fuel"), SteamBought::byBoiler)));

    private SteamBought() {}

    private static List<Step> bySupplier(Row row, Rulebook book) {
        var steps = new ArrayList<Step>();
        steps.add(Step.emits(
                co2(row, book),
                EMISSION,
                new Source.Entered(STEAM, "quantity"),
                new Source.Entered(STEAM_FACTOR, "ef")));
        steps.addAll(others(row));
        return steps;
    }

    private static List<Step> byBoiler(Row row, Rulebook book) {
        var fuel = book.lists().fuel(row.word("fuel"));
        var steps = new ArrayList<Step>();
        steps.add(Step.first(
                "factor",
                FACTOR,
                new Source.Entered(ENTHALPY, "enthalpy"),
                new Source.Entered(EFFICIENCY, "efficiency"),
                new Source.Law(FUEL_FACTOR, "ef_co2", _ -> FuelBurnt.factorKey(fuel, "energy", Gas.CO2))));
        steps.add(Step.emits(
                co2(row, book),
                EMISSION,
                new Source.Entered(STEAM, "quantity"),
                new Source.Before(STEAM_FACTOR, "factor")));
        steps.addAll(others(row));
        return steps;
    }

    private static Emitted co2(Row row, Rulebook book) {
        boolean biogenic =
                row.has("fuel") && book.lists().fuel(row.word("fuel")).biogenic();
        return Emitted.indirect(Gas.CO2).memoIf(biogenic);
    }

    private static List<Step> others(Row row) {
        var steps = new ArrayList<Step>();
        for (var gas : List.of(Gas.CH4, Gas.N2O)) {
            var input = "ef_" + gas.toLowerCase(java.util.Locale.ROOT);
            if (!row.has(input)) continue;
            var factor = symbol("EF_H," + gas, "kg " + gas + "/t steam");
            var equation = Equation.of("STEAM-" + gas, SOURCE, symbol("E_" + gas, "t " + gas), times(STEAM, factor));
            steps.add(Step.emits(
                    Emitted.indirect(gas),
                    equation,
                    new Source.Entered(STEAM, "quantity"),
                    new Source.Entered(factor, input)));
        }
        return steps;
    }
}
