package vn.sokhi.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The exceptions we allow ourselves, `docs/exceptions.md`: one line each, thing · rule · reason.
record Exceptions(List<Line> lines) {

    record Line(String thing, String rule, String reason) {
        boolean excuses(Rule broken, Breach breach) {
            return rule.equals(broken.name()) && thing.equals(breach.thing());
        }
    }

    /// Reads the lines that begin with `*`. One without three parts is no exception but a mistake.
    static Exceptions read(String text) {
        return new Exceptions(text.lines()
                .filter(line -> line.startsWith("* "))
                .map(Exceptions::line)
                .toList());
    }

    private static Line line(String text) {
        var parts = text.substring(2).split(" · ", -1);
        if (parts.length != 3 || Stream.of(parts).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("docs/exceptions.md wants `* thing · rule · reason`, not: " + text);
        }
        return new Line(parts[0].strip().replace("`", ""), parts[1].strip(), parts[2].strip());
    }

    Stream<Breach> unexcused(Rule rule, House house) {
        return rule.breaches(house).filter(breach -> lines.stream().noneMatch(line -> line.excuses(rule, breach)));
    }

    /// Exceptions that excuse nothing any more: the reason has gone, so the line goes too.
    List<Line> idle(List<Rule> rules, House house) {
        var idle = new ArrayList<>(lines);
        for (var rule : rules) {
            var breaches = rule.breaches(house).toList();
            idle.removeIf(line -> breaches.stream().anyMatch(breach -> line.excuses(rule, breach)));
        }
        return idle;
    }

    Set<String> rules() {
        return Set.copyOf(lines.stream().map(Line::rule).toList());
    }
}
