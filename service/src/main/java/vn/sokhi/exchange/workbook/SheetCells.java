package vn.sokhi.exchange.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.sokhi.exchange.refusal.CellText;
import vn.sokhi.exchange.refusal.Refusals;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Exact;
import vn.sokhi.sheet.Cell;
import vn.sokhi.sheet.Numbers;

/// Reads one `c` element: the value a person typed, or the finding why it cannot be taken.
///
/// Excel keeps numbers as binary doubles and writes them with 17 digits (0.1 may stand as 0.10000000000000001), but it
/// shows 15 and promises no more; so 15 significant digits are taken, half up, as Excel shows them.
/// A cell with a percent format is the text a person sees, `85%`: the number alone would be a hundred times smaller.
final class SheetCells {

    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final LocalDate BEFORE_DAYS = LocalDate.of(1899, 12, 30);
    private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(61);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private final SharedStrings strings;
    private final CellFormats formats;
    private final int cellChars;
    private final Set<Integer> days;

    /// @param days the columns, from 1, in which a day is read as `2026-03-31`
    SheetCells(SharedStrings strings, CellFormats formats, int cellChars, Set<Integer> days) {
        this.strings = strings;
        this.formats = formats;
        this.cellChars = cellChars;
        this.days = days;
    }

    /// What stands in the file between `<c>` and `</c>`.
    private record Raw(String type, String style, String value, Optional<String> inline, boolean formula) {
        boolean isEmpty() {
            return value.isEmpty() && inline.isEmpty() && !formula;
        }
    }

    /// The cell the walk stands on; empty where it holds nothing or has given a finding.
    Optional<Cell> read(Markup markup, Where.Cell where, Refusals refusals) throws IOException {
        var raw = raw(markup);
        if (raw.isEmpty()) return Optional.empty();
        return switch (cell(raw, where)) {
            case Outcome.Accepted<Cell>(var cell) -> cell.isEmpty() ? Optional.empty() : Optional.of(cell);
            case Outcome.Refused<Cell>(var findings) -> {
                for (var finding : findings) refusals.add(finding);
                yield Optional.empty();
            }
        };
    }

    private Raw raw(Markup markup) throws IOException {
        int depth = markup.depth();
        var type = markup.attribute("t");
        var style = markup.attribute("s");
        var value = new StringBuilder();
        Optional<String> inline = Optional.empty();
        boolean formula = false;
        boolean inValue = false;
        while (markup.next() && !markup.isEndOf(depth)) {
            if (markup.isText() && inValue) markup.addTextTo(value, cellChars);
            if (markup.isText()) continue;
            inValue = markup.isStart("v", depth + 1);
            formula |= markup.isStart("f", depth + 1);
            if (markup.isStart("is", depth + 1)) inline = Optional.of(SharedStrings.text(markup, cellChars));
        }
        return new Raw(type, style, value.toString(), inline, formula);
    }

    private Outcome<Cell> cell(Raw raw, Where.Cell where) {
        if (raw.formula) return refuse("F-FORMULA", raw, where);
        return switch (raw.type) {
            case "", "n" -> number(raw, where);
            case "s" ->
                strings.at(raw.value)
                        .map(text -> text(text, where))
                        .orElseGet(() -> refuse("F-CELL-BROKEN", raw, where));
            case "inlineStr" -> text(raw.inline.orElse(raw.value), where);
            case "str" -> text(raw.value, where);
            case "b" -> refuse("F-BOOLEAN", raw, where);
            case "e" -> refuse("F-ERROR-CELL", raw, where);
            case "d" -> refuse("F-DATE-CELL", raw, where);
            default -> refuse("F-CELL-BROKEN", raw, where);
        };
    }

    private Outcome<Cell> text(String text, Where where) {
        var flaw = CellText.flaw(text, cellChars, where);
        return flaw.isPresent() ? Outcome.refuse(flaw.get()) : Outcome.accept(Cell.ofText(text, where));
    }

    private Outcome<Cell> number(Raw raw, Where.Cell where) {
        var shown = formats.of(raw.style);
        if (shown == CellFormats.Shown.DATE) {
            return days.contains(where.column()) ? day(raw, where) : refuse("F-DATE-CELL", raw, where);
        }
        return Numbers.POINT.read(raw.value, where).map(number -> {
            var digits = number.digits().round(AS_SHOWN);
            return shown == CellFormats.Shown.PERCENT
                    ? Cell.ofText(plain(digits.movePointRight(2)) + "%", where)
                    : new Cell(plain(digits), Optional.of(Exact.of(digits)), where);
        });
    }

    /// Days count from 1900-01-01 as 1, and 60 is a 29 February that never was (ECMA-376 Part 1, 18.17.4.1); a day
    /// before March 1900 and a day with an hour are not days of a report.
    private static Outcome<Cell> day(Raw raw, Where where) {
        return Numbers.POINT.read(raw.value, where).then(number -> {
            var digits = number.digits();
            boolean whole = digits.stripTrailingZeros().scale() <= 0;
            boolean told = digits.compareTo(FIRST_DAY) >= 0 && digits.compareTo(LAST_DAY) <= 0;
            return whole && told
                    ? Outcome.accept(
                            Cell.ofText(BEFORE_DAYS.plusDays(digits.longValue()).toString(), where))
                    : refuse("F-DATE-CELL", raw, where);
        });
    }

    private static String plain(BigDecimal digits) {
        return digits.signum() == 0 ? "0" : digits.stripTrailingZeros().toPlainString();
    }

    private static Outcome<Cell> refuse(String rule, Raw raw, Where where) {
        return Outcome.refuse(Numbers.finding(rule, printable(raw.value), where));
    }

    private static String printable(String value) {
        return CellText.flaw(value, Integer.MAX_VALUE, new Where.Nowhere()).isPresent() ? "?" : value;
    }
}
