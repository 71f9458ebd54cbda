package vn.sokhi.calculation.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sokhi.equation.Figure;
import vn.sokhi.equation.Given;
import vn.sokhi.equation.Known;
import vn.sokhi.equation.Rows;
import vn.sokhi.equation.Term;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Outcome.Accepted;
import vn.sokhi.quantity.Amount;
import vn.sokhi.quantity.Exact;
import vn.sokhi.rulebook.FactorKey;

/// Steps with their values of law looked up.
record Plan(List<Ready> steps) {

    /// A step, and the values of law for those symbols whose value the row does not give itself.
    record Ready(Step step, Map<Term.Symbol, Known> law) {

        Outcome<Figure> figure(Row row, Map<String, Figure> done) {
            return step.equation().figure(Given.of(values(row, done, Map.of(), Optional.empty())));
        }

        Outcome<Figure> figure(Given given) {
            return step.equation().figure(given);
        }

        /// The values of the symbols of one table (or of none), as this row gives them.
        Map<Term.Symbol, Known> values(
                Row row, Map<String, Figure> done, Map<String, Figure> yearBefore, Optional<Rows> in) {
            var values = new HashMap<Term.Symbol, Known>();
            for (var source : step.sources()) {
                if (!source.symbol().in().equals(in)) continue;
                var known = known(source, row, done, yearBefore);
                if (known.isPresent()) values.put(source.symbol(), known.get());
            }
            return values;
        }

        Optional<Known> known(Source source, Row row, Map<String, Figure> done, Map<String, Figure> yearBefore) {
            return switch (source) {
                case Source.Entered(var _, var input) -> row.number(input).map(each -> each);
                case Source.OrNothing(var symbol, var input) ->
                    Optional.of(row.number(input).<Known>map(each -> each).orElseGet(() -> nothing(symbol, row)));
                case Source.Law(var symbol, var input, var _) ->
                    row.number(input).<Known>map(each -> each).or(() -> Optional.ofNullable(law.get(symbol)));
                case Source.Before(var _, var name) ->
                    Optional.ofNullable(done.get(name)).map(Known.Worked::new);
                case Source.YearBefore(var symbol, var name) ->
                    Optional.of(Optional.ofNullable(yearBefore.get(name))
                            .<Known>map(Known.Worked::new)
                            .orElseGet(() -> nothing(symbol, row)));
            };
        }

        private static Known nothing(Term.Symbol symbol, Row row) {
            return new Known.Entered(new Amount(Exact.ZERO, symbol.unit()), row.where(), "", false);
        }
    }

    /// Looks up what the row does not give; what the row should have given and every value that the law lacks
    /// is a finding.
    static Outcome<Plan> of(List<Step> steps, Row row, Ground ground) {
        var ready = new ArrayList<Ready>();
        var missing = new ArrayList<Finding>();
        for (var step : steps) ready.add(new Ready(step, law(step, row, ground, missing)));
        var distinct = missing.stream().distinct().toList();
        return distinct.isEmpty() ? Outcome.accept(new Plan(ready)) : Outcome.refuse(distinct);
    }

    private static Map<Term.Symbol, Known> law(Step step, Row row, Ground ground, List<Finding> missing) {
        var law = new HashMap<Term.Symbol, Known>();
        for (var source : step.sources()) {
            if (source instanceof Source.Law(var symbol, var input, var key) && !row.has(input)) {
                var asked = key.apply(row);
                var value = ground.value(asked);
                if (value instanceof Accepted<Known.Legal>(var legal)) law.put(symbol, legal);
                missing.addAll(value.findings().stream()
                        .map(each -> each.with("input", input).with(Finding.COLUMN, column(asked, input, row)))
                        .toList());
            } else if (source instanceof Source.Entered(var _, var input)
                    && row.number(input).isEmpty()) {
                missing.add(Finding.of("C-INPUT-MISSING", row.where())
                        .with("input", input)
                        .with(Finding.COLUMN, input)
                        .with("activity", row.activity()));
            }
        }
        return law;
    }

    /// The column whose cell asks for what the law lacks: the year of a value of a year, else the first word of the
    /// row that is a key of it, else the column of the input that would stand in its place.
    private static String column(FactorKey asked, String input, Row row) {
        if (asked.year().isPresent()) return "year";
        return asked.names().entrySet().stream()
                .filter(key -> row.words().containsKey(key.getKey()))
                .filter(key -> key.getValue().contains(row.word(key.getKey())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(input);
    }

    /// Whether a later step takes up the figure of this one.
    boolean buildsOn(Step step) {
        return steps.stream()
                .flatMap(ready -> ready.step().sources().stream())
                .anyMatch(source -> source instanceof Source.Before(var _, var name) && name.equals(step.name()));
    }

    /// The inputs that these steps read.
    Set<String> inputs() {
        var read = new HashSet<String>();
        for (var ready : steps) {
            for (var source : ready.step().sources()) {
                switch (source) {
                    case Source.Entered(var _, var input) -> read.add(input);
                    case Source.OrNothing(var _, var input) -> read.add(input);
                    case Source.Law(var _, var input, var _) -> read.add(input);
                    case Source.Before _, Source.YearBefore _ -> {}
                }
            }
        }
        return read;
    }
}
