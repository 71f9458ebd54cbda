package vn.sokhi.calculation.energy;

import static vn.sokhi.equation.Notation.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import vn.sokhi.classification.Fuel;
import vn.sokhi.classification.Gas;
import vn.sokhi.equation.Equation;
import vn.sokhi.equation.Term;
import vn.sokhi.finding.Finding;
import vn.sokhi.law.Citation;
import vn.sokhi.quantity.Dimension;
import vn.sokhi.rulebook.FactorKey;
import vn.sokhi.rulebook.Rulebook;

/// Fuel burnt, in a boiler or in an engine: `E = AD × EF`, with AD in TJ (Circular 38/2023, Annex II, part 2, point 1;
/// IPCC 2006, Vol. 2, Eq. 2.1 and 3.2.1). Fuel told in mass or volume is first made energy.
public final class FuelBurnt {

    private static final Citation SOURCE = new Citation("TT38-2023", "Phụ lục II, Mục 2, điểm 1");

    private static final Term.Symbol ENERGY = symbol("Q", "TJ");
    private static final Term.Symbol MASS = symbol("M", "t fuel");
    private static final Term.Symbol VOLUME = symbol("V", "m3");
    private static final Term.Symbol DENSITY = symbol("ρ", "kg fuel/m3");
    private static final Term.Symbol HEAT = symbol("NCV", "TJ/Gg fuel");
    private static final Term.Symbol HEAT_OF_VOLUME = symbol("NCV_V", "TJ/m3");
    private static final Term.Symbol OXIDATION = symbol("OF", "1");

    private static final Set<String> AIRCRAFT = Set.of("jet-kerosene", "aviation-gasoline");
    private static final List<String> GASES = List.of(Gas.CO2, Gas.CH4, Gas.N2O);

    /// How the fuel is measured: the part of the equation that stands before `× EF`.
    private enum Measured {
        ENERGY(List.of(FuelBurnt.ENERGY)),
        MASS(List.of(FuelBurnt.MASS, HEAT)),
        VOLUME(List.of(FuelBurnt.VOLUME, DENSITY, HEAT)),
        HEATED_VOLUME(List.of(FuelBurnt.VOLUME, HEAT_OF_VOLUME));

        private final List<Term.Symbol> symbols;

        Measured(List<Term.Symbol> symbols) {
            this.symbols = symbols;
        }

        /// Only carbon may be left unburnt: the oxidation factor stands in the equation of CO2 alone.
        private Equation equation(String gas) {
            var factors = new ArrayList<Term>(symbols);
            factors.add(factor(gas));
            if (gas.equals(Gas.CO2)) factors.add(OXIDATION);
            var code = "COMBUSTION-" + name().replace('_', '-') + "-" + gas;
            return Equation.of(code, SOURCE, symbol("E_" + gas, "t " + gas), new Term.Product(factors));
        }
    }

    public static final Activity ACTIVITY = new Activity(
            "fuel-burnt",
            Activity.Group.ROW,
            List.of(Choice.required("fuel", "fuel"), Choice.required("use", "use")),
            List.of(
                    Input.required("quantity", "TJ", "t fuel", "m3"),
                    Input.own("ncv", "TJ/Gg fuel", "TJ/m3").within(Bounds.POSITIVE),
                    Input.own("density", "kg fuel/m3").within(Bounds.POSITIVE),
                    Input.own("oxidation", "1").within(Bounds.SHARE),
                    Input.own("ef_co2", "kg CO2/TJ"),
                    Input.own("ef_ch4", "kg CH4/TJ"),
                    Input.own("ef_n2o", "kg N2O/TJ")),
            List.of(
                    method(Measured.ENERGY),
                    method(Measured.MASS),
                    method(Measured.HEATED_VOLUME),
                    method(Measured.VOLUME)),
            List.of(FuelBurnt::fliesOnFuelOfAircraft));

    private FuelBurnt() {}

    /// "All fuels" of Decision 2626, I 1.44 and 1.45, are those of its heading, domestic aviation.
    private static Optional<Finding> fliesOnFuelOfAircraft(Row row) {
        boolean flies = row.word("use").equals("air");
        if (!flies || AIRCRAFT.contains(row.word("fuel"))) return Optional.empty();
        return Optional.of(Finding.of("C-FUEL-USE", row.where())
                .with("fuel", row.word("fuel"))
                .with(Finding.COLUMN, "use"));
    }

    private static Method method(Measured measured) {
        var code = "fuel-burnt-by-" + measured.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Method.of(
                code, 1, SOURCE, row -> measuredIn(row) == measured, (row, book) -> steps(measured, row, book));
    }

    private static Measured measuredIn(Row row) {
        var quantity = dimension(row, "quantity");
        if (quantity.equals(ENERGY.unit().dimension())) return Measured.ENERGY;
        if (quantity.equals(MASS.unit().dimension())) return Measured.MASS;
        return dimension(row, "ncv").equals(HEAT_OF_VOLUME.unit().dimension())
                ? Measured.HEATED_VOLUME
                : Measured.VOLUME;
    }

    private static Dimension dimension(Row row, String input) {
        return row.number(input)
                .map(number -> number.amount().unit().dimension())
                .orElse(Dimension.NUMBER);
    }

    private static List<Step> steps(Measured measured, Row row, Rulebook book) {
        var fuel = book.lists().fuel(row.word("fuel"));
        var use = book.lists().word("use", row.word("use")).orElseThrow();
        var category = use.more().getOrDefault("category", "");
        var steps = new ArrayList<Step>();
        for (var gas : GASES) {
            var emitted = Emitted.direct(gas, category, fuel.biogenic() ? Origin.NON_FOSSIL : Origin.FOSSIL)
                    .memoIf(fuel.biogenic() && gas.equals(Gas.CO2));
            steps.add(Step.emits(emitted, measured.equation(gas), sources(measured, gas, fuel)));
        }
        return steps;
    }

    private static Source[] sources(Measured measured, String gas, Fuel fuel) {
        var sources = new ArrayList<Source>();
        for (var symbol : measured.symbols) sources.add(source(symbol, fuel));
        sources.add(new Source.Law(
                factor(gas), "ef_" + gas.toLowerCase(Locale.ROOT), row -> factorKey(fuel, row.word("use"), gas)));
        if (gas.equals(Gas.CO2)) {
            sources.add(new Source.Law(
                    OXIDATION,
                    "oxidation",
                    _ -> FactorKey.of("oxidation-factor").by("fuel", fuel.names())));
        }
        return sources.toArray(Source[]::new);
    }

    private static Source source(Term.Symbol symbol, Fuel fuel) {
        if (symbol == HEAT)
            return new Source.Law(
                    HEAT, "ncv", _ -> FactorKey.of("heating-value").by("fuel", fuel.names()));
        if (symbol == DENSITY)
            return new Source.Law(
                    DENSITY, "density", _ -> FactorKey.of("density").by("fuel", fuel.names()));
        return new Source.Entered(symbol, symbol == HEAT_OF_VOLUME ? "ncv" : "quantity");
    }

    private static Term.Symbol factor(String gas) {
        return symbol("EF_" + gas, "kg " + gas + "/TJ");
    }

    /// A factor of combustion: for the fuel and the use, else for the fuel in any use, else for any fuel in the use.
    static FactorKey factorKey(Fuel fuel, String use, String gas) {
        return FactorKey.of("combustion-factor")
                .by("fuel", fuel.names())
                .by("use", List.of(use, "*"))
                .by("gas", gas);
    }
}
