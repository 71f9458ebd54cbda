package vn.sokhi.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Choice;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.calculation.method.Row;
import vn.sokhi.equation.Known;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;

/// Reads one row: every cell is understood or found fault with, and all faults are told at once.
final class RowReading {

    private final SheetColumns columns;
    private final Vocabulary vocabulary;
    private final CellReading reading;
    private final int lastYear;
    private final List<Cell> cells;
    private final Where where;
    private final List<Finding> findings = new ArrayList<>();

    /// @param lastYear the latest year that a row may tell of
    RowReading(SheetColumns columns, Vocabulary vocabulary, CellReading reading, int lastYear, List<Cell> cells) {
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.reading = reading;
        this.lastYear = lastYear;
        this.cells = cells;
        this.where = cells.getFirst().where();
    }

    Outcome<SheetRow> row() {
        var source = text(SheetColumns.SOURCE, "S-SOURCE");
        var year = year();
        var activity = activity();
        if (activity.isEmpty()) return Outcome.refuse(findings);
        var words = words(activity.get());
        var numbers = numbers(activity.get());
        unused(activity.get());
        if (!findings.isEmpty()) return Outcome.refuse(findings);
        var row = new Row(source, year, activity.get().code(), words, numbers, where);
        return Outcome.accept(new SheetRow(activity.get(), row, columns.names(), cells));
    }

    private String text(String column, String rule) {
        var cell = columns.cell(column, cells);
        if (cell.isEmpty())
            findings.add(Finding.of(rule, columns.place(column, cells)).with("column", column));
        return cell.map(Cell::text).map(RowReading::composed).orElse("");
    }

    /// Macs write `ồ` in two or three characters, others in one: it is one name. Inner blanks are one blank.
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
    }

    private int year() {
        var cell = columns.cell(SheetColumns.YEAR, cells);
        var written = cell.map(Cell::text).orElse("");
        if (!isYear(written)) {
            findings.add(Finding.of("S-YEAR", columns.place(SheetColumns.YEAR, cells))
                    .with("text", written));
            return 0;
        }
        int year = Integer.parseInt(written);
        if (year <= lastYear) return year;
        findings.add(Finding.of("S-YEAR-LATER", columns.place(SheetColumns.YEAR, cells))
                .with("year", year)
                .with("last", lastYear));
        return year;
    }

    /// From 1900 to 2199, in four plain digits.
    private static boolean isYear(String written) {
        if (written.length() != 4) return false;
        for (int i = 0; i < 4; i++) if (written.charAt(i) < '0' || written.charAt(i) > '9') return false;
        return written.startsWith("19") || written.startsWith("20") || written.startsWith("21");
    }

    private Optional<Activity> activity() {
        var cell = columns.cell(SheetColumns.ACTIVITY, cells);
        var written = cell.map(Cell::text).orElse("");
        var found = vocabulary.activity(written);
        if (found.isEmpty()) {
            findings.add(Finding.of("S-ACTIVITY", columns.place(SheetColumns.ACTIVITY, cells))
                    .with("text", written)
                    .with(
                            "near",
                            Nearest.of(
                                    written,
                                    Catalogue.ACTIVITIES.stream()
                                            .map(Activity::code)
                                            .toList())));
        }
        return found;
    }

    private Map<String, String> words(Activity activity) {
        var words = new HashMap<String, String>();
        for (var choice : activity.choices()) word(choice, activity).ifPresent(code -> words.put(choice.name(), code));
        return words;
    }

    private Optional<String> word(Choice choice, Activity activity) {
        var cell = columns.cell(choice.name(), cells);
        if (cell.isEmpty()) {
            if (choice.required()) {
                findings.add(Finding.of("S-WORD-MISSING", columns.place(choice.name(), cells))
                        .with("column", choice.name())
                        .with("activity", activity.code()));
            }
            return choice.fallback();
        }
        var word = vocabulary.word(choice.list(), cell.get().text());
        if (word.isEmpty()) {
            findings.add(Finding.of("S-WORD", cell.get().where())
                    .with("column", choice.name())
                    .with("text", cell.get().text())
                    .with("list", choice.list())
                    .with("near", Nearest.of(cell.get().text(), vocabulary.codes(choice.list()))));
        }
        return word.map(each -> each.code());
    }

    private Map<String, Known.Entered> numbers(Activity activity) {
        var numbers = new HashMap<String, Known.Entered>();
        for (var input : activity.inputs()) {
            var cell = columns.cell(input.name(), cells);
            if (cell.isPresent()) number(input, cell.get()).ifPresent(number -> numbers.put(input.name(), number));
            else if (input.need() == Input.Need.REQUIRED) {
                findings.add(Finding.of("C-INPUT-MISSING", columns.place(input.name(), cells))
                        .with("input", input.name())
                        .with("activity", activity.code()));
            }
        }
        return numbers;
    }

    private Optional<Known.Entered> number(Input input, Cell cell) {
        var unit = input.name().equals(SheetColumns.QUANTITY)
                ? columns.cell(SheetColumns.UNIT, cells)
                : Optional.<Cell>empty();
        if (input.name().equals(SheetColumns.QUANTITY) && unit.isEmpty()) {
            findings.add(Finding.of("S-UNIT-MISSING", columns.place(SheetColumns.UNIT, cells))
                    .with("column", SheetColumns.UNIT));
            return Optional.empty();
        }
        var read = reading.number(input, cell, unit);
        findings.addAll(read.findings());
        return read instanceof Outcome.Accepted<Known.Entered>(var number) ? Optional.of(number) : Optional.empty();
    }

    /// A value in a column that this activity does not take: silence about it would hide a misunderstanding.
    private void unused(Activity activity) {
        var used = columns.usedBy(activity);
        for (int i = 0; i < cells.size(); i++) {
            var name = i < columns.names().size() ? columns.names().get(i) : "";
            if (cells.get(i).isEmpty() || used.contains(name)) continue;
            findings.add(Finding.of("S-NOT-USED", cells.get(i).where())
                    .with("column", name.isEmpty() ? "?" : name)
                    .with("activity", activity.code()));
        }
    }
}
