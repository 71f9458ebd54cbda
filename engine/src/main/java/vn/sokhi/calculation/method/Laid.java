package vn.sokhi.calculation.method;

import java.util.Map;
import java.util.Optional;
import vn.sokhi.equation.Figure;
import vn.sokhi.equation.Known;
import vn.sokhi.equation.Prepared;
import vn.sokhi.equation.Term;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Outcome.Accepted;

/// A step laid out for single rows that say the same: for each symbol of its equation, where its value is taken from.
///
/// Such rows give their numbers in the same units, so the first figure's check of symbols and dimensions holds for all.
final class Laid {

    private final Plan.Ready ready;
    private final Place[] places;
    private final Prepared prepared;
    private final Optional<Emitting> emission;
    private final boolean builtOn;
    private boolean checked;

    /// Where a symbol's value is taken from.
    private interface Place {
        Optional<Known> known(Row row, Map<String, Figure> done);
    }

    /// @param builtOn whether a later step takes up its figure
    Laid(Plan.Ready ready, boolean builtOn, Warming warming) {
        this.ready = ready;
        var equation = ready.step().equation();
        var symbols = equation.symbols().toArray(Term.Symbol[]::new);
        this.places = new Place[symbols.length];
        for (var source : ready.step().sources()) {
            for (int i = 0; i < symbols.length; i++) {
                if (symbols[i].equals(source.symbol())) places[i] = place(source);
            }
        }
        this.prepared = new Prepared(equation, symbols, ready.law());
        this.emission = ready.step().emitted().map(what -> Emitting.of(what, equation, warming));
        this.builtOn = builtOn;
    }

    Optional<Emitting> emission() {
        return emission;
    }

    void keep(Figure figure, Map<String, Figure> done) {
        if (builtOn) done.put(ready.step().name(), figure);
    }

    private Place place(Source source) {
        var law = Optional.ofNullable(ready.law().get(source.symbol()));
        if (law.isPresent()) return (_, _) -> law;
        return (row, done) -> ready.known(source, row, done, Map.of());
    }

    Outcome<Figure> figure(Row row, Map<String, Figure> done) {
        var values = new Known[places.length];
        for (int i = 0; i < values.length; i++) {
            var known = places[i].known(row, done);
            if (known.isEmpty()) return ready.figure(row, done);
            values[i] = known.get();
        }
        if (checked) return prepared.figure(values);
        var figure = prepared.checked(values);
        checked = figure instanceof Accepted<Figure>;
        return figure;
    }
}
