package vn.sokhi.web.visitor;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sokhi.gazette.Duty;
import vn.sokhi.quantity.Exact;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.visitor.ListDuties;
import vn.sokhi.visitor.ListProvinces;
import vn.sokhi.visitor.ListQuotas;
import vn.sokhi.visitor.ReadReference;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.web.picture.NationalChart;
import vn.sokhi.web.picture.ProvinceMap;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The first page: search, what falls due next, the doors, and the few figures that say how large it all is.
@Controller
final class HomePage {

    private static final int DAYS = 4;
    private static final Set<String> WHO =
            Set.of("listed", "group-a", "group-b", "group-c", "listed-no-quota", "quota", "province");

    private final ListDuties duties;
    private final ListProvinces provinces;
    private final ListQuotas quotas;
    private final ReadReference references;
    private final InstantSource clock;

    HomePage(
            ListDuties duties,
            ListProvinces provinces,
            ListQuotas quotas,
            ReadReference references,
            InstantSource clock) {
        this.duties = duties;
        this.provinces = provinces;
        this.quotas = quotas;
        this.references = references;
        this.clock = clock;
    }

    /// A day on which something falls due.
    ///
    /// @param printed as the law writes it
    public record Due(String safe, String names, String printed) {}

    /// @param href where the number comes from
    public record Figure(String name, String figure, String more, String href) {}

    @GetMapping("/")
    String home(Model page, Locale locale) {
        var words = Words.in(Language.of(locale));
        var reference = references.read();
        var counted = provinces.list();
        page.addAttribute("due", due(words, reference));
        page.addAttribute("figures", figures(words, reference, counted));
        page.addAttribute(
                "listed",
                counted.stream().mapToInt(ListProvinces.Counted::listed).sum());
        page.addAttribute("provinces", counted.size());
        page.addAttribute("picture", picture(counted, reference, words));
        page.addAttribute("national", NationalChart.of(reference, words));
        return "home";
    }

    private List<Due> due(Words words, Reference reference) {
        var today = LegalDay.of("", clock).day();
        var cards = new DutyCards(reference, words, today);
        var byDay = new TreeMap<LocalDate, List<Duty>>();
        for (var duty : Turned.unlessAccepted(duties.list("", today)).duties()) {
            if (!WHO.contains(duty.rule().value().who())) continue;
            byDay.computeIfAbsent(duty.deadline().safeLastDay(), _ -> new ArrayList<>())
                    .add(duty);
        }
        return byDay.values().stream()
                .limit(DAYS)
                .map(those -> new Due(
                        cards.safe(those.getFirst()),
                        those.stream()
                                .map(each -> name(each, cards, words))
                                .distinct()
                                .collect(Collectors.joining("; ")),
                        cards.printed(those.getFirst())))
                .toList();
    }

    private static String name(Duty duty, DutyCards cards, Words words) {
        var rule = duty.rule().value();
        return words.say(
                "front.due",
                "paper",
                rule.paper().name().in(words.language() == Language.VI),
                "who",
                cards.who(rule.who()));
    }

    private List<Figure> figures(Words words, Reference reference, List<ListProvinces.Counted> counted) {
        var cites = new Cites(reference, words);
        var figures = new ArrayList<Figure>();
        int listed = counted.stream().mapToInt(ListProvinces.Counted::listed).sum();
        figures.add(new Figure(
                words.say("front.listed"),
                words.numbers().whole(listed),
                cites.instrument(references.list()),
                "/listed"));
        var answer = quotas.list(new ListQuotas.Asked("", ""));
        var decision = answer.lines().stream()
                .findFirst()
                .map(each -> cites.instrument(each.quota().source().instrument()))
                .orElse("");
        figures.add(new Figure(
                words.say("front.allocated"), words.numbers().whole(answer.all().lines()), decision, "/quotas"));
        if (!answer.all().tonnes().isEmpty()) {
            var last = answer.all().tonnes().lastEntry();
            figures.add(new Figure(
                    words.say("front.quota", "year", last.getKey()),
                    words.numbers().whole(last.getValue()),
                    words.say("front.tonnes", "decision", decision),
                    "/quotas"));
        }
        national(reference)
                .ifPresent(row -> figures.add(new Figure(
                        words.say("front.national"),
                        words.numbers().readable(Exact.of(row.cell("value"))),
                        words.say("front.national.more", "unit", row.cell("unit"), "year", row.cell("year")),
                        "/law/" + row.law().source().instrument())));
        return figures;
    }

    private static Optional<LawRow> national(Reference reference) {
        return reference.table("national").stream()
                .filter(row -> row.cell("sector").equals("total-without"))
                .max(java.util.Comparator.comparing(row -> row.cell("year")));
    }

    private static ProvinceMap picture(List<ListProvinces.Counted> counted, Reference reference, Words words) {
        Map<String, Integer> counts = counted.stream()
                .collect(Collectors.toMap(each -> each.province().value().code(), ListProvinces.Counted::listed));
        return ProvinceMap.of(
                reference.places(),
                new ProvinceMap.Counted(counts, code -> "/listed?province=" + code, Optional.empty()),
                words);
    }
}
