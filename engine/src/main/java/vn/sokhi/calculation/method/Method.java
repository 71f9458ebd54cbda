package vn.sokhi.calculation.method;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.sokhi.equation.Rows;
import vn.sokhi.law.Citation;
import vn.sokhi.rulebook.Rulebook;

/// A method of a guideline: its steps for what a row says.
///
/// @param fits whether it is the method for that row
/// @param perRow steps worked out for each row of the group, before the others
/// @param steps steps worked out once for the group; for an activity of single rows, on that row
/// @param table the table of the equations that a row of a group belongs to
public record Method(
        String code,
        int tier,
        Citation source,
        Predicate<Row> fits,
        Steps perRow,
        Steps steps,
        Function<Row, Rows> table) {

    /// The steps for what a row says: which gases a fuel gives, which components a blend has.
    public interface Steps extends BiFunction<Row, Rulebook, List<Step>> {}

    private static final Rows ALONE = new Rows("row");

    /// A method over single rows.
    public static Method of(String code, int tier, Citation source, Predicate<Row> fits, Steps steps) {
        return new Method(code, tier, source, fits, (_, _) -> List.of(), steps, _ -> ALONE);
    }

    /// A method over a group of rows.
    public static Method over(
            String code, int tier, Citation source, Function<Row, Rows> table, Steps perRow, Steps steps) {
        return new Method(code, tier, source, _ -> true, perRow, steps, table);
    }
}
