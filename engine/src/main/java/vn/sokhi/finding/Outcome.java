package vn.sokhi.finding;

import java.util.List;
import java.util.function.Function;

/// Either the thing asked for, or every reason why it cannot be had.
public sealed interface Outcome<T> {

    record Accepted<T>(T value) implements Outcome<T> {}

    /// Never empty.
    record Refused<T>(List<Finding> findings) implements Outcome<T> {
        public Refused {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) throw new IllegalArgumentException("a refusal has a reason");
        }
    }

    static <T> Outcome<T> accept(T value) {
        return new Accepted<>(value);
    }

    static <T> Outcome<T> refuse(Finding... findings) {
        return new Refused<>(List.of(findings));
    }

    static <T> Outcome<T> refuse(List<Finding> findings) {
        return new Refused<>(findings);
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Accepted<T>(var value) -> next.apply(value);
            case Refused<T>(var findings) -> new Refused<>(findings);
        };
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return then(value -> accept(change.apply(value)));
    }

    default List<Finding> findings() {
        return this instanceof Refused<T>(var findings) ? findings : List.of();
    }
}
