package vn.sokhi.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a workbook of several sheets. Every text is a text cell: one that begins with `=` cannot run.
public final class BookFile {

    private static final String INK = "16211F";
    private static final String MUTED = "4A5753";
    private static final String RULE = "C3CCC7";
    private static final String PRIMARY = "0B5A4B";
    private static final String TINT = "E3EFEA";
    private static final String GIVEN = "EEF0EE";
    private static final String ERROR = "A5121C";
    private static final String ERROR_TINT = "FCEBEA";
    private static final String LINK = "0A4F8F";

    /// What a reader would take for an escaped character is itself escaped (ECMA-376 Part 1, 22.9.2.19).
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private static final int LINE = 14;
    private static final int TITLE_LINE = 24;
    private static final int PADDING = 4;
    private static final int MOST_LINES = 20;
    private static final Set<BookSheet.Look> WRAPPED = Set.of(
            BookSheet.Look.PLAIN,
            BookSheet.Look.HEADER,
            BookSheet.Look.ASIDE,
            BookSheet.Look.FIELD,
            BookSheet.Look.FIXED,
            BookSheet.Look.FAULT);

    private BookFile() {}

    public static byte[] bytes(List<BookSheet> sheets) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "So Khi", "1.0")) {
            book.setGlobalDefaultFont("Arial", 10.5);
            Map<String, Worksheet> written = new HashMap<>();
            sheets.forEach(sheet -> written.put(sheet.name(), book.newWorksheet(sheet.name())));
            sheets.forEach(sheet -> write(sheet, written));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return out.toByteArray();
    }

    private static void write(BookSheet sheet, Map<String, Worksheet> all) {
        var to = Objects.requireNonNull(all.get(sheet.name()));
        for (int i = 0; i < sheet.widths().size(); i++)
            to.width(i, sheet.widths().get(i));
        sheet.hidden().forEach(to::hideColumn);
        for (int row = 0; row < sheet.rows().size(); row++) {
            var cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) write(to, row, column, cells.get(column));
            to.rowHeight(row, height(cells, sheet.widths()));
        }
        sheet.offers().forEach(offer -> offer(to, offer, all));
        if (sheet.header() >= 0) {
            // Behind a hidden key stands what names the line: it stays in sight with the header.
            to.freezePane(sheet.hidden().contains(0) ? 2 : 0, sheet.header() + 1);
            to.repeatRows(sheet.header());
        }
        if (sheet.sight() == BookSheet.Sight.SEALED) to.setVisibilityState(VisibilityState.VERY_HIDDEN);
        to.hideGridLines();
        print(to, sheet.header() >= 0);
    }

    /// Programs do not all measure a row that is not opened for writing, so its height is told: by its longest cell.
    private static int height(List<BookSheet.Cell> cells, List<Integer> widths) {
        int lines = 1;
        int line = LINE;
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell.look() == BookSheet.Look.TITLE) line = TITLE_LINE;
            if (WRAPPED.contains(cell.look()) && cell.value() instanceof BookSheet.Value.Text(var text))
                lines = Math.max(lines, lines(text, widths.get(i)));
        }
        return Math.min(lines, MOST_LINES) * line + PADDING;
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(each -> each.length() / Math.max(width - 1, 1) + 1)
                .sum();
    }

    private static void print(Worksheet to, boolean wide) {
        to.paperSize(PaperSize.A4_PAPER);
        to.pageOrientation(wide ? "landscape" : "portrait");
        to.setFitToPage(true);
        to.fitToWidth((short) 1);
        to.fitToHeight((short) 0);
    }

    private static void write(Worksheet to, int row, int column, BookSheet.Cell cell) {
        switch (cell.value()) {
            case BookSheet.Value.Nothing() -> {}
            case BookSheet.Value.Text(var text) ->
                to.value(row, column, LIKE_AN_ESCAPE.matcher(text).replaceAll("_x005F_$1"));
            case BookSheet.Value.Number(var number) -> to.value(row, column, number);
            case BookSheet.Value.Day(var day) -> to.value(row, column, day);
            case BookSheet.Value.Step(var place, var shown) ->
                to.hyperlink(row, column, HyperLink.internal(place, shown));
        }
        var style = looked(to.style(row, column), cell.look());
        if (cell.value() instanceof BookSheet.Value.Day) style.format("dd/mm/yyyy");
        style.set();
        cell.note().ifPresent(note -> to.comment(row, column, note));
    }

    private static StyleSetter looked(StyleSetter style, BookSheet.Look look) {
        style.verticalAlignment("top").fontColor(INK);
        switch (look) {
            case PLAIN -> style.wrapText(true);
            case TITLE -> style.bold().fontSize(16).fontColor(PRIMARY);
            case NOTE -> style.fontColor(MUTED);
            case BANNER -> style.bold().fontColor(ERROR).fillColor(ERROR_TINT);
            case STRONG -> style.bold();
            case HEADER ->
                bordered(style.bold().wrapText(true).fontColor("FFFFFF").fillColor(PRIMARY));
            case ASIDE ->
                bordered(style.bold().wrapText(true).fontColor(PRIMARY).fillColor(TINT));
            case FIELD -> bordered(style.wrapText(true));
            case FIXED -> bordered(style.wrapText(true).fillColor(TINT));
            case GIVEN -> bordered(style.fontColor(MUTED).fillColor(GIVEN));
            case FAULT -> bordered(style.wrapText(true).fontColor(ERROR).fillColor(ERROR_TINT));
            case LINK -> style.fontColor(LINK).underlined();
        }
        return style;
    }

    private static void bordered(StyleSetter style) {
        style.borderStyle(BorderStyle.THIN).borderColor(RULE);
    }

    private static void offer(Worksheet to, BookSheet.Offer offer, Map<String, Worksheet> all) {
        var list = offer.list();
        var from = Objects.requireNonNull(all.get(list.sheet()))
                .range(list.firstRow(), list.column(), list.lastRow(), list.column());
        to.range(offer.firstRow(), offer.column(), offer.lastRow(), offer.column())
                .validateWithList(from)
                .allowBlank(true)
                .showErrorMessage(offer.only() == BookSheet.Offer.Only.LISTED)
                .errorStyle(DataValidationErrorStyle.WARNING);
    }
}
