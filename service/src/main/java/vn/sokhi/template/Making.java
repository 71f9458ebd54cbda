package vn.sokhi.template;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Slot;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.exchange.BookSheet.Cell;
import vn.sokhi.exchange.BookSheet.Look;
import vn.sokhi.exchange.BookSheet.Value;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.law.InWords;
import vn.sokhi.law.Instrument;
import vn.sokhi.quantity.Exact;
import vn.sokhi.rulebook.Lists;
import vn.sokhi.sheet.Numbers;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// What a workbook is made of: the report, the paper that is written into it, the language, and what is marked.
///
/// @param paper what its cells say: the draft's, or the draft's with what a file said
/// @param faults by field, what is marked there
record Making(Shown shown, Paper paper, Words words, Map<Slot, List<Finding>> faults, Codes codes, OfferedLists lists) {

    /// Excel keeps no more digits of a number (see `SheetCells`); a longer one is written as text.
    private static final int DIGITS = 15;

    Lists law() {
        return shown.reckoning().ground().rulebook().lists();
    }

    String say(String key, Object... pairs) {
        return words.say("template." + key, pairs);
    }

    String in(InWords said) {
        return said.in(words.language() == Language.VI);
    }

    /// How a text of law is cited: by its number.
    String instrument(String code) {
        return shown.reckoning().ground().rulebook().instruments().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(Instrument::name)
                .orElse(code);
    }

    /// The label of a column: the workbook's own, or the input's.
    String column(String code) {
        var name = words.sayOr(words.sayOr(code, "input." + code), "template.col." + code);
        return name.isEmpty()
                ? name
                : name.substring(0, 1).toUpperCase(words.language().locale()) + name.substring(1);
    }

    /// The number of an entry where there is no doubt about it and no unit beside it; otherwise its text.
    Value number(Entry entry) {
        var plain = entry.meant().or(() -> read(entry.text()));
        return plain.map(BigDecimal::new)
                .filter(number -> number.stripTrailingZeros().precision() <= DIGITS)
                .<Value>map(Value.Number::new)
                .orElseGet(() -> new Value.Text(entry.text()));
    }

    private static Optional<String> read(String text) {
        return Numbers.PEOPLE.read(text, new Where.Nowhere()) instanceof Outcome.Accepted<Exact>(var number)
                ? Optional.of(number.plain())
                : Optional.empty();
    }

    static Value day(Entry entry) {
        try {
            return new Value.Day(LocalDate.parse(entry.text()));
        } catch (DateTimeException notADay) {
            return new Value.Text(entry.text());
        }
    }

    /// The word of a list in the workbook's language.
    String word(String list, String text) {
        return law().find(list, text)
                .map(word -> words.language() == Language.VI ? word.nameVi() : word.nameEn())
                .orElse(text);
    }

    /// A cell that a person fills in; red, with reason and mend beside it, where something is at fault.
    Cell field(Slot slot, Value value) {
        var found = faults.getOrDefault(slot, List.of());
        var cell = new Cell(value, found.isEmpty() ? Look.FIELD : Look.FAULT, Optional.empty());
        return found.isEmpty() ? cell : cell.noted(told(found));
    }

    private String told(List<Finding> found) {
        return found.stream()
                .map(words::tell)
                .map(told -> told.what() + "\n" + told.mend())
                .collect(Collectors.joining("\n\n"));
    }

    static Cell blank(Look look) {
        return Cell.of("", look);
    }

    static Value text(String text) {
        return text.isEmpty() ? new Value.Nothing() : new Value.Text(text);
    }

    /// Whether the draft itself has that source: only then its rows have a key that is known when they come back.
    boolean isKept(String source) {
        return shown.draft().paper().source(source).isPresent();
    }
}
