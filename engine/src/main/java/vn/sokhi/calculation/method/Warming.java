package vn.sokhi.calculation.method;

import static vn.sokhi.equation.Notation.symbol;
import static vn.sokhi.equation.Notation.times;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sokhi.equation.Equation;
import vn.sokhi.equation.Figure;
import vn.sokhi.equation.Given;
import vn.sokhi.equation.Known;
import vn.sokhi.equation.Term;
import vn.sokhi.finding.Outcome;
import vn.sokhi.law.Citation;
import vn.sokhi.rulebook.FactorKey;

/// Makes gas masses CO2 equivalent: `E_CO2e = E_gas × GWP_gas` (Circular 38/2023, Art. 19.3).
final class Warming {

    private static final Citation SOURCE = new Citation("TT38-2023", "Điều 19 khoản 3");

    private final Ground ground;
    private final Map<String, Equation> equations = new HashMap<>();
    private final Map<String, Outcome<Known.Legal>> values = new HashMap<>();

    Warming(Ground ground) {
        this.ground = ground;
    }

    Outcome<Figure> co2e(Emitted what, Figure mass) {
        var origin = what.category().isEmpty() ? Emitted.Origin.UNSPECIFIED : what.origin();
        return values.computeIfAbsent(what.gas() + " " + origin, _ -> ground.value(key(what.gas(), origin)))
                .then(gwp -> {
                    var equation = equations.computeIfAbsent(what.gas(), Warming::equation);
                    var given = new HashMap<Term.Symbol, Known>();
                    given.put(massOf(what.gas()), new Known.Worked(mass));
                    given.put(gwpOf(what.gas()), gwp);
                    return equation.figure(Given.of(given));
                });
    }

    /// A set that tells methane by origin has a line for each; the others have one line without.
    private FactorKey key(String gas, Emitted.Origin origin) {
        return FactorKey.of("gwp").by("set", ground.gwpSet()).by("gas", gas).by("origin", List.of(origin.code(), ""));
    }

    private static Equation equation(String gas) {
        return Equation.of("GWP-" + gas, SOURCE, symbol("E_CO2e", "t CO2e"), times(massOf(gas), gwpOf(gas)));
    }

    private static Term.Symbol massOf(String gas) {
        return symbol("E_" + gas, "t " + gas);
    }

    private static Term.Symbol gwpOf(String gas) {
        return symbol("GWP_" + gas, "kg CO2e/kg " + gas);
    }
}
