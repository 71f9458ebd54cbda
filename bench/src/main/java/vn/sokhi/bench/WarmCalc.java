package vn.sokhi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import vn.sokhi.calculation.Totals;
import vn.sokhi.calculation.method.Calculator;
import vn.sokhi.calculation.method.Ground;
import vn.sokhi.exchange.CsvTable;
import vn.sokhi.exchange.refusal.Limits;
import vn.sokhi.rulebook.Rulebook;
import vn.sokhi.sheet.Numbers;
import vn.sokhi.sheet.SheetReader;
import vn.sokhi.sheet.SheetRow;
import vn.sokhi.sheet.SheetWork;

/// The engine alone, warm and in one thread: rows already read, in memory; no start, no parsing, no printing.
/// Not comparable with the figures of whole processes, and said so.
final class WarmCalc {

    private static final int MOST_ROWS = 200_000;

    private final Rulebook book;
    private final Path sheet;
    private final Asked asked;
    private final Print print;

    WarmCalc(Rulebook book, Path sheet, Asked asked, Print print) {
        this.book = book;
        this.sheet = sheet;
        this.asked = asked;
        this.print = print;
    }

    void run() {
        var rows = new ArrayList<SheetRow>();
        new SheetReader(book.lists(), Numbers.POINT, book.edition().day())
                .read(
                        CsvTable.of(sheet, Limits.COMMAND),
                        row -> {
                            if (rows.size() < MOST_ROWS) rows.add(row);
                        },
                        _ -> {});
        var rate = new Rounds();
        long figures = 0;
        for (int round = 0; round < asked.rounds() + 2; round++) {
            long from = System.nanoTime();
            figures = figures(rows);
            double seconds = (System.nanoTime() - from) / 1e9;
            if (round >= 2) rate.add(rows.size() / seconds);
        }
        print.line(
                "Engine alone, warm, one thread, %,d rows in memory, %,d figures with their CO2e and totals (no reading, no "
                                .formatted(rows.size(), figures)
                        + "printing; not comparable with the above):");
        print.figure("engine, rows a second", rate, "%,.0f", "rows/s", asked.seed());
    }

    private long figures(Iterable<SheetRow> rows) {
        var totals = new Totals();
        var count = new long[1];
        var ground = new Ground(book, book.edition().day(), FactorTables.SET);
        var work = new SheetWork(
                new Calculator(ground),
                emission -> {
                    totals.add(emission);
                    count[0]++;
                },
                finding -> {
                    throw new IllegalStateException(finding.rule());
                });
        rows.forEach(work::add);
        work.finish();
        return count[0];
    }
}
