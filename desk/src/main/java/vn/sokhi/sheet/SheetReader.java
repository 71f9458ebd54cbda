package vn.sokhi.sheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import vn.sokhi.calculation.method.Row;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.rulebook.Lists;

/// Reads a table of activities row by row. A row that cannot be read is a finding, never a skipped row or a zero.
public final class SheetReader {

    private final Lists lists;
    private final Numbers numbers;
    private final LocalDate day;

    /// @param day the legal day: its year is running and may be told of, a later one has not begun
    public SheetReader(Lists lists, Numbers numbers, LocalDate day) {
        this.lists = lists;
        this.numbers = numbers;
        this.day = day;
    }

    /// Gives each row that was read whole to `rows` and every fault to `refused`, in the order of the file.
    public void read(Table table, Consumer<SheetRow> rows, Consumer<Finding> refused) {
        read(table, rows, refused, _ -> {});
    }

    /// @param broken is told the source of each row that was refused; nothing where even that could not be read
    public void read(
            Table table, Consumer<SheetRow> rows, Consumer<Finding> refused, Consumer<Optional<String>> broken) {
        var columns = new AtomicReference<SheetColumns>();
        var reading = new CellReading(numbers);
        var vocabulary = new Vocabulary(lists);
        var once = new Once();
        var any = new boolean[1];
        table.read(
                header -> {
                    var found = new SheetColumns(header, table.name());
                    found.findings().forEach(refused);
                    if (found.findings().isEmpty()) columns.set(found);
                },
                cells -> {
                    any[0] = true;
                    var known = columns.get();
                    if (known == null || isBlank(cells)) return;
                    switch (new RowReading(known, vocabulary, reading, day.getYear(), cells).row()) {
                        case Outcome.Refused<SheetRow>(var findings) -> {
                            findings.forEach(refused);
                            broken.accept(known.cell(SheetColumns.SOURCE, cells)
                                    .map(cell -> RowReading.composed(cell.text())));
                        }
                        case Outcome.Accepted<SheetRow>(var row) -> {
                            if (once.first(row, refused)) rows.accept(row);
                            else broken.accept(Optional.of(row.row().source()));
                        }
                    }
                },
                finding -> {
                    any[0] = true;
                    refused.accept(finding);
                    broken.accept(Optional.empty());
                });
        if (!any[0]) refused.accept(Finding.of("S-EMPTY", new Where.Whole(table.name())));
    }

    private static boolean isBlank(List<Cell> cells) {
        for (var cell : cells) if (!cell.isEmpty()) return false;
        return true;
    }

    /// One row a source and year, but for activities whose rows are told apart by more (a waste, a material).
    private static final class Once {

        private final Map<String, Where> first = new HashMap<>();

        boolean first(SheetRow read, Consumer<Finding> refused) {
            var earlier = first.putIfAbsent(key(read), read.row().where());
            if (earlier == null) return true;
            refused.accept(Finding.of("S-TWICE", read.row().where())
                    .with("source", read.row().source())
                    .with("year", read.row().year())
                    .with("first", earlier.text()));
            return false;
        }

        private static String key(SheetRow read) {
            Row row = read.row();
            var key = new StringBuilder(row.source().toLowerCase(Locale.ROOT))
                    .append('\u0000')
                    .append(row.year());
            read.activity().group().key().forEach(name -> key.append('\u0000').append(row.word(name)));
            return key.toString();
        }
    }
}
