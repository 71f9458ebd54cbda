package vn.sokhi.gazette;

import java.util.List;

/// Which group a listed facility reports in. The law gives the rule, not the names: where the kind of plant is not
/// certain, no group is decided.
public sealed interface Grouping {

    /// Group A: listed, and nothing speaks for a kind that holds quotas.
    record GroupA() implements Grouping {}

    /// Group B: certainly thermal power, iron and steel or cement.
    record GroupB(List<Candidate> because) implements Grouping {}

    /// "A, unless it is thermal power, steel or cement."
    record Open(List<Candidate> because) implements Grouping {}

    /// Nothing speaks for it but a candidate that is certain.
    static Grouping of(List<Candidate> candidates) {
        if (candidates.isEmpty()) return new GroupA();
        boolean certain = candidates.stream().anyMatch(each -> each.certainty() == Certainty.CERTAIN);
        return certain ? new GroupB(candidates) : new Open(candidates);
    }

    default List<Candidate> reasons() {
        return switch (this) {
            case GroupA() -> List.of();
            case GroupB(var because) -> because;
            case Open(var because) -> because;
        };
    }
}
