package vn.sokhi.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sokhi.draft.RowKey;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.intake.BookKey.Kind;
import vn.sokhi.sheet.Book;

/// Reads a workbook that was made for a report, sheet by sheet, and compares it with the draft.
final class BookReading {

    /// The share of the work that is done when the last sheet is read; working out is the rest.
    private static final int READ = 60;

    private static final int SHOWN = 5;

    private final Shown shown;
    private final Book book;
    private final Progress progress;
    private final Comparison comparison;
    private final Set<String> present = new HashSet<>();

    BookReading(Shown shown, Book book, Progress progress) {
        this.shown = shown;
        this.book = book;
        this.progress = progress;
        this.comparison = new Comparison(shown.draft().paper(), book.name());
    }

    Outcome<Comparison.Found> read() {
        var page = book.page(BookKey.SHEET);
        if (page.isEmpty()) return Outcome.refuse(whole("I-NO-KEY"));
        return BookKey.read(page.get().from(1, Set.of()), book.name())
                .then(this::ours)
                .map(this::compared);
    }

    private Finding whole(String rule) {
        return Finding.of(rule, new Where.Whole(book.name()));
    }

    private Outcome<BookKey> ours(BookKey key) {
        var draft = shown.draft();
        if (!key.made().facility().equals(draft.facility().id().toString()))
            return Outcome.refuse(
                    whole("I-FACILITY").with("facility", draft.facility().name()));
        if (!key.made().draft().equals(draft.id().toString()))
            return Outcome.refuse(
                    whole("I-REPORT").with("period", draft.period().text()));
        return Outcome.accept(key);
    }

    private Comparison.Found compared(BookKey key) {
        var ground = shown.reckoning().ground();
        var edition = ground.rulebook().edition().label();
        if (!key.made().edition().equals(edition))
            comparison.tell(
                    whole("I-EDITION").with("made", key.made().edition()).with("now", edition));
        var lines = lines(key);
        var register = new Register(comparison, shown.earlier());
        of(Kind.SOURCES, lines).forEach(each -> new RegisterReading(comparison, register, key).read(each));
        of(Kind.ANSWERS, lines).forEach(each -> new AnswersReading(comparison, shown.plan(), key).read(each));
        var rows = new RowsReading(comparison, register, shown, Optional.of(key));
        eachLine(lines, true, (line, _) -> rows.keyed(line));
        eachLine(lines, false, (line, about) -> rows.keyless(line, about));
        lines.forEach(this::tellGone);
        new CellFaults(comparison, shown.reckoning()).lay(this::worked);
        progress.told("", 0, 100);
        return comparison.found();
    }

    private interface Each {
        void line(Line line, String sourceClass);
    }

    private static void eachLine(Map<BookKey.Sheet, List<Line>> lines, boolean keyed, Each each) {
        lines.forEach((sheet, all) -> {
            if (sheet.kind() != Kind.ROWS) return;
            for (var line : all) if (line.text(RowColumn.KEY).isEmpty() != keyed) each.line(line, sheet.about());
        });
    }

    private static List<List<Line>> of(Kind kind, Map<BookKey.Sheet, List<Line>> lines) {
        return lines.entrySet().stream()
                .filter(each -> each.getKey().kind() == kind)
                .map(Map.Entry::getValue)
                .toList();
    }

    /// The lines of each sheet that the key names; sheets that it does not name, that are hidden or gone, are told.
    private Map<BookKey.Sheet, List<Line>> lines(BookKey key) {
        var lines = new LinkedHashMap<BookKey.Sheet, List<Line>>();
        var ours =
                key.sheets().stream().filter(each -> each.kind() != Kind.TOLD).toList();
        for (var sheet : ours) {
            int percent = READ * lines.size() / ours.size();
            var page = book.page(sheet.name());
            if (page.isEmpty()) comparison.tell(sheet("I-SHEET-GONE", sheet.name()));
            else if (!page.get().isShown()) comparison.tell(sheet("F-HIDDEN", sheet.name()));
            else lines.put(sheet, read(page.get(), sheet, percent, READ / ours.size()));
        }
        tellOthers(key);
        return lines;
    }

    private List<Line> read(Book.Page page, BookKey.Sheet sheet, int percent, int share) {
        progress.told(sheet.name(), sheet.header(), percent);
        int expected = Math.max(sheet.keys().size(), 1);
        var read = SheetLines.of(
                page,
                sheet,
                days(sheet),
                row -> progress.told(
                        sheet.name(), row, percent + share * Math.min(row - sheet.header(), expected) / expected));
        read.findings().forEach(comparison::tell);
        // A column without which no line can be told from another.
        boolean named = read.lines().stream().allMatch(line -> line.cells().containsKey(RowColumn.KEY));
        if (named && !read.lines().isEmpty()) present.add(sheet.name());
        return named ? read.lines() : List.of();
    }

    /// Only answers may be days; in the columns of rows a day is a slip.
    private static Set<Integer> days(BookKey.Sheet sheet) {
        return sheet.kind() == Kind.ANSWERS
                ? sheet.columns().stream()
                        .filter(column -> column.code().equals(RowColumn.ANSWER))
                        .map(BookKey.Column::place)
                        .collect(java.util.stream.Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private void tellOthers(BookKey key) {
        var known = new HashSet<String>();
        key.sheets().forEach(each -> known.add(SheetLines.composed(each.name())));
        for (var page : book.pages()) {
            var name = SheetLines.composed(page.name());
            if (name.equals(BookKey.SHEET) || known.contains(name)) continue;
            comparison.tell(sheet(page.isShown() ? "I-SHEET-OTHER" : "F-HIDDEN", page.name()));
        }
    }

    private Finding sheet(String rule, String name) {
        return Finding.of(rule, new Where.Whole(name)).with("sheet", name);
    }

    /// Rows that stood on the sheet when it was made and no longer do: a row is cleared by emptying its cells, so they
    /// stay as they are.
    private void tellGone(BookKey.Sheet sheet, List<Line> lines) {
        if (sheet.kind() != Kind.ROWS || !present.contains(sheet.name())) return;
        var there = new HashSet<String>();
        lines.forEach(line -> there.add(line.text(RowColumn.KEY)));
        var filled = new HashSet<String>();
        comparison.paper().rows().forEach(row -> filled.add(row.key().text()));
        var gone = new ArrayList<String>();
        for (var key : sheet.keys()) if (!there.contains(key) && filled.contains(key)) gone.add(named(key));
        if (gone.isEmpty()) return;
        comparison.tell(sheet("I-ROW-GONE", sheet.name())
                .with("count", gone.size())
                .with("rows", String.join(", ", gone.subList(0, Math.min(gone.size(), SHOWN)))));
    }

    private String named(String key) {
        var row = RowKey.parse(key).orElseThrow();
        var source = comparison.paper().source(row.source()).map(each -> each.text("name"));
        return source.orElse(row.source()) + " " + row.year();
    }

    private void worked(int row) {
        int all = Math.max(comparison.paper().rows().size(), row);
        progress.told("", row, READ + (99 - READ) * row / all);
    }
}
