package vn.sokhi.web.reference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.answer.LawColumns;
import vn.sokhi.calendar.Holiday;
import vn.sokhi.exchange.ListTable;
import vn.sokhi.law.InForce;
import vn.sokhi.office.Editions;
import vn.sokhi.quantity.Exact;
import vn.sokhi.rulebook.Entry;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.web.frame.ListAnswers;
import vn.sokhi.web.reference.Grid.Cell;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Three short tables of the law: thresholds with the conversion of energy, penalties, and days off.
@Controller
final class TablePages {

    private static final List<String> PENALTY = List.of(
            "id",
            "act_vi",
            "act_en",
            "measure",
            "low",
            "high",
            "unit",
            "organisation_factor",
            "remedy_vi",
            "remedy_en");
    private static final List<String> HOLIDAY = List.of("date", "kind", "name_vi", "name_en");
    private static final List<String> THRESHOLDS = List.of("threshold", "toe-factor");

    private final Editions editions;
    private final ListAnswers answers;

    TablePages(Editions editions, ListAnswers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @GetMapping("/thresholds")
    Object thresholds(HttpServletRequest request, Locale locale) {
        var citing = citing(locale);
        var entries = THRESHOLDS.stream()
                .flatMap(quantity -> entries(quantity).stream())
                .toList();
        var table = Rows.table(
                "thresholds",
                FactorView.COLUMNS,
                entries.stream().map(FactorView::row).toList(),
                citing.words());
        return answers.answer(request, table, () -> page("thresholds", citing, grids(citing)));
    }

    private List<Grid> grids(Citing citing) {
        return THRESHOLDS.stream().map(quantity -> values(quantity, citing)).toList();
    }

    private Grid values(String quantity, Citing citing) {
        var words = citing.words();
        var view = new FactorView(citing);
        var lines = entries(quantity).stream()
                .map(view::line)
                .map(each -> new Grid.Line(
                        each.id(),
                        0,
                        List.of(
                                Cell.linked(each.name(), "", each.address()),
                                Cell.of(each.value().number() + " "
                                        + each.value().unit())),
                        each.cited(),
                        each.sure()))
                .toList();
        return new Grid(
                quantity,
                words.say("tables." + quantity),
                List.of(words.say("tables.what"), words.say("tables.value")),
                lines);
    }

    private List<Entry> entries(String quantity) {
        return editions.latest().entries().stream()
                .filter(each -> each.quantity().equals(quantity))
                .toList();
    }

    @GetMapping("/penalties")
    Object penalties(HttpServletRequest request, Locale locale) {
        var citing = citing(locale);
        var rows = editions.reference().table("penalties");
        return answers.answer(
                request,
                Rows.of("penalties", rows, PENALTY, citing.words()),
                () -> page("penalties", citing, List.of(penalties(rows, citing))));
    }

    private static Grid penalties(List<LawRow> rows, Citing citing) {
        var words = citing.words();
        var lines = rows.stream()
                .map(row -> new Grid.Line(
                        row.cell("id"),
                        0,
                        List.of(
                                Cell.of(citing.in(row.words("act"))),
                                Cell.of(measure(row, words)),
                                Cell.of(citing.in(row.words("remedy")))),
                        citing.cited(row.law().source()),
                        citing.sure(row.law())))
                .toList();
        var heads = List.of(words.say("penalties.act"), words.say("penalties.measure"), words.say("penalties.remedy"));
        return new Grid("penalties", words.say("penalties.title"), heads, lines);
    }

    private static String measure(LawRow row, Words words) {
        var measure = words.sayOr(row.cell("measure"), "penalties.measure." + row.cell("measure"));
        if (row.cell("high").isEmpty()) return measure;
        var range = number(row.cell("low"), words) + " – " + number(row.cell("high"), words) + " "
                + words.sayOr(row.cell("unit"), "unit." + row.cell("unit"));
        var factor = row.cell("organisation_factor");
        return measure + ": " + range
                + (factor.isEmpty() ? "" : words.say("penalties.organisations", "factor", factor));
    }

    private static String number(String cell, Words words) {
        return cell.matches("[0-9]+(\\.[0-9]+)?") ? words.numbers().whole(Exact.of(cell)) : cell;
    }

    @GetMapping("/holidays")
    Object holidays(HttpServletRequest request, Locale locale) {
        var citing = citing(locale);
        var holidays = editions.gazette().duties().workingDays().holidays();
        return answers.answer(request, file(holidays, citing), () -> page("holidays", citing, years(holidays, citing)));
    }

    private static ListTable file(List<InForce<Holiday>> holidays, Citing citing) {
        var keys = new ArrayList<>(HOLIDAY);
        keys.addAll(LawColumns.KEYS);
        var rows = holidays.stream().map(TablePages::row).toList();
        return Rows.table("holidays", keys, rows, citing.words());
    }

    private static List<String> row(InForce<Holiday> each) {
        var day = each.value();
        var kind = day.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return LawColumns.after(
                List.of(day.day().toString(), kind, day.name().vi(), day.name().en()), each);
    }

    private static List<Grid> years(List<InForce<Holiday>> holidays, Citing citing) {
        return holidays.stream()
                .map(each -> each.value().day().getYear())
                .distinct()
                .sorted()
                .map(year -> year(year, holidays, citing))
                .toList();
    }

    private static Grid year(int year, List<InForce<Holiday>> holidays, Citing citing) {
        var words = citing.words();
        var lines = holidays.stream()
                .filter(each -> each.value().day().getYear() == year)
                .map(each -> new Grid.Line(
                        each.value().day().toString(),
                        0,
                        List.of(
                                Cell.of(citing.day(each.value().day())),
                                Cell.of(
                                        citing.in(each.value().name()),
                                        kind(each.value().kind(), words))),
                        citing.cited(each.source()),
                        citing.sure(each)))
                .toList();
        return new Grid(
                "y" + year,
                words.say("holidays.year", "year", year),
                List.of(words.say("holidays.day"), words.say("holidays.name")),
                lines);
    }

    private static String kind(Holiday.Kind kind, Words words) {
        return switch (kind) {
            case DAY_OFF -> "";
            case MAKE_UP_WORKING_DAY -> words.say("holidays.work");
            case PROPOSED -> words.say("holidays.proposed");
        };
    }

    private static ModelAndView page(String key, Citing citing, List<Grid> grids) {
        return new ModelAndView(
                "law-table",
                Map.of(
                        "key",
                        key,
                        "title",
                        citing.words().say(key + ".title"),
                        "lead",
                        citing.words().say(key + ".lead"),
                        "grids",
                        grids));
    }

    private Citing citing(Locale locale) {
        return new Citing(Words.in(Language.of(locale)), editions.latest());
    }
}
