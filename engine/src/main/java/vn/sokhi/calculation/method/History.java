package vn.sokhi.calculation.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sokhi.equation.Figure;
import vn.sokhi.equation.Given;
import vn.sokhi.equation.Known;
import vn.sokhi.equation.Rows;
import vn.sokhi.equation.Term;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Outcome.Accepted;
import vn.sokhi.finding.Outcome.Refused;

/// Works out rows that belong together: year by year, within a year row by row, then the year's sums.
final class History {

    private final Calculator calculator;
    private final Activity activity;
    private final Method method;
    private final List<Finding> refused = new ArrayList<>();
    private final List<Emission> emissions = new ArrayList<>();
    private Map<String, Map<String, Figure>> yearBefore = new HashMap<>();

    History(Calculator calculator, Activity activity, Method method) {
        this.calculator = calculator;
        this.activity = activity;
        this.method = method;
    }

    Outcome<List<Emission>> of(List<Row> rows) {
        var years = new TreeMap<Integer, Map<String, Row>>();
        for (var row : rows)
            years.computeIfAbsent(row.year(), _ -> new LinkedHashMap<>()).put(keyOf(row), row);
        refused.addAll(gaps(years));
        if (refused.isEmpty()) years.values().forEach(each -> ofYear(List.copyOf(each.values())));
        return refused.isEmpty() ? Outcome.accept(List.copyOf(emissions)) : Outcome.refuse(refused);
    }

    private String keyOf(Row row) {
        return String.join(" ", activity.group().key().stream().map(row::word).toList());
    }

    /// A history has every year: what was left out is not nothing. Each kind of row, once begun, goes on.
    private List<Finding> gaps(TreeMap<Integer, Map<String, Row>> years) {
        var found = new ArrayList<Finding>();
        if (activity.group().kind() != Activity.Group.Kind.HISTORY) return found;
        var begun = new LinkedHashMap<String, Row>();
        for (int year = years.firstKey(); year <= years.lastKey(); year++) {
            var there = years.getOrDefault(year, Map.of());
            for (var last : begun.entrySet()) {
                if (there.containsKey(last.getKey())) continue;
                found.add(Finding.of("C-GAP", last.getValue().where())
                        .with("source", last.getValue().source())
                        .with("row", last.getKey())
                        .with("year", year));
            }
            begun.putAll(there);
        }
        return found;
    }

    private void ofYear(List<Row> rows) {
        var doneByRow = new LinkedHashMap<Row, Map<String, Figure>>();
        for (var row : rows) doneByRow.put(row, ofRow(row));
        if (!refused.isEmpty()) return;
        var kept = new HashMap<String, Map<String, Figure>>();
        doneByRow.forEach((row, done) -> kept.put(keyOf(row), done));
        yearBefore = kept;
        calculator
                .plan(method, method.steps(), rows.getFirst())
                .then(plan -> {
                    plan.steps().forEach(step -> sum(step, doneByRow));
                    return Outcome.accept(plan);
                })
                .findings()
                .forEach(refused::add);
    }

    private Map<String, Figure> ofRow(Row row) {
        var done = new HashMap<String, Figure>();
        switch (calculator.plan(method, method.perRow(), row)) {
            case Refused<Plan>(var findings) -> refused.addAll(findings);
            case Accepted<Plan>(var plan) -> {
                for (var step : plan.steps()) {
                    var before = yearBefore.getOrDefault(keyOf(row), Map.of());
                    var figure = step.figure(Given.of(step.values(row, done, before, Optional.empty())));
                    if (figure instanceof Accepted<Figure>(var value))
                        done.put(step.step().name(), value);
                    refused.addAll(Calculator.placed(figure.findings(), row));
                }
            }
        }
        return done;
    }

    /// One of the year's steps: its tables filled from the rows, each with its own values of law.
    private void sum(Plan.Ready step, Map<Row, Map<String, Figure>> doneByRow) {
        var first = doneByRow.keySet().iterator().next();
        var tables = new LinkedHashMap<Rows, List<Given>>();
        step.step()
                .equation()
                .symbols()
                .forEach(symbol -> symbol.in().ifPresent(table -> tables.put(table, new ArrayList<>())));
        for (var entry : doneByRow.entrySet()) {
            var row = entry.getKey();
            var table = tables.get(method.table().apply(row));
            var own = calculator.plan(method, method.steps(), row).then(plan -> same(plan, step));
            if (own instanceof Accepted<Plan.Ready>(var ready) && table != null) {
                table.add(Given.of(valuesOf(ready, row, entry.getValue())));
            }
            refused.addAll(own.findings());
        }
        if (!refused.isEmpty()) return;
        var values = step.values(first, doneByRow.getOrDefault(first, Map.of()), Map.of(), Optional.empty());
        var figure = step.figure(new Given(values, tables));
        if (figure instanceof Accepted<Figure>(var value)) {
            refused.addAll(calculator.emit(step.step(), value, first, emissions));
        }
        refused.addAll(Calculator.placed(figure.findings(), first));
    }

    private Map<Term.Symbol, Known> valuesOf(Plan.Ready ready, Row row, Map<String, Figure> done) {
        return ready.values(row, done, Map.of(), Optional.of(method.table().apply(row)));
    }

    private static Outcome<Plan.Ready> same(Plan plan, Plan.Ready step) {
        return Outcome.accept(plan.steps().stream()
                .filter(each -> each.step().name().equals(step.step().name()))
                .findFirst()
                .orElse(step));
    }
}
