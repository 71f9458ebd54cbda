package vn.sokhi.web.visitor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
    /// @param onlyIf whether it falls due only if the group's open question is answered so
    public record Card(String id, String name, When when, Paper paper, Ground ground, boolean onlyIf) {}

    /// @param printed the law's word and day, `trước ngày 31/03/2027`
    /// @param safe the last safe day; @param iso the same for machines
    /// @param left days left, in words
    /// @param working the last working day before, and why, where the safe day is a day off; else empty
    public record When(String printed, String safe, String iso, String left, String working) {}

    /// @param about the years it is about, `2025–2026`; empty where the law prints none
    public record Paper(String who, String about, String recipient, List<Form> forms, boolean verified) {}

    public record Form(String name, String href) {}

    /// @param quote the sentence, in Vietnamese as it stands; empty where we do not hold it
    /// @param meaning our translation, on English pages
    public record Ground(Cites.Cite cite, String quote, String meaning) {}

    Card card(Duty duty) {
        var rule = duty.rule().value();
        return new Card(
                rule.id(), rule.paper().name().in(vietnamese), when(duty), paper(duty), ground(duty), duty.onlyIf());
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
        return new When(printed(duty), safe(duty), safe.toString(), left(left), working(duty, safe));
    }

    private String left(long days) {
        if (days == 0) return words.say("duty.today");
        return days > 0 ? words.say("duty.left", "days", words.numbers().whole(days)) : words.say("duty.over");
    }

    private String working(Duty duty, LocalDate safe) {
        if (duty.lastWorkingDay().equals(safe)) return "";
        var why = duty.dayOff()
                .map(each -> each.name().in(vietnamese))
                .orElseGet(() -> words.say("weekday." + safe.getDayOfWeek().getValue()));
        return words.say("duty.working", "day", words.numbers().day(duty.lastWorkingDay()), "why", why);
    }

    private Paper paper(Duty duty) {
        var rule = duty.rule().value();
        var about = duty.about()
                .map(years ->
                        years.from() == years.to() ? String.valueOf(years.from()) : years.from() + "–" + years.to())
                .orElse("");
        return new Paper(
                who(rule.who()),
                about,
                rule.paper().recipient().in(vietnamese),
                rule.paper().forms().stream().map(this::form).toList(),
                rule.paper().verified());
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
