package vn.sokhi.calculation.method;

import static vn.sokhi.equation.Notation.symbol;
import static vn.sokhi.equation.Notation.times;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sokhi.equation.Equation;
import vn.sokhi.equation.Figure;
import vn.sokhi.equation.Known;
import vn.sokhi.equation.Prepared;
import vn.sokhi.equation.Term;
import vn.sokhi.finding.Outcome;
import vn.sokhi.law.Citation;
import vn.sokhi.rulebook.FactorKey;

/// Makes gas masses CO2 equivalent: `E_CO2e = E_gas × GWP_gas` (Circular 38/2023, Art. 19.3).
final class Warming {

    private static final Citation SOURCE = new Citation("TT38-2023", "Điều 19 khoản 3");

    private final Ground ground;
    private final Map<Key, Outcome<Potential>> potentials = new HashMap<>();

    private record Key(String gas, Emitted.Origin origin) {}

    /// A gas's equation with its GWP, looked up once.
    record Potential(Term.Symbol mass, Prepared equation, Known.Legal gwp) {

        /// Whether figures of that equation are masses of this gas.
        boolean fits(Equation by) {
            return by.result().unit().measuresWhat(mass.unit());
        }

        /// @param fits what [#fits] said of the figure's equation; where it does not, the refusal says why
        Outcome<Figure> co2e(Figure figure, boolean fits) {
            var values = new Known[] {new Known.Worked(figure), gwp};
            return fits ? equation.figure(values) : equation.checked(values);
        }
    }

    Warming(Ground ground) {
        this.ground = ground;
    }

    Outcome<Potential> potential(Emitted what) {
        return potentials.computeIfAbsent(new Key(what.gas(), what.origin()), this::potential);
    }

    private Outcome<Potential> potential(Key of) {
        var mass = symbol("E_" + of.gas, "t " + of.gas);
        var gwp = symbol("GWP_" + of.gas, "kg CO2e/kg " + of.gas);
        var equation = Equation.of("GWP-" + of.gas, SOURCE, symbol("E_CO2e", "t CO2e"), times(mass, gwp));
        return ground.value(key(of.gas, of.origin)).map(value -> {
            var symbols = new Term.Symbol[] {mass, gwp};
            return new Potential(mass, new Prepared(equation, symbols, Map.of(gwp, value)), value);
        });
    }

    /// A set that tells methane by origin has a line for each; the others have one line without.
    private FactorKey key(String gas, Emitted.Origin origin) {
        return FactorKey.of("gwp").by("set", ground.gwpSet()).by("gas", gas).by("origin", List.of(origin.code(), ""));
    }
}
