package vn.sokhi.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Choice;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Period;
import vn.sokhi.draft.RowKey;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.finding.Finding;
import vn.sokhi.paper.FormPlan;
import vn.sokhi.paper.PaperTable;
import vn.sokhi.paper.SourceClass;
import vn.sokhi.paper.Telling;
import vn.sokhi.rulebook.Lists;

/// Reads lines into rows of the paper: a line with a key into its row, a line without one by its source and its year.
///
/// A line without a key is the row that the paper already has of that source and year, if the file names it nowhere
/// else: so the same file read twice adds nothing twice. Otherwise it is a new row, and its source a new one where the
/// register does not know it.
final class RowsReading {

    private final Comparison comparison;
    private final Register register;
    private final FormPlan plan;
    private final Period period;
    private final Lists lists;
    private final Optional<BookKey> key;
    private final List<Paper.Row> rows;
    private final Set<RowKey> claimed = new HashSet<>();

    /// @param key of the workbook that is read; empty for somebody's own
    RowsReading(Comparison comparison, Register register, Shown shown, Optional<BookKey> key) {
        this.comparison = comparison;
        this.register = register;
        this.plan = shown.plan();
        this.period = shown.draft().period();
        this.lists = shown.reckoning().ground().rulebook().lists();
        this.key = key;
        this.rows = comparison.paper().rows();
    }

    /// A line that says which row it is. All of these are read before any that does not.
    void keyed(Line line) {
        var parsed = RowKey.parse(line.text(RowColumn.KEY))
                .filter(row -> register.facts(row.source()).isPresent());
        if (parsed.isEmpty()) {
            tell("I-SOURCE-GONE", line, RowColumn.SOURCE, "source", line.text(RowColumn.SOURCE));
            return;
        }
        var row = parsed.get();
        if (!isStillIts(row, line)) tell("I-ROW-MOVED", line, RowColumn.SOURCE, "row", named(line));
        else if (!claimed.add(row)) tell("I-KEY-TWICE", line, RowColumn.SOURCE, "row", named(line));
        else fields(row, line);
    }

    /// Whether the line still names the source and the year of its row; an emptied line does not contradict.
    private boolean isStillIts(RowKey row, Line line) {
        var name = line.text(RowColumn.SOURCE);
        var year = line.text(RowColumn.YEAR);
        boolean source = name.isEmpty()
                || register.named(name).filter(row.source()::equals).isPresent();
        return source && (year.isEmpty() || year.equals(Integer.toString(row.year())));
    }

    private static String named(Line line) {
        return (line.text(RowColumn.SOURCE) + " " + line.text(RowColumn.YEAR)).strip();
    }

    /// @param sourceClass the class that a new source gets, and that a known one must be of; empty where any may be
    void keyless(Line line, String sourceClass) {
        if (!line.saysSomething()) return;
        var name = SheetLines.composed(line.text(RowColumn.SOURCE));
        var year = year(line);
        if (name.isEmpty()) tell("I-ROW-SOURCE", line, RowColumn.SOURCE, "row", named(line));
        else if (year.isEmpty()) tell("I-YEAR", line, RowColumn.YEAR, "text", line.text(RowColumn.YEAR));
        else placed(line, name, year.get(), sourceClass);
    }

    private void placed(Line line, String name, int year, String sourceClass) {
        var known = register.named(name);
        var other = known.flatMap(register::facts)
                .map(Register.Facts::sourceClass)
                .filter(its -> !sourceClass.isEmpty() && !its.equals(sourceClass));
        if (other.isPresent()) {
            tell("I-ROW-CLASS", line, RowColumn.SOURCE, "source", name);
            return;
        }
        var its = classOf(line, sourceClass);
        var facts = new Register.Facts(its, activity(line, its));
        if (known.isEmpty() && facts.sourceClass().isEmpty()) {
            tell("I-CLASS", line, RowColumn.SOURCE, "source", name);
            return;
        }
        var id = known.orElseGet(() -> register.add(name, facts, line.where(RowColumn.SOURCE)));
        var row = free(id, year, line);
        claimed.add(row);
        fields(row, line);
    }

    private static String classOf(Line line, String sourceClass) {
        return sourceClass.isEmpty() ? line.text("class") : sourceClass;
    }

    /// As the line says; where it says nothing, the only one of its class, or the one that all its sources have.
    private String activity(Line line, String sourceClass) {
        var said = line.text(RowColumn.ACTIVITY);
        if (!said.isEmpty())
            return key.flatMap(known -> known.code(RowColumn.ACTIVITY, said)).orElse(said);
        var possible =
                plan.sourceClass(sourceClass).map(SourceClass::activities).orElse(List.of());
        var used = register.activities(sourceClass);
        if (possible.size() == 1) return possible.getFirst();
        return used.size() == 1 ? used.iterator().next() : "";
    }

    /// The years of the report, and no other.
    private Optional<Integer> year(Line line) {
        var text = line.text(RowColumn.YEAR);
        return period.years().stream()
                .filter(year -> text.equals(Integer.toString(year)))
                .findFirst();
    }

    /// The row of that source and year that the file has not named, if it is the same one; else the next number.
    private RowKey free(String source, int year, Line line) {
        return rows.stream()
                .filter(row -> row.key().source().equals(source) && row.key().year() == year)
                .filter(row -> !claimed.contains(row.key()) && isSameKind(row, line))
                .map(Paper.Row::key)
                .findFirst()
                .orElseGet(() -> new RowKey(source, year, last(source, year) + 1));
    }

    private int last(String source, int year) {
        int last = 0;
        for (var row : rows) last = Math.max(last, number(row.key(), source, year));
        for (var row : claimed) last = Math.max(last, number(row, source, year));
        return last;
    }

    private static int number(RowKey row, String source, int year) {
        return row.source().equals(source) && row.year() == year ? row.number() : 0;
    }

    /// By the words that tell rows of one source and year apart: of a landfill, each waste has a row of its own.
    private boolean isSameKind(Paper.Row row, Line line) {
        var activity =
                register.facts(row.key().source()).map(Register.Facts::activity).orElse("");
        var apart = Catalogue.find(activity).map(each -> each.group().key()).orElse(List.of());
        return apart.stream()
                .allMatch(name -> word(activity, name, row.text(name)).equals(word(activity, name, line.text(name))));
    }

    private String word(String activity, String column, String text) {
        return choice(activity, column)
                .map(choice -> new Meaning.OfList(lists, choice.list()).code(text))
                .orElse(text);
    }

    private static Optional<Choice> choice(String activity, String column) {
        return Catalogue.find(activity).flatMap(each -> each.choice(column));
    }

    private void fields(RowKey row, Line line) {
        var activity =
                register.facts(row.source()).map(Register.Facts::activity).orElse("");
        for (var code : line.cells().keySet()) {
            if (RowColumn.isField(code)) comparison.field(row.slot(code), meaning(activity, code), line, code);
        }
    }

    private Meaning meaning(String activity, String code) {
        if (PaperTable.isNumber(code)) return new Meaning.Number();
        if (code.equals(Telling.ESTIMATED) && key.isPresent()) return new Meaning.Offered(key.get(), code);
        return choice(activity, code)
                .<Meaning>map(choice -> new Meaning.OfList(lists, choice.list()))
                .orElseGet(Meaning.Text::new);
    }

    private void tell(String rule, Line line, String column, String word, String value) {
        comparison.tell(Finding.of(rule, line.where(column)).with(word, value.isEmpty() ? "?" : value));
    }
}
