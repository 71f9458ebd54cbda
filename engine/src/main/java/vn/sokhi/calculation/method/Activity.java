package vn.sokhi.calculation.method;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.sokhi.finding.Finding;

/// A kind of activity: what it asks of the facility and the methods that work it out.
///
/// @param code past tense, because it is a record of fact: `fuel-burnt`
/// @param group which rows are worked out together
/// @param rules what a row must also keep, each telling what is wrong
public record Activity(
        String code,
        Group group,
        List<Choice> choices,
        List<Input> inputs,
        List<Method> methods,
        List<Function<Row, Optional<Finding>>> rules) {

    /// An activity whose rows need no rule of their own.
    public Activity(String code, Group group, List<Choice> choices, List<Input> inputs, List<Method> methods) {
        this(code, group, choices, inputs, methods, List.of());
    }

    /// Which rows of a sheet belong together.
    ///
    /// @param key the choices that tell apart the rows of one source and year
    public record Group(Kind kind, List<String> key) {

        /// Each row alone; the rows of a source and year; all years of a source.
        public enum Kind {
            ROW,
            YEAR,
            HISTORY
        }

        public static final Group ROW = new Group(Kind.ROW, List.of());

        public static Group year(String... key) {
            return new Group(Kind.YEAR, List.of(key));
        }

        public static Group history(String... key) {
            return new Group(Kind.HISTORY, List.of(key));
        }
    }

    public Activity {
        choices = List.copyOf(choices);
        inputs = List.copyOf(inputs);
        methods = List.copyOf(methods);
        rules = List.copyOf(rules);
    }

    /// Whether a year's figure rests on the rows of all the years before it, as a landfill's does.
    public boolean restsOnHistory() {
        return group.kind() == Group.Kind.HISTORY;
    }

    public Optional<Input> input(String name) {
        return inputs.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    public Optional<Choice> choice(String name) {
        return choices.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
