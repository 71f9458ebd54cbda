package vn.sokhi.operator;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sokhi.calculation.method.Ground;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.office.Editions;
import vn.sokhi.office.Office;
import vn.sokhi.office.Releases;
import vn.sokhi.paper.Comparison;
import vn.sokhi.paper.LawChange;
import vn.sokhi.paper.Reckoning;
import vn.sokhi.paper.StoredRows;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Report;
import vn.sokhi.report.ReportContent;
import vn.sokhi.report.ReportId;
import vn.sokhi.report.Stamp;
import vn.sokhi.rulebook.Edition;
import vn.sokhi.rulebook.Rulebook;
import vn.sokhi.sheet.Numbers;

/// Works a checked or submitted report out again from its stored rows, on another edition, another set of GWPs or
/// another day, and holds what it gives against what was filed. Nothing is kept.
///
/// Refused: a report whose rows can no longer be read and worked out on its own ground.
public final class CompareFigures {

    /// On what it is to be worked out again.
    ///
    /// @param edition by name or label; empty for the one in use
    /// @param gwp empty for the report's own
    /// @param today whether by today's law, instead of that of the report's day
    public record Ask(String edition, String gwp, boolean today) {}

    /// @param own what the report's own ground gives today, against what was filed
    /// @param other what the ground that was asked for gives, against what was filed
    /// @param grounds the report's own, then the other
    /// @param findings what cannot be worked out on the other ground
    public record Answer(
            Report.WorkedOut report,
            Comparison own,
            Comparison other,
            List<Ground> grounds,
            List<LawChange> law,
            List<Finding> findings) {}

    private final ReadReport reports;
    private final Editions editions;
    private final Releases releases;
    private final InstantSource clock;

    public CompareFigures(ReadReport reports, Editions editions, Releases releases, InstantSource clock) {
        this.reports = reports;
        this.editions = editions;
        this.releases = releases;
        this.clock = clock;
    }

    public Outcome<Answer> compare(Actor actor, ReportId id, Ask ask) {
        return reports.read(actor, id).then(report -> {
            var content = report.content();
            return rulebook(content.edition())
                    .map(pinned -> new Ground(pinned, content.legalDay(), content.gwp()))
                    .then(own -> other(content, ask).then(other -> answer(report, own, other)));
        });
    }

    private Outcome<Ground> other(ReportContent content, Ask ask) {
        return rulebook(ask.edition).then(rulebook -> {
            var gwp = ask.gwp.isEmpty() ? content.gwp() : ask.gwp;
            if (!rulebook.choices().gwpSets().contains(gwp)) {
                return Outcome.refuse(Finding.of("R-GWP-UNKNOWN", new Where.Nowhere())
                        .with("asked", gwp.substring(0, Math.min(gwp.length(), 20)))
                        .with("there", String.join(", ", rulebook.choices().gwpSets())));
            }
            return Outcome.accept(new Ground(rulebook, day(content, ask), gwp));
        });
    }

    private LocalDate day(ReportContent content, Ask ask) {
        return ask.today ? Stamp.dayOf(clock.instant()) : content.legalDay();
    }

    private Outcome<Rulebook> rulebook(String asked) {
        if (asked.isEmpty()) return Outcome.accept(editions.latest());
        var found = releases.released().stream()
                .filter(each -> each.name().equals(asked) || each.label().equals(asked))
                .findFirst()
                .map(Edition::label)
                .or(() -> Optional.of(asked))
                .flatMap(editions::edition);
        return found.map(Outcome::accept)
                .orElseGet(() -> Office.refuse("L-EDITION-UNKNOWN", asked.substring(0, Math.min(asked.length(), 60))));
    }

    private static Outcome<Answer> answer(Report.WorkedOut report, Ground own, Ground other) {
        var filed = report.content();
        var rows = new StoredRows("report", filed.rows());
        return Reckoning.of(rows, Numbers.POINT, own).faultless().map(before -> {
            var after = own.equals(other) ? before : Reckoning.of(rows, Numbers.POINT, other);
            return new Answer(
                    report,
                    compared(filed, before),
                    compared(filed, after),
                    List.of(own, other),
                    LawChange.between(before.emissions(), after.emissions()),
                    after.findings());
        });
    }

    private static Comparison compared(ReportContent filed, Reckoning worked) {
        return Comparison.of(filed, worked.content(filed.facility(), filed.told()));
    }
}
