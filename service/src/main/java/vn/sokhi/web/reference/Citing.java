package vn.sokhi.web.reference;

import java.util.List;
import java.util.Optional;
import vn.sokhi.finding.Finding;
import vn.sokhi.law.Citation;
import vn.sokhi.law.InForce;
import vn.sokhi.law.InWords;
import vn.sokhi.law.Instrument;
import vn.sokhi.law.Standing;
import vn.sokhi.rulebook.Rulebook;
import vn.sokhi.web.working.LawLinks;
import vn.sokhi.words.Language;
import vn.sokhi.words.Told;
import vn.sokhi.words.Words;

/// Puts citations, standings and days into the words of a page.
record Citing(Words words, Rulebook rulebook) {

    boolean vietnamese() {
        return words.language() == Language.VI;
    }

    String in(InWords text) {
        return text.in(vietnamese());
    }

    /// A text with its place: `06/2022/NĐ-CP, Điều 11 khoản 4`.
    Cited cited(Citation source) {
        return new Cited(name(source.instrument()) + ", " + source.place(), LawLinks.text(source.instrument()));
    }

    Cited text(String code) {
        return new Cited(name(code), LawLinks.text(code));
    }

    List<Cited> texts(List<String> codes) {
        return codes.stream().map(this::text).toList();
    }

    /// The number where the text has one, else its code: what a citation prints.
    String name(String code) {
        if (LawLinks.text(code).isEmpty()) return words.say("reference.own");
        return rulebook.instrument(code).map(Instrument::name).orElse(code);
    }

    Sure sure(Standing standing) {
        return switch (standing) {
            case Standing.Confirmed() -> new Sure(true, "", "");
            case Standing.Unconfirmed(var reason) -> {
                var vi = rulebook.reasonVi(reason);
                yield vietnamese() ? new Sure(false, vi, reason) : new Sure(false, reason, vi);
            }
        };
    }

    Sure sure(InForce<?> law) {
        return sure(law.standing());
    }

    String day(java.time.LocalDate day) {
        return words.numbers().day(day);
    }

    String day(Optional<java.time.LocalDate> day) {
        return day.map(this::day).orElse("");
    }

    List<Told> told(List<Finding> findings) {
        return findings.stream().map(words::tell).toList();
    }
}
