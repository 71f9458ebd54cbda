package vn.sokhi.visitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.gazette.Duties;
import vn.sokhi.gazette.Duty;
import vn.sokhi.office.Editions;

/// Lists what falls due next on everybody, or on those of one kind, the earliest first.
public final class ListDuties {

    private final Editions editions;

    public ListDuties(Editions editions) {
        this.editions = editions;
    }

    /// @param who every kind on which a duty falls, to choose from
    public record Answer(List<Duty> duties, Set<String> who) {}

    /// @param who `group-a`, `province` …; blank for everybody
    /// @param day duties whose last safe day lies on or after it
    public Outcome<Answer> list(String who, LocalDate day) {
        var duties = editions.gazette().duties();
        var known =
                duties.rules().stream().map(rule -> rule.value().who()).collect(Collectors.toCollection(TreeSet::new));
        if (who.isBlank()) return Outcome.accept(new Answer(duties.next(known, day), known));
        if (!known.contains(who)) return unknown(who, known);
        return Outcome.accept(new Answer(duties.next(Duties.on(who), day), known));
    }

    private static Outcome<Answer> unknown(String who, Set<String> known) {
        return Outcome.refuse(Finding.of("V-WHO", new Where.Named("who"))
                .with("asked", Brief.of(who))
                .with("known", String.join(", ", known)));
    }
}
