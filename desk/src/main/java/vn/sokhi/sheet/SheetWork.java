package vn.sokhi.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Calculator;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;

/// Works out a sheet as it is read: single rows at once, rows that belong together when the last one is in.
public final class SheetWork {

    private final Calculator calculator;
    private final Consumer<Emission> emissions;
    private final Consumer<Finding> refused;
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();

    private final Set<String> broken = new HashSet<>();
    private boolean unknown;

    private record Waiting(Activity activity, List<SheetRow> rows) {}

    public SheetWork(Calculator calculator, Consumer<Emission> emissions, Consumer<Finding> refused) {
        this.calculator = calculator;
        this.emissions = emissions;
        this.refused = refused;
    }

    public void add(SheetRow read) {
        var activity = read.activity();
        var row = read.row();
        switch (activity.group().kind()) {
            case ROW -> workOut(activity, List.of(read));
            case YEAR -> wait(read, row.source() + "\u0000" + row.year());
            case HISTORY -> wait(read, row.source());
        }
    }

    /// A row of that source was refused (of an unknown one, if nothing is given): rows that belong together with it are
    /// not worked out without it.
    public void broken(Optional<String> source) {
        if (source.isPresent()) broken.add(source.get());
        else unknown = true;
    }

    /// Works out what was waiting for its last row.
    public void finish() {
        waiting.values().forEach(each -> {
            var first = each.rows.getFirst().row();
            if (unknown || broken.contains(first.source())) {
                refused.accept(Finding.of("C-WITHHELD", first.where()).with("source", first.source()));
            } else {
                workOut(each.activity, each.rows);
            }
        });
        waiting.clear();
    }

    private void wait(SheetRow read, String group) {
        var activity = read.activity();
        waiting.computeIfAbsent(activity.code() + "\u0000" + group, _ -> new Waiting(activity, new ArrayList<>()))
                .rows
                .add(read);
    }

    private void workOut(Activity activity, List<SheetRow> rows) {
        var worked = calculator.of(activity, rows.stream().map(SheetRow::row).toList());
        switch (worked) {
            case Outcome.Accepted<List<Emission>>(var found) -> found.forEach(emissions);
            case Outcome.Refused<List<Emission>>(var findings) ->
                findings.forEach(finding -> refused.accept(placed(finding, rows)));
        }
    }

    /// The engine knows rows; the sheet knows in which cell of a row the column stands that a finding names.
    private static Finding placed(Finding finding, List<SheetRow> rows) {
        var column = finding.words().get(Finding.COLUMN);
        if (column == null) return finding;
        return rows.stream()
                .filter(read -> read.row().where().equals(finding.where()))
                .findFirst()
                .map(read -> finding.at(read.place(column)))
                .orElse(finding);
    }
}
