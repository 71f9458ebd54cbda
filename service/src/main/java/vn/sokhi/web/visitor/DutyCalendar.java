package vn.sokhi.web.visitor;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.sokhi.exchange.CalendarFile;
import vn.sokhi.gazette.Duty;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.words.Words;

/// Duties as a calendar to take home: each on its last safe day.
final class DutyCalendar {

    private static final MediaType ICS = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Reference reference;
    private final Words words;
    private final String site;

    DutyCalendar(Reference reference, Words words, String site) {
        this.reference = reference;
        this.words = words;
        this.site = site;
    }

    /// @param of whose duties, in words
    /// @param page where they are shown; part of each day's id
    ResponseEntity<byte[]> answer(String file, String of, String page, List<Duty> duties) {
        var day = reference.edition().day();
        var cards = new DutyCards(reference, words, day);
        var days = duties.stream().map(duty -> day(cards.card(duty), of, page)).toList();
        return ResponseEntity.ok()
                .contentType(ICS)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(CalendarFile.write(words.say("duty.calendar", "of", of), day, days));
    }

    private CalendarFile.Day day(DutyCards.Card card, String of, String page) {
        var when = card.when();
        var text = new ArrayList<String>();
        text.add(of);
        text.add(words.say("duty.law", "printed", when.printed(), "safe", when.safe()));
        if (!when.working().isEmpty()) text.add(when.working());
        text.add(words.say("duty.to", "recipient", card.paper().recipient()));
        if (card.paper().verified()) text.add(words.say("duty.verified"));
        text.add(card.ground().cite().text());
        if (!card.ground().cite().reason().isEmpty()) {
            text.add(words.say("part.unconfirmed") + ": " + card.ground().cite().reason());
        }
        text.add(site + page);
        var uid = card.id() + "-" + when.iso() + page.replace('/', '-') + "@so-khi";
        return new CalendarFile.Day(
                uid, java.time.LocalDate.parse(when.iso()), card.name(), String.join("\n", text), site + page);
    }
}
