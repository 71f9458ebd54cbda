package vn.sokhi.web.drafting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.RowKey;
import vn.sokhi.draft.Slot;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.drafting.SaveEntries;
import vn.sokhi.drafting.TakeOver;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.law.Instrument;
import vn.sokhi.law.Standing;
import vn.sokhi.office.Editions;
import vn.sokhi.paper.Circular;
import vn.sokhi.paper.FormPlan;
import vn.sokhi.paper.SourceClass;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.web.working.LawLinks;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The form of a class of sources: its rows of one year, a table for each activity.
@Component
final class RowsForm implements SectionForm {

    /// The rows of one activity.
    ///
    /// @param headings of the grid behind the source, from column B on
    /// @param several whether a source may have more than one row
    public record Sheet(
            String activity, String title, List<Heading> headings, List<RowLine> lines, boolean several, Extra extra) {}

    public record Heading(String letter, String text, boolean number) {}

    /// @param sources to which a row may be added
    public record Extra(List<RowLine.Option> sources, long offers) {}

    public record Tab(int year, String href, boolean shown) {}

    /// What the circular prints of this class, and which circular it is.
    ///
    /// @param number of the printed table; empty where the circular has none
    public record Law(String number, String title, List<String> printed, String cite, String href, String reason) {}

    private final Editions editions;
    private final SaveEntries saving;
    private final TakeOver taking;
    private final ObjectProvider<HttpServletRequest> asking;

    RowsForm(Editions editions, SaveEntries saving, TakeOver taking, ObjectProvider<HttpServletRequest> asking) {
        this.editions = editions;
        this.saving = saving;
        this.taking = taking;
        this.asking = asking;
    }

    @Override
    public boolean serves(FormPlan plan, String section) {
        return plan.sourceClass(section).isPresent();
    }

    /// A column that the source's activity does not take may be sent where something stands in it: to clear it.
    @Override
    public boolean owns(Shown shown, String section, Slot slot) {
        if (!(slot instanceof Slot.OfRow(var row, var column))) return false;
        var paper = shown.draft().paper();
        var activity = paper.source(row.source())
                .filter(source -> source.text("class").equals(section))
                .flatMap(source -> Catalogue.find(source.text("activity")));
        if (activity.isEmpty() || !mayTell(activity.get(), row.year(), shown)) return false;
        return column.equals(RowColumn.CAUSE)
                || paper.at(slot).isPresent()
                || RowColumn.of(activity.get()).stream()
                        .anyMatch(each -> each.name().equals(column));
    }

    private static boolean mayTell(Activity activity, int year, Shown shown) {
        var years = shown.draft().period().years();
        return years.contains(year) || activity.restsOnHistory() && year < years.first();
    }

    @Override
    public String show(Asked asked, Model page) {
        var of = asked.shown().plan().sourceClass(asked.section()).orElseThrow();
        int year = year(asked);
        var figures = new RowFigures(asked.shown(), asked.words());
        var sheets = sheets(asked, of, year, figures);
        var lines = sheets.stream().flatMap(sheet -> sheet.lines().stream()).toList();
        page.addAttribute("year", year);
        page.addAttribute("tabs", tabs(asked, year));
        page.addAttribute("history", activities(asked).stream().anyMatch(Activity::restsOnHistory));
        page.addAttribute("sheets", sheets);
        page.addAttribute("foot", figures.foot(sources(asked), year));
        page.addAttribute("rows", lines.size());
        page.addAttribute(
                "uncounted", lines.stream().filter(line -> !line.counted()).count());
        page.addAttribute(
                "offers",
                sheets.stream().mapToLong(sheet -> sheet.extra().offers()).sum());
        page.addAttribute("law", law(of, asked));
        page.addAttribute("circular", circular(asked));
        page.addAttribute("register", DraftFrame.address(asked.shown().draft(), FormPlan.SOURCES));
        page.addAttribute("without", without(asked));
        page.addAttribute("wrong", wrong(asked, year));
        return "rows";
    }

    /// The year that was asked for, or the one that a field in the form is about; else the first.
    private int year(Asked asked) {
        var written = said("year");
        var period = asked.shown().draft().period().years();
        if (!written.matches("[12][0-9]{3}")) return period.first();
        int year = Integer.parseInt(written);
        boolean told = years(asked).contains(year)
                || activities(asked).stream().anyMatch(each -> mayTell(each, year, asked.shown()));
        return told ? year : period.first();
    }

    private String said(String name) {
        return Optional.ofNullable(asking.getObject().getParameter(name)).orElse("");
    }

    /// The report's years, and those that a history tells of.
    private static TreeSet<Integer> years(Asked asked) {
        var years = new TreeSet<>(asked.shown().draft().period().years());
        var ids = sources(asked).stream().map(Paper.Source::id).toList();
        asked.shown().draft().paper().rows().stream()
                .map(Paper.Row::key)
                .filter(key -> ids.contains(key.source()))
                .forEach(key -> years.add(key.year()));
        return years;
    }

    private static List<Paper.Source> sources(Asked asked) {
        return asked.shown().draft().paper().sources().stream()
                .filter(source -> source.text("class").equals(asked.section()))
                .toList();
    }

    private static List<Activity> activities(Asked asked) {
        return sources(asked).stream()
                .flatMap(source -> Catalogue.find(source.text("activity")).stream())
                .distinct()
                .toList();
    }

    private static List<String> without(Asked asked) {
        return sources(asked).stream()
                .filter(source -> Catalogue.find(source.text("activity")).isEmpty())
                .map(source -> source.text("name"))
                .toList();
    }

    private static List<Tab> tabs(Asked asked, int shown) {
        return years(asked).stream()
                .map(year -> new Tab(year, address(asked, year), year == shown))
                .toList();
    }

    static String address(Asked asked, int year) {
        return DraftFrame.address(asked.shown().draft(), asked.section()) + "?year=" + year;
    }

    /// In the circular's order of activities.
    private List<Sheet> sheets(Asked asked, SourceClass of, int year, RowFigures figures) {
        var more = said("more");
        var found = activities(asked);
        return of.activities().stream()
                .flatMap(code -> Catalogue.find(code).stream())
                .filter(found::contains)
                .map(activity ->
                        sheet(new RowsSheet(asked, of, activity, year, figures), activity, more, asked.words()))
                .filter(sheet -> !sheet.lines().isEmpty())
                .toList();
    }

    private static Sheet sheet(RowsSheet rows, Activity activity, String more, Words words) {
        var headings = new ArrayList<Heading>();
        char letter = 'A';
        for (var column : rows.grid())
            headings.add(new Heading(String.valueOf(++letter), column.label(words), column.isNumber()));
        var sources = rows.sources().stream()
                .map(source -> new RowLine.Option(source.id(), source.text("name"), false))
                .toList();
        return new Sheet(
                activity.code(),
                RowsSheet.title(activity, words),
                headings,
                rows.lines(more),
                rows.isSeveral(),
                new Extra(sources, rows.offered()));
    }

    /// The faults of the page's year, each a link to its field.
    private static List<DraftFrame.Fault> wrong(Asked asked, int year) {
        var section = SectionPages.section(asked.shown(), asked.section());
        var here = section.faults().stream()
                .filter(finding ->
                        row(finding).filter(key -> key.year() == year).isPresent())
                .toList();
        return DraftFrame.faults(here, asked.shown(), asked.words());
    }

    private static Optional<RowKey> row(Finding finding) {
        return Slot.parse(finding.where().text())
                .filter(Slot.OfRow.class::isInstance)
                .map(slot -> ((Slot.OfRow) slot).row());
    }

    private Law law(SourceClass of, Asked asked) {
        var table = editions.reference().table("form-tables").stream()
                .filter(row -> !of.table().isEmpty() && row.cell("table").equals(of.table()))
                .toList();
        var title = table.stream().filter(row -> row.cell("order").equals("0")).findFirst();
        boolean vietnamese = asked.words().language() == Language.VI;
        var cited = title.orElse(of.law());
        return new Law(
                of.table(),
                title.map(row -> row.words("column").in(vietnamese)).orElse(""),
                table.stream()
                        .filter(row -> !row.cell("order").equals("0"))
                        .map(row -> row.words("column").in(vietnamese))
                        .toList(),
                cited(cited),
                LawLinks.text(cited.law().source().instrument()),
                reason(cited, vietnamese));
    }

    private String cited(LawRow row) {
        return named(row.law().source().instrument()) + ", "
                + row.law().source().place();
    }

    private String named(String instrument) {
        return editions.latest().instrument(instrument).map(Instrument::name).orElse(instrument);
    }

    private String reason(LawRow row, boolean vietnamese) {
        return row.law().standing() instanceof Standing.Unconfirmed(var reason)
                ? editions.reference().reason(reason, vietnamese)
                : "";
    }

    /// Which circulars serve the facility's annex, and whose tables stand in for what was not read.
    private String circular(Asked asked) {
        var annex = asked.shown().draft().facility().footing().annex();
        return Circular.of(annex, editions.reference())
                .map(each -> asked.words()
                        .say(
                                each.read() ? "rows.circular" : "rows.circular.unread",
                                "annex",
                                annex,
                                "circulars",
                                each.named().stream().map(this::named).collect(Collectors.joining(", ")),
                                "tables",
                                named(each.tables())))
                .orElse("");
    }

    /// What a button of a row asks for. Whatever else the form says was saved before.
    @Override
    public Optional<Outcome<String>> beyond(Asked asked, MultiValueMap<String, String> form) {
        int year = year(asked);
        var here = address(asked, year);
        for (var name : List.of("meant", "cause", "take", "clear", "more")) {
            var said = form.getFirst(name);
            if (said != null) return Optional.of(done(name, said, asked).map(anchor -> here + anchor));
        }
        return "next".equals(form.getFirst("then")) ? Optional.empty() : Optional.of(Outcome.accept(here));
    }

    private Outcome<String> done(String what, String said, Asked asked) {
        return switch (what) {
            case "meant" -> slot(said, asked).then(slot -> mean(slot, said, asked));
            case "cause" ->
                slot(said, asked)
                        .then(slot -> save(Map.of(slot, value(said)), asked).map(_ -> anchor(slot)));
            case "take" -> take(said, asked);
            case "clear" -> clear(said, asked);
            case "more" -> Outcome.accept("&more=" + more(said, asked));
            default -> Outcome.accept("");
        };
    }

    private Outcome<String> mean(Slot slot, String said, Asked asked) {
        var draft = asked.shown().draft();
        return saving.mean(asked.seat().actor(), draft.id(), draft.revision(), slot, value(said))
                .map(_ -> anchor(slot));
    }

    private Outcome<SaveEntries.Saved> save(Map<Slot, String> texts, Asked asked) {
        var draft = asked.shown().draft();
        return saving.save(asked.seat().actor(), draft.id(), draft.revision(), texts);
    }

    /// `row/s2/2025/1/quantity=1250`
    private Outcome<Slot> slot(String said, Asked asked) {
        var name = said.substring(0, Math.max(0, said.indexOf('=')));
        return Slot.parse(name)
                .filter(slot -> owns(asked.shown(), asked.section(), slot))
                .map(Outcome::accept)
                .orElseGet(() -> unknown(said));
    }

    private static <T> Outcome<T> unknown(String said) {
        return Outcome.refuse(Finding.of("P-FIELD-UNKNOWN", new Where.Nowhere())
                .with("asked", said.substring(0, Math.min(said.length(), 80))));
    }

    private static String value(String said) {
        return said.substring(said.indexOf('=') + 1);
    }

    private static String anchor(Slot slot) {
        return slot instanceof Slot.OfRow(var row, var _) ? anchor(row) : "";
    }

    private static String anchor(RowKey row) {
        return "#line." + row.text().replace('/', '.');
    }

    /// @param said a row, or `all` of the page's year
    private Outcome<String> take(String said, Asked asked) {
        var draft = asked.shown().draft();
        int year = year(asked);
        var slots = RowsSheet.offers(asked).stream()
                .map(TakeOver.Offer::slot)
                .filter(slot -> owns(asked.shown(), asked.section(), slot))
                .filter(slot -> slot instanceof Slot.OfRow(var row, var _)
                        && (said.equals("all") ? row.year() == year : row.text().equals(said)))
                .collect(Collectors.toSet());
        return taking.take(asked.seat().actor(), draft.id(), draft.revision(), slots)
                .map(_ -> RowKey.parse(said).map(RowsForm::anchor).orElse(""));
    }

    private Outcome<String> clear(String said, Asked asked) {
        var texts = new HashMap<Slot, String>();
        for (var slot : asked.shown().draft().paper().entries().keySet()) {
            boolean mine =
                    slot instanceof Slot.OfRow(var row, var _) && row.text().equals(said);
            if (mine && owns(asked.shown(), asked.section(), slot)) texts.put(slot, "");
        }
        return texts.isEmpty() ? unknown(said) : save(texts, asked).map(_ -> "");
    }

    private static String more(String said, Asked asked) {
        return sources(asked).stream()
                .map(Paper.Source::id)
                .filter(said::equals)
                .findFirst()
                .map(id -> id + "#add." + id)
                .orElse("");
    }
}
