package vn.sokhi.visitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;
import vn.sokhi.law.Standing;
import vn.sokhi.office.Editions;
import vn.sokhi.rulebook.Entry;
import vn.sokhi.rulebook.Rulebook;

/// Searches the values of the edition in use. A filter that cannot be read is told and left out, never applied as
/// "none".
public final class FindValues {

    private final Editions editions;
    private final Map<String, ValueIndex> indexes = new ConcurrentHashMap<>();

    public FindValues(Editions editions) {
        this.editions = editions;
    }

    /// What a visitor typed and chose; empty where nothing.
    ///
    /// @param fuel a code or any name the fuel goes by; so with the gas
    /// @param standing `confirmed` or `unconfirmed`
    /// @param day on which the value must stand
    public record Asked(
            String text, String fuel, String gas, String quantity, String instrument, String standing, String day) {}

    /// @param near the nearest, because no value has every word
    /// @param findings what could not be read as asked; the answer stands without it
    public record Answer(List<Entry> entries, boolean near, List<Finding> findings) {}

    public Answer find(Asked asked) {
        var rulebook = editions.latest();
        var findings = new ArrayList<Finding>();
        var index = indexes.computeIfAbsent(rulebook.edition().digest(), _ -> new ValueIndex(rulebook));
        var found = index.find(Brief.question(asked.text(), findings));
        var kept = filters(asked, rulebook, findings).reduce(_ -> true, Predicate::and);
        var day = AskedDay.of(asked.day(), findings);
        var entries = found.entries().stream()
                .filter(kept)
                .filter(each -> day.map(on -> stands(each, on, rulebook)).orElse(true))
                .toList();
        day.ifPresent(on -> early(on, rulebook, findings));
        return new Answer(entries, found.near(), List.copyOf(findings));
    }

    private static Stream<Predicate<Entry>> filters(Asked asked, Rulebook rulebook, List<Finding> findings) {
        return Stream.of(
                key("fuel", asked.fuel(), rulebook, findings),
                key("gas", asked.gas(), rulebook, findings),
                known("quantity", asked.quantity(), Entry::quantity, rulebook, findings),
                known("instrument", asked.instrument(), each -> each.source().instrument(), rulebook, findings),
                known("standing", asked.standing(), FindValues::standing, rulebook, findings));
    }

    private static Predicate<Entry> key(String list, String asked, Rulebook rulebook, List<Finding> findings) {
        if (asked.isBlank()) return _ -> true;
        var word = rulebook.lists().find(list, asked);
        if (word.isEmpty()) findings.add(unknown(list, asked));
        return word.<Predicate<Entry>>map(
                        it -> each -> it.code().equals(each.keys().get(list)))
                .orElse(_ -> true);
    }

    private static Predicate<Entry> known(
            String filter,
            String asked,
            java.util.function.Function<Entry, String> of,
            Rulebook rulebook,
            List<Finding> findings) {
        if (asked.isBlank()) return _ -> true;
        boolean there = rulebook.entries().stream().map(of).anyMatch(asked::equals)
                || filter.equals("standing")
                        && Stream.of("confirmed", "unconfirmed").anyMatch(asked::equals);
        if (!there) findings.add(unknown(filter, asked));
        return each -> !there || of.apply(each).equals(asked);
    }

    /// `confirmed` or `unconfirmed`, as addresses and files write it.
    public static String standing(Entry entry) {
        return entry.law().standing() instanceof Standing.Confirmed ? "confirmed" : "unconfirmed";
    }

    private static Finding unknown(String filter, String asked) {
        return Finding.of("L-FILTER", new Where.Named(filter))
                .with("filter", filter)
                .with("asked", Brief.of(asked));
    }

    /// From its first day until the next wording of the same text for the same keys.
    private static boolean stands(Entry entry, LocalDate day, Rulebook rulebook) {
        if (entry.law().from().isAfter(day)) return false;
        return ShowValue.sameKeys(entry, rulebook)
                .filter(other ->
                        other.source().instrument().equals(entry.source().instrument()))
                .filter(other -> other.year().equals(entry.year()))
                .noneMatch(other -> other.law().from().isAfter(entry.law().from())
                        && !other.law().from().isAfter(day));
    }

    private static void early(LocalDate day, Rulebook rulebook, List<Finding> findings) {
        Optional<LocalDate> first =
                rulebook.entries().stream().map(each -> each.law().from()).min(LocalDate::compareTo);
        first.filter(day::isBefore)
                .ifPresent(from -> findings.add(Finding.of("L-DAY-BEFORE", new Where.Named("day"))
                        .with("day", day)
                        .with("since", from)));
    }
}
