package vn.sokhi.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sokhi.exchange.BookSheet;
import vn.sokhi.exchange.BookSheet.Cell;
import vn.sokhi.exchange.BookSheet.Look;
import vn.sokhi.exchange.BookSheet.Offer.Only;
import vn.sokhi.exchange.BookSheet.Range;

/// The sheet of lists: a column for each, out of which the cells of other sheets are chosen.
final class OfferedLists {

    private static final int FIRST = 3;
    private static final int WIDTH = 30;

    private final String sheet;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    /// @param sheet its name
    OfferedLists(String sheet) {
        this.sheet = sheet;
    }

    /// The list under that heading; the words stand where their first column put them.
    Optional<Range> range(String heading, List<String> words) {
        if (words.isEmpty()) return Optional.empty();
        lists.putIfAbsent(heading, List.copyOf(words));
        int column = List.copyOf(lists.keySet()).indexOf(heading);
        int size = lists.getOrDefault(heading, words).size();
        return Optional.of(new Range(sheet, column, FIRST, FIRST + size - 1));
    }

    static BookSheet.Offer offer(int column, int firstRow, int lastRow, Range list, Only only) {
        return new BookSheet.Offer(column, firstRow, lastRow, list, only);
    }

    /// @param title and `note` above the lists
    BookSheet drawn(String title, String note) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(Cell.of(title, Look.TITLE)));
        rows.add(List.of(Cell.of(note, Look.NOTE)));
        rows.add(lists.keySet().stream().map(each -> Cell.of(each, Look.HEADER)).toList());
        int longest = lists.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            int at = i;
            rows.add(lists.values().stream()
                    .map(words -> Cell.of(at < words.size() ? words.get(at) : "", Look.PLAIN))
                    .toList());
        }
        return new BookSheet(
                sheet,
                BookSheet.Sight.SHOWN,
                Collections.nCopies(lists.size(), WIDTH),
                Set.of(),
                FIRST - 1,
                rows,
                List.of());
    }
}
