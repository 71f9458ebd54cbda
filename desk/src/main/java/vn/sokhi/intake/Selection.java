package vn.sokhi.intake;

import java.util.Set;
import vn.sokhi.draft.RowKey;
import vn.sokhi.draft.Slot;

/// Which of the changes that a file proposes a person accepts.
public sealed interface Selection {

    Selection ALL = new All();

    record All() implements Selection {}

    /// Whole rows, and single fields. A source that is new comes with its rows.
    record Some(Set<RowKey> rows, Set<Slot> slots) implements Selection {
        public Some {
            rows = Set.copyOf(rows);
            slots = Set.copyOf(slots);
        }
    }

    default boolean takes(Slot slot) {
        return switch (this) {
            case All() -> true;
            case Some(var rows, var slots) ->
                slots.contains(slot)
                        || switch (slot) {
                            case Slot.OfRow(var row, var _) -> rows.contains(row);
                            case Slot.OfSource(var source, var _) ->
                                rows.stream().anyMatch(row -> row.source().equals(source));
                            case Slot.Answer _ -> false;
                        };
        };
    }
}
