package vn.sokhi.web.intake;

import java.util.Comparator;
import java.util.regex.Pattern;

/// Where a cell stands in its file, read back from its text: `Than!C14`, or `than.csv:12:3`.
///
/// @param column from 1; 0 where the text names no cell
/// @param row from 1; 0 where the text names no cell
record CellPlace(String sheet, int column, int row) {

    static final Comparator<CellPlace> ORDER =
            Comparator.comparingInt(CellPlace::row).thenComparingInt(CellPlace::column);

    private static final Pattern CELL = Pattern.compile("(.*)!([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern FIELD = Pattern.compile("(.*):([0-9]{1,9}):([0-9]{1,9})");
    private static final int LETTERS = 26;

    static CellPlace of(String text) {
        var cell = CELL.matcher(text);
        if (cell.matches()) return new CellPlace(cell.group(1), number(cell.group(2)), Integer.parseInt(cell.group(3)));
        var field = FIELD.matcher(text);
        return field.matches()
                ? new CellPlace(field.group(1), Integer.parseInt(field.group(3)), Integer.parseInt(field.group(2)))
                : new CellPlace(text, 0, 0);
    }

    /// Short, where the file is known: `Than!C14` as it is, a field of a text table as `C12`.
    static String brief(String text) {
        var place = of(text);
        return place.column == 0 || text.endsWith(place.letters() + place.row) ? text : place.letters() + place.row;
    }

    /// By which a line of the preview is named in its form.
    String line() {
        return sheet + "!" + row;
    }

    /// The column as a spreadsheet names it.
    String letters() {
        var letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }

    private static int number(String letters) {
        int number = 0;
        for (char letter : letters.toCharArray()) number = number * LETTERS + letter - 'A' + 1;
        return number;
    }
}
