package vn.sokhi.calculation.method;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sokhi.equation.Equation;

/// One equation of a method with the source of each of its symbols.
///
/// @param emitted what its figure is; none for a step that later ones build on
public record Step(String name, Equation equation, Optional<Emitted> emitted, List<Source> sources) {

    public Step {
        sources = List.copyOf(sources);
        var named = sources.stream().map(Source::symbol).collect(Collectors.toSet());
        if (!named.equals(new HashSet<>(equation.symbols()))) {
            throw new IllegalArgumentException(name + ": sources for " + named + ", symbols " + equation.symbols());
        }
    }

    /// A step that emits.
    public static Step emits(Emitted emitted, Equation equation, Source... sources) {
        return new Step(equation.code(), equation, Optional.of(emitted), List.of(sources));
    }

    /// A step that later steps build on.
    public static Step first(String name, Equation equation, Source... sources) {
        return new Step(name, equation, Optional.empty(), List.of(sources));
    }
}
