package vn.sokhi.web.drafting;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.sokhi.draft.Period;
import vn.sokhi.drafting.ListDrafts;
import vn.sokhi.drafting.OpenReport;
import vn.sokhi.facility.Facility;
import vn.sokhi.gazette.Duty;
import vn.sokhi.office.Editions;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.Stamp;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.words.Words;

/// The drafts of a facility as cards, and what it owes next.
@Component
public final class FacilityDrafts {

    /// @param became how far it is: `draft`, `checked`, `submitted`
    /// @param report of what was checked or handed in; empty before
    /// @param number of the receipt; empty before
    /// @param left days left, where it is the one that falls due next; else empty
    public record Card(String href, String period, String became, String report, String number, String left) {}

    private final ListDrafts drafts;
    private final OpenReport opening;
    private final Editions editions;
    private final InstantSource clock;

    FacilityDrafts(ListDrafts drafts, OpenReport opening, Editions editions, InstantSource clock) {
        this.drafts = drafts;
        this.opening = opening;
        this.editions = editions;
        this.clock = clock;
    }

    /// Puts `cards`, `owed` (what falls due next) and `opens` (its period, where no draft is open for it) into a page.
    public void put(Facility facility, Actor actor, Words words, Model page) {
        var owed = opening.due(facility);
        var banner = owed.map(duty -> banner(duty, words));
        var cards = cards(facility, actor, words);
        banner.ifPresent(it -> page.addAttribute("owed", it));
        page.addAttribute("cards", cards);
        page.addAttribute(
                "opens",
                owed.flatMap(FacilityDrafts::period)
                        .map(Period::text)
                        .filter(period ->
                                cards.stream().noneMatch(card -> card.period().equals(period)))
                        .orElse(""));
    }

    List<Card> cards(Facility facility, Actor actor, Words words) {
        var owed = opening.due(facility);
        return Turned.unlessAccepted(drafts.list(actor, facility.id())).stream()
                .map(line -> card(line, owed, words))
                .toList();
    }

    private Card card(ListDrafts.Line line, Optional<Duty> owed, Words words) {
        var left = owed.filter(duty -> isAbout(duty, line.draft()))
                .filter(_ -> line.receipt().isEmpty())
                .map(duty -> banner(duty, words).when().left());
        return new Card(
                DraftFrame.address(line.draft().id()),
                line.draft().period().text(),
                line.receipt().isPresent() ? "submitted" : line.checked().isPresent() ? "checked" : "draft",
                line.checked().map(id -> "/reports/" + id).orElse(""),
                line.receipt().map(receipt -> receipt.number().text()).orElse(""),
                left.orElse(""));
    }

    /// What is owed for the period of a draft, where that is what falls due next.
    Optional<DutyBanner> banner(Draft draft, Words words) {
        return opening.due(draft.facility())
                .filter(duty -> isAbout(duty, draft))
                .map(duty -> banner(duty, words));
    }

    private DutyBanner banner(Duty duty, Words words) {
        return DutyBanner.of(duty, Stamp.dayOf(clock.instant()), editions.reference(), words);
    }

    private static boolean isAbout(Duty duty, Draft draft) {
        return period(duty).filter(draft.period()::equals).isPresent();
    }

    private static Optional<Period> period(Duty duty) {
        return duty.about().map(years -> Period.of(years.from(), years.to()));
    }
}
