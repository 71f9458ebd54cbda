package vn.sokhi.web.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.RowKey;
import vn.sokhi.draft.Slot;
import vn.sokhi.drafting.TakeOver;
import vn.sokhi.finding.Finding;
import vn.sokhi.paper.PaperTable;
import vn.sokhi.paper.SourceClass;
import vn.sokhi.paper.Tasks;
import vn.sokhi.quantity.Exact;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.rulebook.Lists;
import vn.sokhi.web.drafting.RowColumn.Kind;
import vn.sokhi.web.drafting.RowColumn.Place;
import vn.sokhi.web.drafting.RowLine.Button;
import vn.sokhi.web.drafting.RowLine.Cell;
import vn.sokhi.web.drafting.RowLine.Remark;
import vn.sokhi.web.drafting.SectionForm.Asked;
import vn.sokhi.words.Words;

/// Lays out the rows of one activity in one year: a line for each source at work, several where its rows are told apart
/// by more (wastes, materials, flows).
final class RowsSheet {

    /// Why a figure changed, as the fixed answers have it; any other stands as it was written.
    static final List<String> CAUSES = List.of("output", "fuel", "method", "boundary", "other");

    private final Asked asked;
    private final SourceClass of;
    private final Activity activity;
    private final int year;
    private final RowFigures figures;
    private final List<RowColumn> columns;
    private final Map<Slot, TakeOver.Offer> offers;
    private int number;

    RowsSheet(Asked asked, SourceClass of, Activity activity, int year, RowFigures figures) {
        this.asked = asked;
        this.of = of;
        this.activity = activity;
        this.year = year;
        this.figures = figures;
        this.columns = RowColumn.of(activity);
        this.offers = offers(asked).stream()
                .filter(offer -> offer.slot() instanceof Slot.OfRow(var row, var _) && row.year() == year)
                .collect(Collectors.toMap(TakeOver.Offer::slot, offer -> offer, (one, _) -> one));
    }

    static List<TakeOver.Offer> offers(Asked asked) {
        return TakeOver.offers(asked.shown().draft(), asked.shown().earlier());
    }

    List<RowColumn> grid() {
        return columns.stream().filter(each -> each.place() == Place.GRID).toList();
    }

    boolean isSeveral() {
        return !activity.group().key().isEmpty();
    }

    /// The sources of this activity that are at work in the year.
    List<Paper.Source> sources() {
        return asked.shown().draft().paper().sources().stream()
                .filter(source -> source.text("class").equals(of.code()))
                .filter(source -> Catalogue.find(source.text("activity"))
                        .filter(activity::equals)
                        .isPresent())
                .filter(source -> Tasks.isAtWork(source, year))
                .toList();
    }

    /// @param more the source that a further row was asked for; empty for none
    List<RowLine> lines(String more) {
        number = 0;
        var lines = new ArrayList<RowLine>();
        for (var source : sources()) {
            var numbers = numbers(source);
            if (source.id().equals(more)) numbers.add(numbers.last() + 1);
            for (int each : numbers) lines.add(line(source, each, numbers));
        }
        return lines;
    }

    private TreeSet<Integer> numbers(Paper.Source source) {
        var numbers = asked.shown().draft().paper().rows().stream()
                .filter(row ->
                        row.key().source().equals(source.id()) && row.key().year() == year)
                .map(row -> row.key().number())
                .collect(Collectors.toCollection(TreeSet::new));
        if (isSeveral()) {
            offers.keySet().forEach(slot -> {
                if (slot instanceof Slot.OfRow(var row, var _) && row.source().equals(source.id()))
                    numbers.add(row.number());
            });
        }
        if (numbers.isEmpty()) numbers.add(1);
        return numbers;
    }

    private RowLine line(Paper.Source source, int row, TreeSet<Integer> numbers) {
        number++;
        var key = new RowKey(source.id(), year, row);
        var cells = cells(key, source);
        boolean first = row == numbers.first();
        var figure = figures.of(source, year);
        var findings = findings(key, source, first);
        var status = status(key, figure, findings);
        boolean open = cells.stream().anyMatch(cell -> !cell.look().where().equals("grid") && cell.faulty());
        return new RowLine(
                key,
                number,
                source.text("name"),
                cells,
                new RowLine.Outcome(figure, status),
                remarks(key, cells, findings, first ? figure.change() : Optional.empty()),
                new RowLine.Marks(first, numbers.size() > 1, open));
    }

    private List<Cell> cells(RowKey key, Paper.Source source) {
        var cells = new ArrayList<Cell>();
        var before = before(key);
        char letter = 'A';
        for (var column : columns) {
            var place = column.place() == Place.GRID ? String.valueOf(++letter) + number : "";
            cells.add(cell(key.slot(column.name()), column, place, source, before));
        }
        asked.shown().draft().paper().rows().stream()
                .filter(row -> row.key().equals(key))
                .flatMap(row -> row.cells().keySet().stream())
                .filter(name -> !name.equals(RowColumn.CAUSE))
                .filter(name -> columns.stream().noneMatch(each -> each.name().equals(name)))
                .forEach(name -> cells.add(cell(key.slot(name), RowColumn.told(name), "", source, before)));
        return cells;
    }

    private Cell cell(Slot slot, RowColumn column, String place, Paper.Source source, Map<String, Entry> before) {
        var words = asked.words();
        var label = column.label(words);
        var field = Field.of(slot, (place + " " + label).strip() + ", " + source.text("name"), asked);
        return new Cell(
                field,
                column.name(),
                new RowLine.Look(
                        column.kind().name().toLowerCase(Locale.ROOT),
                        column.place().name().toLowerCase(Locale.ROOT)),
                place,
                earlier(slot, column, before),
                column.kind() == Kind.WORD ? options(column, field.text()) : List.of(),
                column.kind() == Kind.UNIT || column.isNumber() ? column.units() : List.of());
    }

    /// A word that belongs to another class of sources is not offered; one that stands there stays.
    private List<RowLine.Option> options(RowColumn column, String text) {
        var chosen = column.choice()
                .flatMap(choice -> lists().find(choice.list(), text))
                .map(word -> word.code())
                .orElse(text);
        var listed = column.listed(lists()).stream()
                .filter(word ->
                        of.takes(column.name(), word.code()) || word.code().equals(chosen));
        var options = RowLine.options(listed, chosen, asked.words());
        boolean known = text.isBlank() || options.stream().anyMatch(RowLine.Option::chosen);
        return known
                ? options
                : Stream.concat(options.stream(), Stream.of(new RowLine.Option(text, text, true)))
                        .toList();
    }

    private Lists lists() {
        return asked.shown().reckoning().ground().rulebook().lists();
    }

    /// The row of the year before: of this report, or of the last one.
    private Map<String, Entry> before(RowKey key) {
        var year = key.year() - 1;
        boolean here = asked.shown().draft().period().years().contains(year);
        var paper = here
                ? Optional.of(asked.shown().draft().paper())
                : asked.shown().earlier().map(Draft::paper);
        return paper.stream()
                .flatMap(each -> each.rows().stream())
                .filter(row -> row.key().equals(new RowKey(key.source(), year, key.number())))
                .findFirst()
                .<Map<String, Entry>>map(row -> new HashMap<>(row.cells()))
                .orElse(Map.of());
    }

    /// What could be taken over, of the offer's own year; else what last year's quantity was, to compare with.
    private String earlier(Slot slot, RowColumn column, Map<String, Entry> before) {
        var offer = Optional.ofNullable(offers.get(slot));
        if (offer.isPresent()) {
            var text = column.shown(offer.get().entry().text(), lists(), asked.words());
            return asked.words().say("rows.earlier", "year", offer.get().year(), "text", text);
        }
        var entry = before.get(column.name());
        if (entry == null || !column.isNumber() || column.place() != Place.GRID) return "";
        var unit = column.name().equals(RowColumn.QUANTITY) && before.containsKey(RowColumn.UNIT)
                ? " " + before.get(RowColumn.UNIT).text()
                : "";
        return asked.words().say("rows.earlier", "year", year - 1, "text", entry.text() + unit);
    }

    /// What is wrong in the row; what is wrong with its source stands under the source's first row.
    private List<Finding> findings(RowKey key, Paper.Source source, boolean first) {
        return Stream.concat(asked.findings().stream(), asked.shown().reckoning().findings().stream())
                .filter(finding -> Slot.parse(finding.where().text())
                        .filter(slot -> switch (slot) {
                            case Slot.OfRow(var row, var _) -> row.equals(key);
                            case Slot.OfSource(var id, var _) -> first && id.equals(source.id());
                            case Slot.Answer _ -> false;
                        })
                        .isPresent())
                .distinct()
                .toList();
    }

    private String status(RowKey key, RowFigures.Result figure, List<Finding> findings) {
        var words = asked.words();
        boolean begun = asked.shown().draft().paper().rows().stream()
                .anyMatch(row ->
                        row.key().equals(key) && row.cells().keySet().stream().anyMatch(PaperTable::isReckoned));
        if (!begun) return words.say("rows.status.none");
        if (findings.stream().anyMatch(each -> each.rule().equals("N-AMBIGUOUS"))) return words.say("rows.status.ask");
        var quantity = key.slot(RowColumn.QUANTITY);
        if (asked.shown().draft().paper().at(quantity).isEmpty()) return words.say("rows.status.quantity");
        return !findings.isEmpty() || figure.sum().isEmpty() ? words.say("rows.status.fault") : "";
    }

    private List<Remark> remarks(
            RowKey key, List<Cell> cells, List<Finding> findings, Optional<RowFigures.Change> change) {
        var remarks = new ArrayList<Remark>();
        for (var finding : findings) remarks.add(remark(finding, cells));
        change.filter(RowFigures.Change::beyond).ifPresent(jump -> remarks.add(jump(key, jump)));
        taking(key).ifPresent(remarks::add);
        return remarks;
    }

    private Remark remark(Finding finding, List<Cell> cells) {
        var words = asked.words();
        var told = words.tell(finding);
        var slot = finding.where().text();
        var place = cells.stream()
                .filter(cell -> cell.field().slot().equals(slot))
                .map(cell -> cell.place().isEmpty() ? cell.field().label() : cell.place())
                .findFirst()
                .orElse("");
        var title = place.isEmpty() ? told.what() : place + ": " + told.what();
        if (finding.rule().equals("N-AMBIGUOUS")) return question(finding, place);
        return new Remark("err", title, told.mend(), RowLine.href(told), List.of());
    }

    /// The reading of the separator that people in Viet Nam mean stands first: a dot groups, a comma is decimal.
    private Remark question(Finding finding, String place) {
        var words = asked.words();
        var text = finding.words().getOrDefault("text", "");
        boolean dot = text.indexOf('.') >= 0;
        var likely = reading(finding, dot ? "1" : "2");
        var other = reading(finding, dot ? "2" : "1");
        var spelled = words.numbers().spelled(Exact.of(likely.number));
        return new Remark(
                "ask",
                words.say("rows.ask", "place", place, "text", text, "read", likely.shown, "spelled", spelled),
                words.say(dot ? "rows.ask.dot" : "rows.ask.comma"),
                "#" + DraftFrame.fieldId(finding.where().text()),
                List.of(
                        meant(finding, likely, words.say("rows.ask.yes", "read", likely.shown)),
                        meant(finding, other, words.say("rows.ask.no", "read", other.shown))));
    }

    /// One of the two ways to read a number: as it is shown, and the plain number it would be.
    private record Reading(String shown, String number) {}

    private static Reading reading(Finding finding, String which) {
        return new Reading(
                finding.words().getOrDefault("as" + which, ""), finding.words().getOrDefault("number" + which, "0"));
    }

    private static Button meant(Finding finding, Reading reading, String text) {
        return new Button("meant", finding.where().text() + "=" + reading.number, text, false);
    }

    private Remark jump(RowKey key, RowFigures.Change change) {
        var words = asked.words();
        var cause = asked.shown()
                .draft()
                .paper()
                .at(key.slot(RowColumn.CAUSE))
                .map(Entry::text)
                .orElse("");
        var buttons = new ArrayList<Button>();
        for (var each : CAUSES) buttons.add(cause(key, each, words.say("rows.cause." + each), each.equals(cause)));
        if (!cause.isEmpty() && !CAUSES.contains(cause)) buttons.add(cause(key, cause, cause, true));
        return new Remark(
                "jump",
                words.say(
                        change.up() ? "rows.jump.up" : "rows.jump.down",
                        "percent",
                        change.percent().replaceFirst("^[+−-]", ""),
                        "year",
                        change.before(),
                        "limit",
                        change.limit()),
                words.say(cause.equals("other") ? "rows.jump.other" : "rows.jump.more"),
                "",
                buttons);
    }

    private static Button cause(RowKey key, String code, String text, boolean pressed) {
        return new Button("cause", key.slot(RowColumn.CAUSE).text() + "=" + code, text, pressed);
    }

    private Optional<Remark> taking(RowKey key) {
        var words = asked.words();
        var offered = columns.stream()
                .filter(column -> offers.containsKey(key.slot(column.name())))
                .toList();
        if (offered.isEmpty()) return Optional.empty();
        var told = offered.stream()
                .map(column -> column.label(words) + " "
                        + column.shown(offer(key, column).entry().text(), lists(), words))
                .collect(Collectors.joining("; "));
        int from = offer(key, offered.getFirst()).year();
        return Optional.of(new Remark(
                "take",
                words.say("rows.take.offer", "year", from),
                told,
                "",
                List.of(new Button("take", key.text(), words.say("rows.take"), false))));
    }

    private TakeOver.Offer offer(RowKey key, RowColumn column) {
        return java.util.Objects.requireNonNull(offers.get(key.slot(column.name())));
    }

    /// How many rows have an offer.
    long offered() {
        return offers.keySet().stream()
                .filter(slot -> slot instanceof Slot.OfRow(var row, var _)
                        && sources().stream().anyMatch(source -> source.id().equals(row.source())))
                .map(slot -> ((Slot.OfRow) slot).row())
                .distinct()
                .count();
    }

    static String title(Activity activity, Words words) {
        return words.sayOr(activity.code(), "activity." + activity.code());
    }
}
