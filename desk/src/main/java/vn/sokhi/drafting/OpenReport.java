package vn.sokhi.drafting;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.draft.Change;
import vn.sokhi.draft.Edit;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Period;
import vn.sokhi.draft.Slot;
import vn.sokhi.facility.Facility;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.finding.Outcome;
import vn.sokhi.gazette.Duty;
import vn.sokhi.office.Books;
import vn.sokhi.office.Editions;
import vn.sokhi.office.Office;
import vn.sokhi.paper.FormPlan;
import vn.sokhi.paper.Question;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.ReportId;
import vn.sokhi.report.Stamp;

/// Opens the report of the period that the facility's group owes next; if it is open already, finds it.
///
/// The register of sources and the answers that seldom change come from the report before, each marked with its year.
public final class OpenReport {

    private static final String INVENTORY = "inventory";

    private final Office office;
    private final Editions editions;
    private final RandomGenerator dice;
    private final InstantSource clock;

    public OpenReport(Office office, Editions editions, RandomGenerator dice, InstantSource clock) {
        this.office = office;
        this.editions = editions;
        this.dice = dice;
        this.clock = clock;
    }

    /// The duty to hand in an inventory that falls due next on a facility of that group: when, to whom, about which
    /// years.
    public Optional<Duty> due(Facility facility) {
        var group = "group-" + facility.footing().group().toLowerCase(Locale.ROOT);
        return editions.gazette().duties().next(Set.of(group), Stamp.dayOf(clock.instant())).stream()
                .filter(duty -> duty.rule().value().act().equals(INVENTORY))
                .findFirst();
    }

    /// For the period that falls due next.
    public Outcome<ReportId> open(Actor actor, FacilityId id) {
        return office.act(
                actor,
                books -> facility(id, books)
                        .then(facility -> due(facility)
                                .flatMap(Duty::about)
                                .map(years -> opened(facility, Period.of(years.from(), years.to()), books, actor))
                                .orElseGet(() -> Office.refuse(
                                        "R-PERIOD-UNKNOWN", facility.footing().group()))));
    }

    /// For another period: one that was missed, or that was handed in on paper.
    public Outcome<ReportId> open(Actor actor, FacilityId id, Period period) {
        return office.act(actor, books -> facility(id, books).then(facility -> opened(facility, period, books, actor)));
    }

    private static Outcome<Facility> facility(FacilityId id, Books books) {
        return books.facilities()
                .hold(id)
                .map(Outcome::accept)
                .orElseGet(() -> Office.refuse("R-FACILITY-UNKNOWN", id));
    }

    private Outcome<ReportId> opened(Facility facility, Period period, Books books, Actor actor) {
        var all = books.drafts().of(facility.id());
        var same = all.stream().filter(each -> each.period().equals(period)).findFirst();
        if (same.isPresent()) return Outcome.accept(same.get().id());
        var overlaps = all.stream()
                .filter(each -> each.period().years().stream().anyMatch(period.years()::contains))
                .findFirst();
        if (overlaps.isPresent())
            return Office.refuse("R-PERIOD-OVERLAPS", overlaps.get().period().text());
        var blank = new Draft(ReportId.random(dice), facility, period, Paper.BLANK, 0);
        var first = new Edit(1, Edit.Kind.OPENED, actor.person(), books.stamps().instant(), carried(blank, books));
        books.drafts().open(blank.after(first), first, actor);
        return Outcome.accept(blank.id());
    }

    /// The register, the answers that are carried and the years behind a history, out of the period before.
    private List<Change> carried(Draft blank, Books books) {
        var plan = FormPlan.of(editions.reference());
        var changes = new ArrayList<Change>();
        ReadDraft.earlier(blank, books).ifPresent(earlier -> {
            var year = new Entry.Origin.Earlier(earlier.period().years().last());
            var lasting = withHistory(earlier.paper());
            earlier.paper().entries().forEach((slot, entry) -> {
                if (isCarried(slot, plan, lasting))
                    changes.add(new Change(slot, Optional.empty(), Optional.of(entry.from(year))));
            });
        });
        return changes;
    }

    /// Sources whose figures rest on all their years: without the earlier rows there is no figure of a later year.
    private static Set<String> withHistory(Paper paper) {
        return paper.sources().stream()
                .filter(source -> Catalogue.find(source.text("activity"))
                        .filter(Activity::restsOnHistory)
                        .isPresent())
                .map(Paper.Source::id)
                .collect(Collectors.toSet());
    }

    private static boolean isCarried(Slot slot, FormPlan plan, Set<String> lasting) {
        return switch (slot) {
            case Slot.Answer(var key) ->
                plan.question(key).filter(Question::carried).isPresent();
            case Slot.OfSource _ -> true;
            case Slot.OfRow(var row, var _) -> lasting.contains(row.source());
        };
    }
}
