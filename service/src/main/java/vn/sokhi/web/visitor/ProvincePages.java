package vn.sokhi.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.answer.LawColumns;
import vn.sokhi.exchange.ListTable;
import vn.sokhi.finding.Outcome;
import vn.sokhi.rulebook.Places;
import vn.sokhi.visitor.Brief;
import vn.sokhi.visitor.ListProvinces;
import vn.sokhi.visitor.ReadReference;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.web.frame.Turned;
import vn.sokhi.web.picture.ProvinceMap;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The provinces of today with their former names; a former name leads on to where it lies now.
@Controller
final class ProvincePages {

    private final ListProvinces provinces;
    private final ReadReference references;
    private final ListAnswers answers;

    ProvincePages(ListProvinces provinces, ReadReference references, ListAnswers answers) {
        this.provinces = provinces;
        this.references = references;
        this.answers = answers;
    }

    /// @param former the names that went before, without its own; empty where nothing changed
    public record Row(String code, String name, String former, int listed, Cites.Cite cite) {}

    public record CommuneRow(String code, String name, int listed) {}

    @GetMapping("/provinces")
    Object list(HttpServletRequest request, @RequestParam(defaultValue = "") String name, Locale locale) {
        var words = Words.in(Language.of(locale));
        if (name.isBlank()) return answers.answer(request, () -> table(words), () -> page(words));
        return switch (provinces.find(name)) {
            case Outcome.Accepted<Places.Found>(var found) -> "redirect:" + address(found);
            case Outcome.Refused<Places.Found>(var findings) -> {
                var page = page(words);
                page.addObject("asked", Brief.of(name));
                page.addObject("findings", findings.stream().map(words::tell).toList());
                page.addObject("faulty", true);
                yield page;
            }
        };
    }

    /// The page of today's province; a former name goes along, to be told there.
    private static String address(Places.Found found) {
        var page = "/provinces/" + found.province().code();
        return found.former().map(name -> page + "?from=" + Cites.encoded(name)).orElse(page);
    }

    @GetMapping("/provinces/{code}")
    Object one(
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String from,
            Locale locale) {
        var words = Words.in(Language.of(locale));
        var shown = Turned.unlessAccepted(provinces.show(code));
        var province = shown.province().province().value();
        if (!province.code().equals(code)) return "redirect:/provinces/" + province.code();
        return answers.answer(request, () -> communes(shown, words), () -> page(shown, from, words));
    }

    private ModelAndView page(Words words) {
        var page = new ModelAndView("provinces");
        var rows = provinces.list().stream().map(each -> row(each, words)).toList();
        page.addObject("rows", rows);
        page.addObject("total", rows.stream().mapToInt(Row::listed).sum());
        page.addObject("picture", picture(rows, Optional.empty(), words));
        return page;
    }

    private ModelAndView page(ListProvinces.Shown shown, String from, Words words) {
        var page = new ModelAndView("province");
        var row = row(shown.province(), words);
        var province = shown.province().province().value();
        page.addObject("row", row);
        page.addObject("fullName", province.fullName().in(words.language() == Language.VI));
        page.addObject(
                "merged", words.language() == Language.VI ? province.merged().vi() : "");
        page.addObject(
                "led", province.gone().stream().filter(from::equals).findFirst().orElse(""));
        page.addObject("communes", communeRows(shown, words));
        var rows = provinces.list().stream().map(each -> row(each, words)).toList();
        page.addObject("picture", picture(rows, Optional.of(row.code()), words));
        return page;
    }

    private ProvinceMap picture(List<Row> rows, Optional<String> shown, Words words) {
        Map<String, Integer> counts = rows.stream().collect(Collectors.toMap(Row::code, Row::listed));
        return ProvinceMap.of(
                references.read().places(),
                new ProvinceMap.Counted(counts, code -> "/provinces/" + code, shown),
                words);
    }

    private Row row(ListProvinces.Counted each, Words words) {
        var province = each.province().value();
        return new Row(
                province.code(),
                province.name().in(words.language() == Language.VI),
                String.join(", ", province.gone()),
                each.listed(),
                new Cites(references.read(), words).of(each.province()));
    }

    private static List<CommuneRow> communeRows(ListProvinces.Shown shown, Words words) {
        boolean vietnamese = words.language() == Language.VI;
        return shown.communes().stream()
                .map(each -> new CommuneRow(
                        each.value().code(),
                        vietnamese
                                ? each.value().fullName()
                                : each.value().name().in(false),
                        shown.byCommune().getOrDefault(each.value().code(), 0)))
                .toList();
    }

    private ListTable table(Words words) {
        var columns =
                columns(words, "code", "name", "former", "listed", "from", "instrument", "place", "status", "reason");
        var rows = new ArrayList<List<String>>();
        for (var each : provinces.list()) {
            var row = row(each, words);
            var cells = List.of(row.code(), row.name(), row.former(), String.valueOf(row.listed()));
            rows.add(LawColumns.after(cells, each.province()));
        }
        return new ListTable("provinces", columns, rows);
    }

    private static ListTable communes(ListProvinces.Shown shown, Words words) {
        var rows = communeRows(shown, words).stream()
                .map(each -> List.of(each.code(), each.name(), String.valueOf(each.listed())))
                .toList();
        return new ListTable("communes", columns(words, "code", "name", "listed"), rows);
    }

    private static List<ListTable.Column> columns(Words words, String... keys) {
        return Stream.of(keys)
                .map(key -> new ListTable.Column(key, words.say("provinces.column." + key), kind(key)))
                .toList();
    }

    private static ListTable.Kind kind(String key) {
        return switch (key) {
            case "listed" -> ListTable.Kind.NUMBER;
            case "from" -> ListTable.Kind.DAY;
            default -> ListTable.Kind.TEXT;
        };
    }
}
