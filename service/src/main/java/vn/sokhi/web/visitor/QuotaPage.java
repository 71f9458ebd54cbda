package vn.sokhi.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.answer.LawColumns;
import vn.sokhi.exchange.ListTable;
import vn.sokhi.gazette.QuotaKind;
import vn.sokhi.quantity.Exact;
import vn.sokhi.visitor.ListQuotas;
import vn.sokhi.visitor.ReadReference;
import vn.sokhi.web.frame.Address;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The pilot allocation of Decision 699 as the decision prints it, in its order, with sums.
@Controller
final class QuotaPage {

    private static final List<String> KINDS =
            Stream.of(QuotaKind.values()).map(QuotaKind::code).toList();

    private final ListQuotas quotas;
    private final ReadReference references;
    private final ListAnswers answers;

    QuotaPage(ListQuotas quotas, ReadReference references, ListAnswers answers) {
        this.quotas = quotas;
        this.references = references;
        this.answers = answers;
    }

    /// @param listed the facility of the list that it is by our reading; empty where none was found
    public record Row(
            int number, String name, Place place, List<String> tonnes, String listed, String certainty, String why) {}

    /// @param printed the province as the decision prints it
    public record Place(String printed, String today, String code) {}

    public record Part(String code, String name, List<Row> rows, Sum sum) {}

    public record Sum(String code, String name, String lines, List<String> tonnes) {}

    @GetMapping("/quotas")
    Object quotas(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String province,
            Locale locale) {
        var words = Words.in(Language.of(locale));
        var answer = quotas.list(new ListQuotas.Asked(kind.strip(), province.strip()));
        return answers.answer(
                request,
                answer.findings(),
                () -> table(answer, words),
                () -> page(answer, kind, province, Address.of(request), words));
    }

    private ModelAndView page(ListQuotas.Answer answer, String kind, String province, Address here, Words words) {
        var reference = references.read();
        var cites = new Cites(reference, words);
        boolean vietnamese = words.language() == Language.VI;
        var page = new ModelAndView("quotas");
        page.addObject("kinds", KINDS);
        page.addObject("kind", kind);
        page.addObject("province", province);
        page.addObject("years", List.copyOf(answer.all().tonnes().keySet()));
        page.addObject(
                "parts",
                answer.byKind().stream().map(each -> part(each, answer, words)).toList());
        page.addObject(
                "provinces",
                answer.byProvince().stream()
                        .map(each -> sum(
                                each,
                                reference
                                        .places()
                                        .province(each.of())
                                        .map(it -> it.name().in(vietnamese))
                                        .orElse(each.of()),
                                words))
                        .toList());
        page.addObject("all", sum(answer.all(), words.say("quotas.all"), words));
        page.addObject(
                "findings",
                answer.findings().stream().map(each -> Asked.told(each, words)).toList());
        page.addObject("faulty", !answer.findings().isEmpty());
        page.addObject(
                "cite",
                answer.lines().isEmpty()
                        ? null
                        : cites.annex(answer.lines().getFirst().quota()));
        page.addObject("chips", chips(kind, province, here, words));
        page.addObject(
                "unmatched",
                answer.lines().stream().filter(each -> each.listed().isEmpty()).count());
        return page;
    }

    private static List<Chip> chips(String kind, String province, Address here, Words words) {
        var chips = new ArrayList<Chip>();
        if (QuotaKind.of(kind).isPresent())
            chips.add(new Chip(
                    words.say("quota.kind." + kind), here.without("kind").toString()));
        if (!province.isBlank())
            chips.add(new Chip(province, here.without("province").toString()));
        return chips;
    }

    private static Part part(ListQuotas.Sum sum, ListQuotas.Answer answer, Words words) {
        var name = words.say("quota.kind." + sum.of());
        var rows = answer.lines().stream()
                .filter(each -> each.quota().value().kind().code().equals(sum.of()))
                .map(each -> row(each, words))
                .toList();
        return new Part(sum.of(), name, rows, sum(sum, name, words));
    }

    private static Row row(ListQuotas.Line line, Words words) {
        boolean vietnamese = words.language() == Language.VI;
        var quota = line.quota().value();
        return new Row(
                quota.number(),
                quota.name(),
                new Place(
                        quota.site().printedProvince(),
                        line.province().map(it -> it.name().in(vietnamese)).orElse(""),
                        quota.site().province()),
                tonnes(quota.tonnes(), words),
                line.listed().map(it -> it.key().toString()).orElse(""),
                line.match()
                        .map(it -> words.say(
                                "certainty." + it.value().certainty().name().toLowerCase(Locale.ROOT)))
                        .orElse(""),
                line.match().map(it -> it.value().why().in(vietnamese)).orElse(""));
    }

    private static Sum sum(ListQuotas.Sum sum, String name, Words words) {
        return new Sum(sum.of(), name, words.numbers().whole(sum.lines()), tonnes(sum.tonnes(), words));
    }

    private static List<String> tonnes(SortedMap<Integer, Exact> byYear, Words words) {
        return byYear.values().stream().map(each -> words.numbers().whole(each)).toList();
    }

    private static ListTable table(ListQuotas.Answer answer, Words words) {
        var columns = new ArrayList<ListTable.Column>();
        for (var key : List.of("kind", "number", "name", "province_printed", "province", "province_code", "tax_code")) {
            var kind = key.equals("number") ? ListTable.Kind.NUMBER : ListTable.Kind.TEXT;
            columns.add(new ListTable.Column(key, words.say("quotas.column." + key), kind));
        }
        answer.all()
                .tonnes()
                .keySet()
                .forEach(year -> columns.add(new ListTable.Column(
                        "quota_" + year, words.say("quotas.column.quota", "year", year), ListTable.Kind.NUMBER)));
        for (var key : List.of("listed", "certainty", "why", "from", "instrument", "place", "status", "reason")) {
            var kind = key.equals("from") ? ListTable.Kind.DAY : ListTable.Kind.TEXT;
            columns.add(new ListTable.Column(key, words.say("quotas.column." + key), kind));
        }
        var rows = answer.lines().stream().map(line -> cells(line, words)).toList();
        return new ListTable("allocation-qd699", columns, rows);
    }

    private static List<String> cells(ListQuotas.Line line, Words words) {
        boolean vietnamese = words.language() == Language.VI;
        var quota = line.quota().value();
        var cells = new ArrayList<String>(List.of(
                quota.kind().code(),
                String.valueOf(quota.number()),
                quota.name(),
                quota.site().printedProvince(),
                line.province().map(it -> it.name().in(vietnamese)).orElse(""),
                quota.site().province(),
                quota.taxCode()));
        quota.tonnes().values().forEach(tonnes -> cells.add(tonnes.text()));
        cells.addAll(List.of(
                line.listed().map(it -> it.key().toString()).orElse(""),
                line.match()
                        .map(it -> it.value().certainty().name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                line.match().map(it -> it.value().why().in(vietnamese)).orElse("")));
        return LawColumns.after(cells, line.quota());
    }
}
