package vn.sokhi.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.gazette.Candidate;
import vn.sokhi.gazette.Duty;
import vn.sokhi.gazette.Grouping;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.visitor.BrowseList;
import vn.sokhi.visitor.ReadReference;
import vn.sokhi.visitor.ShowListed;
import vn.sokhi.web.frame.Problem;
import vn.sokhi.web.frame.PublicAddress;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// One facility of the list: where it stands, its group with the reasons, and every duty with its sentence of law.
@Controller
final class ListedPage {

    private final ShowListed facilities;
    private final ReadReference references;
    private final InstantSource clock;
    private final PublicAddress addresses;

    ListedPage(ShowListed facilities, ReadReference references, InstantSource clock, PublicAddress addresses) {
        this.facilities = facilities;
        this.references = references;
        this.clock = clock;
        this.addresses = addresses;
    }

    /// A kind of plant it may be: how sure, and why.
    public record Reason(String kind, String certainty, String why) {}

    /// A line of the pilot allocation that was matched to it.
    ///
    /// @param tonnes by year, as the decision prints them
    public record Allocated(String key, String name, String place, List<Year> tonnes, String certainty, String why) {}

    public record Year(int year, String tonnes) {}

    /// Which sentence makes a report group, and what it asks for: both groups where it is open which it is.
    ///
    /// @param cite the sentence, and why our reading of it is unconfirmed
    public record GroupLaw(String name, String condition, Cites.Cite cite) {

        static List<GroupLaw> of(Grouping grouping, Reference reference, Words words) {
            var codes = switch (grouping) {
                case Grouping.GroupA() -> List.of("A");
                case Grouping.GroupB(var _) -> List.of("B");
                case Grouping.Open(var _) -> List.of("A", "B");
            };
            return reference.table("groups").stream()
                    .filter(row -> codes.contains(row.cell("code")))
                    .map(row -> of(row, reference, words))
                    .toList();
        }

        private static GroupLaw of(LawRow row, Reference reference, Words words) {
            var cites = new Cites(reference, words);
            boolean vietnamese = words.language() == Language.VI;
            var cite = reference
                    .texts()
                    .article(row.cell("article"))
                    .map(cites::of)
                    .orElseGet(() -> cites.of(row.law()));
            return new GroupLaw(
                    row.words("name").in(vietnamese),
                    row.words("condition").in(vietnamese),
                    new Cites.Cite(
                            cite.text(), cite.href(), cites.reason(row.law().standing())));
        }
    }

    @GetMapping(path = "/listed/{key}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(@PathVariable String key, @RequestParam(defaultValue = "") String day, Locale locale) {
        var words = Words.in(Language.of(locale));
        var asked = LegalDay.of(day, clock);
        return switch (facilities.show(key, asked.day())) {
            case Outcome.Accepted<ShowListed.Card>(var card) -> page(card, asked, words);
            case Outcome.Refused<ShowListed.Card>(var findings) -> refused(key, findings, words);
        };
    }

    @GetMapping(path = "/listed/{key}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> json(@PathVariable String key, @RequestParam(defaultValue = "") String day, Locale locale) {
        var words = Words.in(Language.of(locale));
        var asked = LegalDay.of(day, clock);
        return switch (facilities.show(key, asked.day())) {
            case Outcome.Accepted<ShowListed.Card>(var card) ->
                ResponseEntity.ok(new ListedJson(references.read(), words, asked.day()).of(card));
            case Outcome.Refused<ShowListed.Card>(var findings) -> problem(findings, words);
        };
    }

    @GetMapping("/listed/{key}/duties.ics")
    ResponseEntity<byte[]> calendar(
            @PathVariable String key,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String day,
            Locale locale) {
        var words = Words.in(Language.of(locale));
        var card = Turned.unlessAccepted(
                facilities.show(key, LegalDay.of(day, clock).day()));
        var listed = card.listed().value();
        var file = new DutyCalendar(references.read(), words, addresses.of(request));
        var duties = file.cards().cards(card.duties(), card::doubts);
        return file.answer("duties-" + listed.key() + ".ics", listed.name(), "/listed/" + listed.key(), duties);
    }

    private ModelAndView page(ShowListed.Card card, LegalDay asked, Words words) {
        var reference = references.read();
        var cites = new Cites(reference, words);
        var view = new ListView(reference, words);
        var cards = new DutyCards(reference, words, asked.day());
        var page = new ModelAndView("listed-one");
        page.addObject("card", card);
        page.addObject("asked", asked);
        page.addObject("dayFindings", asked.findings().stream().map(words::tell).toList());
        page.addObject("legalDay", words.numbers().day(asked.day()));
        page.addObject("cite", cites.of(card.listed()));
        page.addObject("list", cites.instrument(card.listed().source().instrument()));
        page.addObject("group", view.group(card.grouping()));
        page.addObject("open", card.grouping() instanceof Grouping.Open);
        var code = BrowseList.group(card.grouping());
        page.addObject("code", code.equals("b") && !card.holdsQuota() ? "b.doubt" : code);
        page.addObject("groupLaws", GroupLaw.of(card.grouping(), reference, words));
        page.addObject("reasons", reasons(card.grouping().reasons(), view, words));
        page.addObject("quotas", quotas(card, words));
        page.addObject("home", card.place().province().map(view::home).orElse(new ListView.Home("", "")));
        page.addObject("circular", view.circular(card.listed().value().key().annex()));
        page.addObject(
                "circularReason",
                card.circular().map(row -> cites.reason(row.law().standing())).orElse(""));
        page.addObject("sector", sector(card, reference, words));
        duties(page, card, cards);
        return page;
    }

    private static void duties(ModelAndView page, ShowListed.Card card, DutyCards cards) {
        page.addObject(
                "duties",
                cards.cards(
                        card.duties().stream().filter(each -> !each.onlyIf()).toList(), card::doubts));
        page.addObject(
                "onlyIf",
                cards.cards(card.duties().stream().filter(Duty::onlyIf).toList(), card::doubts));
        page.addObject("past", cards.cards(card.past(), card::doubts));
    }

    private static String sector(ShowListed.Card card, Reference reference, Words words) {
        return card.listed().value().sector().stream()
                .flatMap(code -> reference.table("sectors").stream()
                        .filter(row -> row.cell("code").equals(code))
                        .map(row -> code + " " + row.words("name").in(words.language() == Language.VI)))
                .findFirst()
                .orElse("");
    }

    static List<Reason> reasons(List<Candidate> because, ListView view, Words words) {
        boolean vietnamese = words.language() == Language.VI;
        return because.stream()
                .map(each -> new Reason(
                        view.kind(each.kind()),
                        words.say("certainty." + each.certainty().name().toLowerCase(Locale.ROOT)),
                        each.why().in(vietnamese)))
                .toList();
    }

    static List<Allocated> quotas(ShowListed.Card card, Words words) {
        var all = new ArrayList<Allocated>();
        for (var matched : card.quotas()) {
            var quota = matched.quota().value();
            all.add(new Allocated(
                    quota.key(),
                    quota.name(),
                    matched.quota().source().place(),
                    quota.tonnes().entrySet().stream()
                            .map(each -> new Year(each.getKey(), words.numbers().whole(each.getValue())))
                            .toList(),
                    words.say("certainty."
                            + matched.match().value().certainty().name().toLowerCase(Locale.ROOT)),
                    matched.match().value().why().in(words.language() == Language.VI)));
        }
        return all;
    }

    /// A day before the list, or a key that is not in it: what there is instead.
    private static ModelAndView refused(String key, List<Finding> findings, Words words) {
        boolean early = findings.getFirst().words().containsKey("since");
        var page = new ModelAndView("listed-not", early ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.NOT_FOUND);
        page.addObject("findings", findings.stream().map(words::tell).toList());
        page.addObject("key", early ? key : "");
        page.addObject("before", findings.getFirst().words().getOrDefault("code", ""));
        page.addObject("number", findings.getFirst().words().getOrDefault("before", ""));
        return page;
    }

    private static ResponseEntity<Object> problem(List<Finding> findings, Words words) {
        boolean early = findings.getFirst().words().containsKey("since");
        var status = early ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.NOT_FOUND;
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(status, words, findings));
    }
}
