package vn.sokhi.gazette;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sokhi.calendar.Deadline;
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
                .flatMap(rule -> next(rule, day, false).stream())
                .sorted(BY_DAY)
                .toList();
    }

    /// What falls on a facility of that grouping: where the group is open, the duties of both, those of B as "only if".
    public List<Duty> of(Grouping grouping, boolean holdsQuota, LocalDate day) {
        var firm = firm(grouping, holdsQuota);
        return inForce(day)
                .flatMap(rule -> {
                    var who = rule.value().who();
                    if (firm.contains(who)) return next(rule, day, false).stream();
                    boolean open = grouping instanceof Grouping.Open && OPEN.contains(who);
                    return open ? next(rule, day, true).stream() : java.util.stream.Stream.empty();
                })
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
    private static final Set<String> OPEN = Set.of("group-a", "group-b", "listed-no-quota");

    private static Set<String> firm(Grouping grouping, boolean holdsQuota) {
        return switch (grouping) {
            case Grouping.GroupA() -> Set.of("listed", "group-a", "listed-no-quota");
            case Grouping.GroupB(var _) ->
                holdsQuota ? Set.of("listed", "group-b", "quota") : Set.of("listed", "group-b");
            case Grouping.Open(var _) -> Set.of("listed");
        };
    }

    private java.util.stream.Stream<InForce<DutyRule>> inForce(LocalDate day) {
        return rules.stream().filter(rule -> !rule.from().isAfter(day));
    }

    private Optional<Duty> next(InForce<DutyRule> rule, LocalDate day, boolean onlyIf) {
        var clock = rule.value().clock();
        int offset = offsets.getOrDefault(clock.word(), 0);
        return clock.next(day, offset).map(year -> {
            var deadline = new Deadline(clock.day().atYear(year), clock.word(), offset);
            return new Duty(
                    rule,
                    deadline,
                    workingDays.lastUntil(deadline.safeLastDay()),
                    clock.about().map(about -> new Duty.Years(year + about.from(), year + about.to())),
                    onlyIf);
        });
    }
}
