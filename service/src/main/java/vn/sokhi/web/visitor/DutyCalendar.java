package vn.sokhi.web.visitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.sokhi.exchange.CalendarFile;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.words.Words;

/// Duties as a calendar to take home: each on the last working day that is safe.
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

    DutyCards cards() {
        return new DutyCards(reference, words, reference.edition().day());
    }

    /// @param of whose duties, in words
    /// @param page where they are shown; part of each day's id
    ResponseEntity<byte[]> answer(String file, String of, String page, List<DutyCards.Card> duties) {
        var day = reference.edition().day();
        var days = duties.stream().map(duty -> day(duty, of, page)).toList();
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
        if (!card.onlyIf().isEmpty()) text.add(card.onlyIf() + ".");
        text.add(words.say("duty.law", "printed", when.printed(), "safe", when.safe()));
        if (!when.working().isEmpty()) text.add(when.working());
        text.add(words.say("duty.to", "recipient", card.paper().recipient()));
        if (!card.paper().verifier().isEmpty()) text.add(card.paper().verifier());
        if (!card.doubt().isEmpty()) text.add(card.doubt());
        text.add(card.ground().cite().text());
        if (!card.ground().cite().reason().isEmpty()) {
            text.add(words.say("part.unconfirmed") + ": " + card.ground().cite().reason());
        }
        text.add(site + page);
        var uid = card.id() + "-" + when.iso() + page.replace('/', '-') + "@so-khi";
        var summary = card.onlyIf().isEmpty() ? card.name() : card.onlyIf() + ": " + card.name();
        return new CalendarFile.Day(
                uid, LocalDate.parse(when.best().iso()), summary, String.join("\n", text), site + page);
    }
}
