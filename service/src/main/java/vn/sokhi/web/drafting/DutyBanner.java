package vn.sokhi.web.drafting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.sokhi.gazette.Duty;
import vn.sokhi.law.Citation;
import vn.sokhi.law.Standing;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// What is owed: about which years, by when, to whom, and by which sentence.
///
/// @param calendar the address of a file for a calendar
public record DutyBanner(String name, String years, String recipient, When when, Cite cite, String calendar) {

    /// @param printed the law's word and day, `trước ngày 31/03/2027`
    /// @param safe the last safe day; @param iso the same for machines
    /// @param left days left, in words
    public record When(String printed, String safe, String iso, String left) {}

    /// @param reason why it is unconfirmed, in the page's language; empty when it was compared with the text
    public record Cite(String text, String href, String reason) {

        /// A line of a table of the rulebook.
        static Cite of(LawRow row, Reference reference, Words words) {
            return of(row.law().source(), "", row.law().standing(), reference, words);
        }

        private static Cite of(Citation source, String article, Standing standing, Reference reference, Words words) {
            var instrument = reference
                    .texts()
                    .instrument(source.instrument())
                    .map(it -> it.name())
                    .orElse(source.instrument());
            var place = article.isEmpty() ? "" : "#" + encoded(article);
            return new Cite(
                    instrument + ", " + source.place(),
                    "/law/" + encoded(source.instrument()) + place,
                    reason(standing, reference, words));
        }

        private static String reason(Standing standing, Reference reference, Words words) {
            return switch (standing) {
                case Standing.Confirmed() -> "";
                case Standing.Unconfirmed(var why) -> reference.reason(why, words.language() == Language.VI);
            };
        }
    }

    public static DutyBanner of(Duty duty, LocalDate today, Reference reference, Words words) {
        var rule = duty.rule().value();
        boolean vietnamese = words.language() == Language.VI;
        return new DutyBanner(
                rule.paper().name().in(vietnamese),
                duty.about().map(DutyBanner::years).orElse(""),
                rule.paper().recipient().in(vietnamese),
                when(duty, today, words),
                cite(duty, reference, words),
                "/calendar.ics?who=" + encoded(rule.who()));
    }

    private static String years(Duty.Years years) {
        return years.from() == years.to() ? String.valueOf(years.from()) : years.from() + "–" + years.to();
    }

    private static When when(Duty duty, LocalDate today, Words words) {
        var deadline = duty.deadline();
        var day = words.numbers().day(deadline.printed());
        return new When(
                words.sayOr(deadline.word() + " " + day, "duty.word." + deadline.word(), "day", day),
                words.numbers().day(deadline.safeLastDay()),
                deadline.safeLastDay().toString(),
                left(ChronoUnit.DAYS.between(today, deadline.safeLastDay()), words));
    }

    static String left(long days, Words words) {
        if (days < 0) return words.say("duty.over");
        return days == 0
                ? words.say("duty.today")
                : words.say("duty.left", "days", words.numbers().whole(days));
    }

    /// The very sentence, where we hold it; else the line of the calendar of duties.
    private static Cite cite(Duty duty, Reference reference, Words words) {
        var standing = duty.rule().standing();
        return reference
                .texts()
                .article(duty.rule().value().article())
                .map(article -> Cite.of(article.text().source(), article.id(), standing, reference, words))
                .orElseGet(() -> Cite.of(duty.rule().source(), "", standing, reference, words));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
