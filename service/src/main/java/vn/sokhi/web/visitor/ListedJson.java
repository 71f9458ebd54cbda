package vn.sokhi.web.visitor;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sokhi.answer.LawColumns;
import vn.sokhi.classification.Commune;
import vn.sokhi.classification.Province;
import vn.sokhi.gazette.Candidate;
import vn.sokhi.gazette.Duty;
import vn.sokhi.law.InForce;
import vn.sokhi.law.Standing;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.visitor.BrowseList;
import vn.sokhi.visitor.ShowListed;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// A facility of the list as a program reads it: codes, ISO days, numbers as the decision prints them.
final class ListedJson {

    private final DutyCards cards;
    private final LocalDate day;
    private final boolean vietnamese;

    ListedJson(Reference reference, Words words, LocalDate day) {
        this.cards = new DutyCards(reference, words, day);
        this.day = day;
        this.vietnamese = words.language() == Language.VI;
    }

    Map<String, Object> of(ShowListed.Card card) {
        var listed = card.listed().value();
        var json = new LinkedHashMap<String, Object>();
        json.put("key", listed.key().toString());
        json.put("annex", listed.key().annex());
        json.put("number", listed.key().number());
        json.put("name", listed.name());
        json.put("address", listed.site().address());
        json.put("province", listed.site().province());
        json.put(
                "province_name",
                card.place()
                        .province()
                        .map(Province::name)
                        .map(it -> it.in(vietnamese))
                        .orElse(""));
        json.put(
                "former_provinces",
                card.place().province().map(Province::former).orElse(List.of()));
        json.put("commune", card.place().commune().map(Commune::code).orElse(""));
        json.put("activity", listed.activity());
        json.put("sector", listed.sector().orElse(""));
        json.put("group", BrowseList.group(card.grouping()));
        json.put("reasons", card.grouping().reasons().stream().map(this::reason).toList());
        json.put("law", law(card.listed()));
        json.put("allocation", card.quotas().stream().map(this::quota).toList());
        json.put("day", day.toString());
        json.put(
                "duties",
                card.duties().stream()
                        .map(each -> duty(each, card.doubts(each)))
                        .toList());
        json.put(
                "past_duties",
                card.past().stream().map(each -> duty(each, card.doubts(each))).toList());
        return json;
    }

    private Map<String, Object> reason(Candidate candidate) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", candidate.kind().code());
        json.put("certainty", candidate.certainty().name().toLowerCase(Locale.ROOT));
        json.put("why", candidate.why().in(vietnamese));
        return json;
    }

    private Map<String, Object> quota(ShowListed.Matched matched) {
        var json = new LinkedHashMap<String, Object>();
        json.put("line", matched.quota().value().key());
        json.put("name", matched.quota().value().name());
        var tonnes = new LinkedHashMap<String, Object>();
        matched.quota().value().tonnes().forEach((year, of) -> tonnes.put(String.valueOf(year), of.digits()));
        json.put("tonnes", tonnes);
        json.put("certainty", matched.match().value().certainty().name().toLowerCase(Locale.ROOT));
        json.put("why", matched.match().value().why().in(vietnamese));
        json.put("law", law(matched.quota()));
        return json;
    }

    /// @param doubted whether it is our reading that it falls on the facility
    private Map<String, Object> duty(Duty duty, boolean doubted) {
        var rule = duty.rule().value();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", rule.id());
        json.put("who", rule.who());
        json.put("act", rule.act());
        json.put("name", rule.paper().name().in(vietnamese));
        json.put("recipient", rule.paper().recipient().in(vietnamese));
        json.put("forms", rule.paper().forms());
        json.put("verified", rule.paper().verified());
        json.put("printed_day", duty.deadline().printed().toString());
        json.put("word", duty.deadline().word());
        json.put("safe_last_day", duty.deadline().safeLastDay().toString());
        duty.lastWorkingDay().ifPresent(it -> json.put("last_working_day", it.toString()));
        duty.about().ifPresent(years -> json.put("about", List.of(years.from(), years.to())));
        json.put("only_if", duty.onlyIf());
        json.put("our_reading", doubted);
        if (doubted) json.put("doubt", cards.card(duty, true).doubt());
        json.put("article", rule.article());
        json.put(
                "quoted",
                cards.article(duty).map(each -> each.text().value().vi()).orElse(""));
        json.put("law", law(duty.rule()));
        return json;
    }

    private static Map<String, Object> law(InForce<?> law) {
        var json = new LinkedHashMap<String, Object>();
        json.put("from", law.from().toString());
        json.put("instrument", law.source().instrument());
        json.put("place", law.source().place());
        json.put("status", LawColumns.status(law.standing()));
        if (law.standing() instanceof Standing.Unconfirmed(var why)) json.put("reason", why);
        return json;
    }
}
