package vn.sokhi.gazette;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhi.calendar.Deadline;
import vn.sokhi.calendar.Holiday;
import vn.sokhi.calendar.WorkingDays;
import vn.sokhi.law.InForce;

/// Works out what falls due next, from the rules of the calendar.
public final class Duties {

    private final List<InForce<DutyRule>> rules;
    private final Map<String, Integer> offsets;
    private final WorkingDays workingDays;

    /// @param offsets days between the printed day and the safe last day, by the law's word
    public Duties(List<InForce<DutyRule>> rules, Map<String, Integer> offsets, WorkingDays workingDays) {
        this.rules = List.copyOf(rules);
        this.offsets = Map.copyOf(offsets);
        this.workingDays = workingDays;
    }

    /// The next of each duty that falls on those, from that day on, the earliest first.
    public List<Duty> next(Set<String> who, LocalDate day) {
        return inForce(day)
                .filter(rule -> who.contains(rule.value().who()))
                .flatMap(rule ->
                        rule
                                .value()
                                .clock()
                                .next(day, offset(rule.value()))
                                .map(year -> due(rule, year, false))
                                .stream())
                .sorted(BY_DAY)
                .toList();
    }

    /// What falls on a facility of that grouping: where the group is open, the duties of both, those of B as "only if".
    public List<Duty> of(Grouping grouping, boolean holdsQuota, LocalDate day) {
        return of(grouping, holdsQuota, inForce(day), rule -> rule.clock().next(day, offset(rule)));
    }

    /// What fell due on a facility of that grouping once only, and before that day.
    public List<Duty> past(Grouping grouping, boolean holdsQuota, LocalDate day) {
        return of(grouping, holdsQuota, inForce(day), rule -> rule.clock().once(day, offset(rule)));
    }

    private List<Duty> of(
            Grouping grouping,
            boolean holdsQuota,
            Stream<InForce<DutyRule>> rules,
            Function<DutyRule, Optional<Integer>> year) {
        var firm = firm(grouping, holdsQuota);
        var open = open(grouping, holdsQuota);
        return rules.filter(rule -> firm.contains(rule.value().who())
                        || open.contains(rule.value().who()))
                .flatMap(rule ->
                        year
                                .apply(rule.value())
                                .map(it ->
                                        due(rule, it, open.contains(rule.value().who())))
                                .stream())
                .sorted(BY_DAY)
                .toList();
    }

    public List<InForce<DutyRule>> rules() {
        return rules;
    }

    public WorkingDays workingDays() {
        return workingDays;
    }

    private static final Comparator<Duty> BY_DAY = Comparator.comparing(
                    (Duty each) -> each.deadline().printed())
            .thenComparing(each -> each.rule().value().id());

    private static final Map<String, Set<String>> ON_GROUP = Map.of(
            "group-a", Set.of("listed", "group-a", "listed-no-quota"),
            "group-b", Set.of("listed", "group-b"),
            "group-c", Set.of("listed", "group-c"));

    /// On whom the duties of those fall: a report group has its own and those of every listed facility.
    public static Set<String> on(String who) {
        return ON_GROUP.getOrDefault(who, Set.of(who));
    }

    private static Set<String> firm(Grouping grouping, boolean holdsQuota) {
        return switch (grouping) {
            case Grouping.GroupA() -> on("group-a");
            case Grouping.GroupB(var _) -> holdsQuota ? with(on("group-b"), "quota") : on("group-b");
            case Grouping.Open(var _) -> on("listed");
        };
    }

    private static Set<String> with(Set<String> some, String more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    /// What falls on it only if an open question is answered so: its group, or whether it holds a quota.
    private static Set<String> open(Grouping grouping, boolean holdsQuota) {
        return switch (grouping) {
            case Grouping.GroupA() -> Set.of();
            case Grouping.GroupB(var _) -> holdsQuota ? Set.of() : Set.of("listed-no-quota");
            case Grouping.Open(var _) -> Set.of("group-a", "group-b", "listed-no-quota");
        };
    }

    private Stream<InForce<DutyRule>> inForce(LocalDate day) {
        return rules.stream().filter(rule -> !rule.from().isAfter(day));
    }

    private int offset(DutyRule rule) {
        return offsets.getOrDefault(rule.clock().word(), 0);
    }

    private Duty due(InForce<DutyRule> rule, int year, boolean onlyIf) {
        var clock = rule.value().clock();
        var deadline = new Deadline(clock.day().atYear(year), clock.word(), offset(rule.value()));
        return new Duty(
                rule,
                deadline,
                Optional.of(deadline.safeLastDay()).filter(workingDays::isKnown).map(workingDays::lastUntil),
                workingDays.holiday(deadline.safeLastDay()).filter(each -> each.kind() == Holiday.Kind.DAY_OFF),
                clock.about().map(about -> new Duty.Years(year + about.from(), year + about.to())),
                onlyIf);
    }
}
