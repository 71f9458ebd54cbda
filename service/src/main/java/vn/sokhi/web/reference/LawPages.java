package vn.sokhi.web.reference;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.answer.LawColumns;
import vn.sokhi.exchange.ListTable;
import vn.sokhi.law.Article;
import vn.sokhi.law.Instrument;
import vn.sokhi.office.Editions;
import vn.sokhi.visitor.ReadLaw;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The texts in force on a day, and the page of one text.
@Controller
final class LawPages {

    private static final List<String> INSTRUMENT = List.of(
            "code", "kind", "number", "title_vi", "title_en", "issued", "from", "to", "amended_by", "status", "reason");
    private static final List<String> ARTICLE =
            List.of("id", "instrument", "place", "by", "text_vi", "text_en", "from", "to", "status", "reason");

    private final ReadLaw law;
    private final Editions editions;
    private final ListAnswers answers;

    LawPages(ReadLaw law, Editions editions, ListAnswers answers) {
        this.law = law;
        this.editions = editions;
        this.answers = answers;
    }

    @GetMapping("/law")
    Object law(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String all,
            Locale locale) {
        var citing = new Citing(Words.in(Language.of(locale)), editions.latest());
        boolean everyOne = all.equals("1");
        var answer = law.inForce(day, everyOne);
        return answers.answer(
                request,
                answer.findings(),
                () -> table(answer.instruments(), citing),
                () -> new ModelAndView(
                        "law",
                        Map.of(
                                "view", new LawView(citing).list(answer.instruments(), answer.day()),
                                "findings", citing.told(answer.findings()),
                                "day", answer.day(),
                                "all", everyOne)));
    }

    @GetMapping("/law/{code}")
    Object instrument(HttpServletRequest request, @PathVariable String code, Locale locale) {
        var citing = new Citing(Words.in(Language.of(locale)), editions.latest());
        var card = Turned.unlessAccepted(law.show(code));
        return answers.answer(
                request,
                articles(card, citing),
                () -> new ModelAndView("instrument", "view", new LawView(citing).whole(card)));
    }

    private static ListTable table(List<Instrument> instruments, Citing citing) {
        var rows = instruments.stream().map(LawPages::row).toList();
        return Rows.table("law", INSTRUMENT, rows, citing.words());
    }

    private static List<String> row(Instrument each) {
        var standing = each.standing().it();
        return List.of(
                each.code(),
                each.kind(),
                each.number(),
                each.title().vi(),
                each.title().en(),
                each.force().issued().toString(),
                each.force().from().toString(),
                each.force().to().map(LocalDate::toString).orElse(""),
                String.join(";", each.amendedBy()),
                LawColumns.status(standing),
                LawColumns.reason(standing));
    }

    private static ListTable articles(ReadLaw.Card card, Citing citing) {
        var rows = card.sentences().stream()
                .flatMap(List::stream)
                .map(LawPages::row)
                .toList();
        return Rows.table("law-" + card.instrument().code(), ARTICLE, rows, citing.words());
    }

    private static List<String> row(Article each) {
        var standing = each.text().standing();
        return List.of(
                each.id(),
                each.text().source().instrument(),
                each.text().source().place(),
                each.by(),
                each.text().value().vi(),
                each.text().value().en(),
                each.text().from().toString(),
                each.to().map(LocalDate::toString).orElse(""),
                LawColumns.status(standing),
                LawColumns.reason(standing));
    }
}
