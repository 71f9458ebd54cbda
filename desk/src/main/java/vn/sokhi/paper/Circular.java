package vn.sokhi.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.rulebook.Reference;

/// Which circular says what a facility of an annex must collect, and whose tables serve where we have not read it.
///
/// @param named the instruments that hold for the annex, one for each ministry's part of it
/// @param read whether we read their tables; if not, a page says that another's serve
/// @param tables the instrument whose tables the report uses
/// @param law the line of the rulebook that says so, with its standing
public record Circular(String annex, List<String> named, boolean read, String tables, LawRow law) {

    public Circular {
        named = List.copyOf(named);
    }

    /// Empty for an annex of which the edition says nothing.
    public static Optional<Circular> of(String annex, Reference reference) {
        return reference.table("circulars").stream()
                .filter(row -> row.cell("annex").equals(annex))
                .findFirst()
                .map(row -> new Circular(
                        annex,
                        Stream.of(row.cell("instruments").split(";"))
                                .map(String::strip)
                                .toList(),
                        row.cell("read").equals("yes"),
                        row.cell("tables_from"),
                        row));
    }
}
