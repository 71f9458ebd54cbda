package vn.sokhi.calculation.method;

import vn.sokhi.equation.Equation;
import vn.sokhi.equation.Figure;
import vn.sokhi.finding.Outcome;

/// What a step's figures are, with the warming potential of their gas.
record Emitting(Emitted what, Outcome<Warming.Potential> potential, boolean fits) {

    static Emitting of(Emitted what, Equation by, Warming warming) {
        var potential = warming.potential(what);
        boolean fits = potential instanceof Outcome.Accepted<Warming.Potential>(var known) && known.fits(by);
        return new Emitting(what, potential, fits);
    }

    Outcome<Figure> co2e(Figure figure) {
        return potential.then(known -> known.co2e(figure, fits));
    }
}
