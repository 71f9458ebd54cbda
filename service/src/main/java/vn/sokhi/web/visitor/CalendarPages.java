package vn.sokhi.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.answer.LawColumns;
import vn.sokhi.exchange.ListTable;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.gazette.Duty;
import vn.sokhi.visitor.ListDuties;
import vn.sokhi.visitor.ReadReference;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.web.frame.PublicAddress;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// What falls due on whom, the earliest first: as a page with the year as a strip, as files, as a calendar.
@Controller
final class CalendarPages {

    private final ListDuties duties;
    private final ReadReference references;
    private final ListAnswers answers;
    private final InstantSource clock;
    private final PublicAddress addresses;

    CalendarPages(
            ListDuties duties,
            ReadReference references,
            ListAnswers answers,
            InstantSource clock,
            PublicAddress addresses) {
        this.duties = duties;
        this.references = references;
        this.answers = answers;
        this.clock = clock;
        this.addresses = addresses;
    }

    @GetMapping("/calendar")
    Object calendar(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String day,
            Locale locale) {
        var words = Words.in(Language.of(locale));
        var asked = LegalDay.of(day, clock);
        var findings = new ArrayList<Finding>(asked.findings());
        var answer = answer(who.strip(), asked, findings);
        return answers.answer(
                request,
                findings,
                () -> table(answer.duties(), words),
                () -> page(who.strip(), answer, asked, findings, words));
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> file(
            HttpServletRequest request, @RequestParam(defaultValue = "") String who, Locale locale) {
        var words = Words.in(Language.of(locale));
        var today = LegalDay.of("", clock).day();
        var answer = Turned.unlessAccepted(duties.list(who.strip(), today));
        var of = who.isBlank() ? words.say("calendar.everybody") : words.sayOr(who, "who." + who.strip());
        var file = new DutyCalendar(references.read(), words, addresses.of(request));
        return file.answer(
                "so-khi" + (who.isBlank() ? "" : "-" + who.strip()) + ".ics",
                of,
                "/calendar" + (who.isBlank() ? "" : "?who=" + who.strip()),
                file.cards().cards(answer.duties()));
    }

    /// Nobody by that name: the whole calendar, with a finding.
    private ListDuties.Answer answer(String who, LegalDay asked, List<Finding> findings) {
        var answer = duties.list(who, asked.day());
        findings.addAll(answer.findings());
        return answer instanceof Outcome.Accepted<ListDuties.Answer>(var found)
                ? found
                : Turned.unlessAccepted(duties.list("", asked.day()));
    }

    private ModelAndView page(
            String who, ListDuties.Answer answer, LegalDay asked, List<Finding> findings, Words words) {
        var cards = new DutyCards(references.read(), words, asked.day());
        var page = new ModelAndView("calendar");
        boolean known = answer.who().contains(who);
        page.addObject("who", known ? who : "");
        page.addObject("kinds", answer.who());
        page.addObject("duties", cards.cards(answer.duties()));
        page.addObject("ribbon", YearRibbon.of(answer.duties(), asked.day(), words));
        page.addObject("legalDay", words.numbers().day(asked.day()));
        page.addObject("askedDay", asked.isAsked() ? asked.day().toString() : "");
        page.addObject(
                "findings",
                findings.stream().map(each -> Asked.told(each, words)).toList());
        page.addObject("faulty", !findings.isEmpty());
        return page;
    }

    private static ListTable table(List<Duty> duties, Words words) {
        var columns = Stream.of(
                        "id",
                        "who",
                        "act",
                        "name",
                        "recipient",
                        "forms",
                        "verified",
                        "printed_day",
                        "word",
                        "safe_last_day",
                        "last_working_day",
                        "about_from",
                        "about_to",
                        "article",
                        "instrument",
                        "place",
                        "status",
                        "reason")
                .map(key -> new ListTable.Column(key, words.say("calendar.column." + key), kind(key)))
                .toList();
        boolean vietnamese = words.language() == Language.VI;
        return new ListTable(
                "duties",
                columns,
                duties.stream().map(duty -> cells(duty, vietnamese)).toList());
    }

    private static ListTable.Kind kind(String key) {
        if (key.endsWith("_day")) return ListTable.Kind.DAY;
        return key.startsWith("about") ? ListTable.Kind.NUMBER : ListTable.Kind.TEXT;
    }

    private static List<String> cells(Duty duty, boolean vietnamese) {
        var rule = duty.rule().value();
        return List.of(
                rule.id(),
                rule.who(),
                rule.act(),
                rule.paper().name().in(vietnamese),
                rule.paper().recipient().in(vietnamese),
                String.join(";", rule.paper().forms()),
                rule.paper().verified() ? "yes" : "no",
                duty.deadline().printed().toString(),
                duty.deadline().word(),
                duty.deadline().safeLastDay().toString(),
                duty.lastWorkingDay().map(LocalDate::toString).orElse(""),
                duty.about().map(it -> String.valueOf(it.from())).orElse(""),
                duty.about().map(it -> String.valueOf(it.to())).orElse(""),
                rule.article(),
                duty.rule().source().instrument(),
                duty.rule().source().place(),
                LawColumns.status(duty.rule().standing()),
                LawColumns.reason(duty.rule().standing()));
    }
}
