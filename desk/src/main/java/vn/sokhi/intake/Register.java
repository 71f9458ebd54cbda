package vn.sokhi.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Slot;
import vn.sokhi.finding.Where;
import vn.sokhi.report.Report;

/// The sources of a paper and those that a file adds, found by name or id.
final class Register {

    private static final Pattern NUMBERED = Pattern.compile("s(\\d{1,6})");

    /// What is known of a source.
    record Facts(String sourceClass, String activity) {}

    private final Comparison comparison;
    private final Map<String, Facts> sources = new LinkedHashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /// @param earlier the report before: an id of a source that it has is not given to another
    Register(Comparison comparison, Optional<Report.Draft> earlier) {
        this.comparison = comparison;
        earlier.ifPresent(before -> before.paper().sources().forEach(source -> taken.add(source.id())));
        for (var source : comparison.paper().sources()) know(source);
    }

    private void know(Paper.Source source) {
        learn(source.id(), new Facts(source.text("class"), source.text("activity")));
        call(source.text("name"), source.id());
    }

    /// One more name of the source: a file may rename it on one sheet and use the old name on another.
    void call(String name, String id) {
        if (!name.isBlank()) byName.putIfAbsent(folded(name), id);
    }

    Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(folded(name)));
    }

    Optional<Facts> facts(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /// What the sources of a class do.
    Set<String> activities(String sourceClass) {
        var activities = new HashSet<String>();
        sources.values().stream()
                .filter(facts -> facts.sourceClass().equals(sourceClass)
                        && !facts.activity().isEmpty())
                .forEach(facts -> activities.add(facts.activity()));
        return activities;
    }

    void learn(String id, Facts facts) {
        taken.add(id);
        sources.put(id, facts);
    }

    /// An id for a source that has none yet.
    String next() {
        int last = 0;
        for (var id : taken) {
            var match = NUMBERED.matcher(id);
            if (match.matches()) last = Math.max(last, Integer.parseInt(match.group(1)));
        }
        return String.format(Locale.ROOT, "s%03d", last + 1);
    }

    /// A source that the file names first among its rows.
    String add(String name, Facts facts, Where where) {
        var id = next();
        learn(id, facts);
        call(name, id);
        comparison.add(new Slot.OfSource(id, "name"), name, where);
        comparison.add(new Slot.OfSource(id, "class"), facts.sourceClass, where);
        comparison.add(new Slot.OfSource(id, "activity"), facts.activity, where);
        return id;
    }

    private static String folded(String name) {
        return SheetLines.composed(name).toLowerCase(Locale.ROOT);
    }
}
