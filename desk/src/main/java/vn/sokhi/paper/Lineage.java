package vn.sokhi.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.sokhi.draft.RowKey;
import vn.sokhi.draft.Slot;
import vn.sokhi.equation.Equation;
import vn.sokhi.equation.Figure;
import vn.sokhi.equation.Given;
import vn.sokhi.equation.Known;
import vn.sokhi.equation.Term;
import vn.sokhi.law.Citation;

/// All that a figure rests on: the numbers that were entered, the values of law and the equations, those of the steps
/// before it included.
///
/// @param values in reading order; a step that is used twice is told once
/// @param equations where each stands, from the last to the first
public record Lineage(List<Value> values, List<Equation> equations) {

    private static final String QUANTITY = "quantity";

    /// A symbol with what stands in its place, and the equation it is a symbol of.
    public record Value(Equation in, Term.Symbol symbol, Known known) {

        /// The same symbol of the same equation in another working.
        public String place() {
            return in.code() + " " + symbol.name();
        }
    }

    public Lineage {
        values = List.copyOf(values);
        equations = List.copyOf(equations);
    }

    public static Lineage of(Figure... figures) {
        var values = new ArrayList<Value>();
        var equations = new ArrayList<Equation>();
        Set<Figure> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var figure : figures) walk(figure, seen, values::add, equations::add);
        return new Lineage(values, equations);
    }

    private static void walk(Figure figure, Set<Figure> seen, Consumer<Value> values, Consumer<Equation> equations) {
        if (!seen.add(figure)) return;
        equations.accept(figure.by());
        givens(figure.from())
                .forEach(given -> figure.by().symbols().forEach(symbol -> {
                    var known = given.values().get(symbol);
                    if (known == null) return;
                    values.accept(new Value(figure.by(), symbol, known));
                    if (known instanceof Known.Worked(var earlier)) walk(earlier, seen, values, equations);
                }));
    }

    private static Stream<Given> givens(Given given) {
        return Stream.concat(Stream.of(given), given.rows().values().stream().flatMap(List::stream));
    }

    /// The rows of the paper whose cells it reads; none where the table was no paper.
    public SortedSet<RowKey> rows() {
        var rows = new TreeSet<RowKey>();
        entered().forEach(cell -> slot(cell).ifPresent(slot -> rows.add(slot.row())));
        return rows;
    }

    /// The amount of activity, where one single row says how much.
    public Optional<Known.Entered> quantity() {
        var found = entered()
                .filter(cell ->
                        slot(cell).filter(it -> it.column().equals(QUANTITY)).isPresent())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Stream<Known.Entered> entered() {
        return values.stream()
                .map(Value::known)
                .filter(Known.Entered.class::isInstance)
                .map(Known.Entered.class::cast);
    }

    private static Optional<Slot.OfRow> slot(Known.Entered cell) {
        return Slot.parse(cell.cell().text())
                .filter(Slot.OfRow.class::isInstance)
                .map(Slot.OfRow.class::cast);
    }

    /// The texts that its equations and values stand in, each once, in the order in which they are met.
    public List<Citation> texts() {
        var told = new HashSet<Citation>();
        return Stream.concat(
                        equations.stream().map(Equation::source),
                        values.stream()
                                .map(Value::known)
                                .filter(Known.Legal.class::isInstance)
                                .map(known -> ((Known.Legal) known).law().source()))
                .filter(told::add)
                .toList();
    }
}
