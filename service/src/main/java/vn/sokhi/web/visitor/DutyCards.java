package vn.sokhi.web.visitor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sokhi.gazette.Duty;
import vn.sokhi.law.Article;
import vn.sokhi.law.InWords;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Puts duties into the words of a page: what, by when, to whom, on which form, by which sentence.
final class DutyCards {

    private final Reference reference;
    private final Words words;
    private final boolean vietnamese;
    private final Cites cites;
    private final LocalDate day;

    DutyCards(Reference reference, Words words, LocalDate day) {
        this.reference = reference;
        this.words = words;
        this.vietnamese = words.language() == Language.VI;
        this.cites = new Cites(reference, words);
        this.day = day;
    }

    /// @param id stable, of the rule
    /// @param onlyIf of which group it is a duty, where the group's question is open; else empty
    /// @param doubt why it is our reading that it falls on this facility; else empty
    public record Card(String id, String name, When when, Paper paper, Ground ground, String onlyIf, String doubt) {}

    /// @param printed the law's word and day, `trước ngày 31/03/2027`
    /// @param safe the last safe day; @param iso the same for machines
    /// @param left days left, in words
    /// @param working the last working day before, and why, where the safe day is a day off; or that none is known
    /// @param best the last working day where the days off are known, else the safe one
    public record When(String printed, String safe, String iso, String left, String working, Best best) {}

    public record Best(String day, String iso) {}

    /// @param about the years it is about, `2025–2026`; empty where the law prints none
    /// @param verifier that it needs a verifier's opinion; else empty
    public record Paper(String who, String about, String recipient, List<Form> forms, String verifier) {}

    public record Form(String name, String href) {}

    /// @param quote the sentence, in Vietnamese as it stands; empty where we do not hold it
    /// @param meaning our translation, on English pages
    public record Ground(Cites.Cite cite, String quote, String meaning) {}

    Card card(Duty duty) {
        return card(duty, false);
    }

    /// @param doubted whether it is our reading that it falls on the facility
    Card card(Duty duty, boolean doubted) {
        var rule = duty.rule().value();
        return new Card(
                rule.id(),
                rule.paper().name().in(vietnamese),
                when(duty),
                paper(duty, doubted),
                ground(duty),
                duty.onlyIf() ? words.say("duty.onlyif." + rule.who()) : "",
                doubted ? words.say("duty.doubt") : "");
    }

    List<Card> cards(List<Duty> duties, Predicate<Duty> doubted) {
        return duties.stream().map(each -> card(each, doubted.test(each))).toList();
    }

    List<Card> cards(List<Duty> duties) {
        return duties.stream().map(this::card).toList();
    }

    String safe(Duty duty) {
        return words.numbers().day(duty.deadline().safeLastDay());
    }

    String printed(Duty duty) {
        var word = row("words", "word", duty.deadline().word())
                .map(row -> row.words("name").in(vietnamese).replaceFirst("\\s*;.*", ""))
                .orElse(duty.deadline().word());
        var day = words.numbers().day(duty.deadline().printed());
        return words.sayOr(word + " " + day, "duty.word." + duty.deadline().word(), "day", day);
    }

    String who(String code) {
        return words.sayOr(code, "who." + code);
    }

    Optional<Article> article(Duty duty) {
        return reference.texts().article(duty.rule().value().article());
    }

    private When when(Duty duty) {
        var safe = duty.deadline().safeLastDay();
        long left = ChronoUnit.DAYS.between(day, safe);
        var best = new Best(words.numbers().day(duty.best()), duty.best().toString());
        return new When(printed(duty), safe(duty), safe.toString(), left(left), working(duty, safe), best);
    }

    private String left(long days) {
        if (days == 0) return words.say("duty.today");
        return days > 0 ? words.say("duty.left", "days", words.numbers().whole(days)) : words.say("duty.over");
    }

    private String working(Duty duty, LocalDate safe) {
        if (duty.lastWorkingDay().isEmpty()) return words.say("duty.working.unknown", "year", safe.getYear());
        if (duty.best().equals(safe)) return "";
        var why = duty.dayOff()
                .map(each -> each.name().in(vietnamese))
                .orElseGet(() -> words.say("weekday." + safe.getDayOfWeek().getValue()));
        return words.say("duty.working", "day", words.numbers().day(duty.best()), "why", why);
    }

    private Paper paper(Duty duty, boolean doubted) {
        var rule = duty.rule().value();
        var about = duty.about()
                .map(years ->
                        years.from() == years.to() ? String.valueOf(years.from()) : years.from() + "–" + years.to())
                .orElse("");
        var recipient = rule.paper().recipient().in(vietnamese);
        var verifier = rule.paper().verified() ? words.say("duty.verified" + (doubted ? ".doubt" : "")) : "";
        return new Paper(
                who(rule.who()),
                about,
                doubted ? words.say("duty.recipient.doubt", "recipient", recipient) : recipient,
                rule.paper().forms().stream().map(this::form).toList(),
                verifier);
    }

    private Form form(String code) {
        var name = row("forms", "code", code)
                .map(row -> row.law().source().place())
                .orElse(code);
        return new Form(name, "/forms/" + Cites.encoded(code));
    }

    private Ground ground(Duty duty) {
        var article = article(duty);
        var reason = cites.reason(duty.rule().standing());
        var cite = article.map(cites::of).orElseGet(() -> cites.of(duty.rule()));
        InWords text = article.map(each -> each.text().value()).orElse(new InWords("", ""));
        return new Ground(new Cites.Cite(cite.text(), cite.href(), reason), text.vi(), vietnamese ? "" : text.en());
    }

    private Optional<LawRow> row(String topic, String column, String cell) {
        return reference.table(topic).stream()
                .filter(row -> row.cell(column).equals(cell))
                .findFirst();
    }
}
