package vn.sokhi.equation;

import java.util.List;
import java.util.Map;

/// What is known when an equation is worked out: values by symbol, and the rows of its tables.
public record Given(Map<Term.Symbol, Known> values, Map<Rows, List<Given>> rows) {

    public static Given of(Map<Term.Symbol, Known> values) {
        return new Given(values, Map.of());
    }
}
