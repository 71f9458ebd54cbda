package vn.sokhi.calculation.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sokhi.equation.Figure;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Outcome.Accepted;
import vn.sokhi.finding.Outcome.Refused;

/// Works out rows by one edition of the rulebook, on one legal day, in one set of GWPs.
///
/// Same edition, day, set and rows: same figures, on any machine in any year. Not for several threads at once:
/// it remembers the values of law it has looked up.
public final class Calculator {

    private final Ground ground;
    private final Warming warming;
    private final Map<PlanKey, Outcome<Plan>> plans = new HashMap<>();

    private final Map<Activity, Map<Said, Outcome<Route>>> routes = new IdentityHashMap<>();

    /// How the single rows that say the same are worked out.
    ///
    /// @param unread the numbers they give that no step reads
    private record Route(Method method, List<Laid> steps, List<String> unread) {}

    private record PlanKey(Method method, Map<String, String> words, int year, Set<String> given) {}

    public Calculator(Ground ground) {
        this.ground = ground;
        this.warming = new Warming(ground);
    }

    public Ground ground() {
        return ground;
    }

    /// The emissions of a group of rows of one source: one row, the rows of a year, or a whole history in any order.
    public Outcome<List<Emission>> of(Activity activity, List<Row> rows) {
        var broken = broken(activity, rows);
        if (!broken.isEmpty()) return Outcome.refuse(broken);
        if (activity.group().kind() == Activity.Group.Kind.ROW) return ofRow(activity, rows.getFirst());
        return method(activity, rows.getFirst()).then(method -> {
            var unread = new ArrayList<Finding>();
            for (var row : rows) unread.addAll(unread(method, unread(method, row), row));
            if (!unread.isEmpty()) return Outcome.refuse(unread);
            return new History(this, activity, method).of(rows);
        });
    }

    private static List<Finding> broken(Activity activity, List<Row> rows) {
        var found = new ArrayList<Finding>();
        for (var rule : activity.rules()) for (var row : rows) rule.apply(row).ifPresent(found::add);
        return found;
    }

    private Outcome<List<Emission>> ofRow(Activity activity, Row row) {
        var known = routes.computeIfAbsent(activity, _ -> new HashMap<>());
        var said = new Said(activity, row);
        return switch (said.isWhole() ? known.computeIfAbsent(said, _ -> route(activity, row)) : route(activity, row)) {
            case Refused<Route>(var findings) -> Outcome.refuse(placed(findings, row));
            case Accepted<Route>(var route) -> {
                if (route.unread.isEmpty()) yield ofRow(route.steps, row);
                yield Outcome.refuse(unread(route.method, route.unread, row));
            }
        };
    }

    private Outcome<Route> route(Activity activity, Row row) {
        return method(activity, row)
                .then(method -> plan(method, method.steps(), row)
                        .map(plan -> new Route(method, laid(plan), unread(method, row))));
    }

    private List<Laid> laid(Plan plan) {
        return plan.steps().stream()
                .map(ready -> new Laid(ready, plan.buildsOn(ready.step()), warming))
                .toList();
    }

    private static Outcome<Method> method(Activity activity, Row row) {
        return activity.methods().stream()
                .filter(each -> each.fits().test(row))
                .findFirst()
                .map(Outcome::accept)
                .orElseGet(() ->
                        Outcome.refuse(Finding.of("C-NO-METHOD", row.where()).with("activity", activity.code())));
    }

    /// The numbers that were given and that no step would read.
    private List<String> unread(Method method, Row row) {
        var read = new HashSet<String>();
        for (var steps : List.of(method.perRow(), method.steps())) {
            if (!(plan(method, steps, row) instanceof Accepted<Plan>(var plan))) return List.of();
            read.addAll(plan.inputs());
        }
        return row.numbers().keySet().stream()
                .filter(input -> !read.contains(input))
                .sorted()
                .toList();
    }

    /// Silence about a number that is not read would hide a misunderstanding.
    private static List<Finding> unread(Method method, List<String> inputs, Row row) {
        return inputs.stream()
                .map(input -> Finding.of(
                                "C-INPUT-UNREAD",
                                row.number(input).orElseThrow().cell())
                        .with("input", input)
                        .with("method", method.code()))
                .toList();
    }

    private Outcome<List<Emission>> ofRow(List<Laid> steps, Row row) {
        var done = new HashMap<String, Figure>();
        var emissions = new ArrayList<Emission>();
        for (var step : steps) {
            switch (step.figure(row, done)) {
                case Refused<Figure>(var findings) -> {
                    return Outcome.refuse(placed(findings, row));
                }
                case Accepted<Figure>(var figure) -> {
                    step.keep(figure, done);
                    var refused = step.emission()
                            .map(to -> emit(to, figure, row, emissions))
                            .orElse(List.of());
                    if (!refused.isEmpty()) return Outcome.refuse(refused);
                }
            }
        }
        return Outcome.accept(emissions);
    }

    /// Adds the emission of a step's figure; refuses a negative one.
    List<Finding> emit(Step step, Figure figure, Row row, List<Emission> emissions) {
        return step.emitted()
                .map(what -> emit(Emitting.of(what, step.equation(), warming), figure, row, emissions))
                .orElse(List.of());
    }

    private static List<Finding> emit(Emitting emitting, Figure figure, Row row, List<Emission> emissions) {
        var what = emitting.what();
        if (figure.value().signum() < 0) {
            return List.of(Finding.of("C-NEGATIVE", row.where())
                    .with("gas", what.gas())
                    .with("source", row.source())
                    .with("year", row.year())
                    .with("amount", figure.amount()));
        }
        var co2e = emitting.co2e(figure);
        if (co2e instanceof Accepted<Figure>(var warm)) {
            emissions.add(new Emission(row.source(), row.year(), row.activity(), what, figure, warm));
        }
        return placed(co2e.findings(), row);
    }

    /// The steps for a row with the values of law looked up; remembered for all rows that say the same.
    Outcome<Plan> plan(Method method, Method.Steps steps, Row row) {
        var given = new HashSet<>(row.numbers().keySet());
        given.add(steps == method.perRow() ? "per row" : "steps");
        var key = new PlanKey(method, row.words(), row.year(), given);
        var plan = plans.get(key);
        if (plan == null) {
            plan = Plan.of(steps.apply(row, ground.rulebook()), row, ground);
            plans.put(key, plan);
        }
        return plan instanceof Refused<Plan>(var findings) ? Outcome.refuse(placed(findings, row)) : plan;
    }

    static List<Finding> placed(List<Finding> findings, Row row) {
        if (findings.isEmpty()) return findings;
        return findings.stream().map(each -> each.at(row.where())).toList();
    }
}
