package vn.sokhi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sokhi.rulebook.Rulebook;
import vn.sokhi.shelf.Shelf;

/// `sokhi calc` of a large sheet beside pandas: process start to last byte written, both from and to a file.
final class CalcJob {

    private final Asked asked;
    private final Place place;
    private final Print print;
    private final Rulebook book = new Shelf().latest();
    private final Path sheet;
    private final Path tables;
    private final Path ours;
    private final Path theirs;

    CalcJob(Asked asked, Place place, Print print) {
        this.asked = asked;
        this.place = place;
        this.print = print;
        sheet = place.work().resolve("sheet.csv");
        tables = place.work().resolve("tables");
        ours = place.work().resolve("ours.csv");
        theirs = place.work().resolve("pandas.csv");
    }

    void run() throws IOException, InterruptedException {
        print.title("calc: %,d rows beside pandas".formatted(asked.rows()));
        var peer = Pandas.version(print);
        if (peer.isEmpty()) {
            print.differs("the peer could not be run");
            return;
        }
        print.line("Peer: " + peer.get());
        var factors = new FactorTables(book);
        factors.write(tables);
        new SheetMaker(asked.seed(), factors).write(sheet, asked.rows());
        print.line("Sheet: %.1f MB".formatted(Files.size(sheet) / 1e6));
        if (same()) rounds();
        new WarmCalc(book, sheet, asked, print).run();
        if (!asked.keep()) clear();
    }

    /// Once each, untimed: both read the sheet from a warm file cache afterwards.
    private boolean same() throws IOException, InterruptedException {
        int ended = mine().status();
        if (ended != 0) {
            print.differs("sokhi calc ended with status %d: %s".formatted(ended, errors().resolve("ours.err")));
            return false;
        }
        ended = peer().status();
        if (ended != 0) {
            print.differs("the peer ended with status %d: %s".formatted(ended, errors().resolve("pandas.err")));
            return false;
        }
        var answers = new Answers();
        var difference = answers.difference(ours, theirs);
        difference.ifPresentOrElse(print::differs, () -> print.line("Answers: " + answers.told()));
        return difference.isEmpty();
    }

    private void rounds() throws IOException, InterruptedException {
        var mine = new Runs();
        var peers = new Runs();
        for (int round = 0; round < asked.rounds(); round++) {
            mine.add(whole(mine()));
            peers.add(whole(peer()));
        }
        print.line("Output: %,d lines, ours %.0f MB, peer's %.0f MB; %d rounds A B A B; load %s"
                .formatted(
                        Answers.lines(ours),
                        Files.size(ours) / 1e6,
                        Files.size(theirs) / 1e6,
                        asked.rounds(),
                        Machine.load()));
        mine.tell("sokhi calc");
        peers.tell("pandas");
        print.ratio("pandas / sokhi, time", peers.seconds.over(mine.seconds, asked.seed()));
        print.ratio("pandas / sokhi, processor time", peers.processor.over(mine.processor, asked.seed()));
        print.ratio("pandas / sokhi, peak memory", peers.peak.over(mine.peak, asked.seed()));
    }

    private static Run whole(Run run) {
        if (run.status() != 0) throw new IllegalStateException("a run ended with status " + run.status());
        return run;
    }

    private Run mine() throws InterruptedException {
        return Run.of(place.program("calc", "--format", "csv", sheet.toString()), ours, errors().resolve("ours.err"));
    }

    private Run peer() throws InterruptedException {
        var command = Pandas.command(
                place.peer("calc_pandas.py"),
                sheet,
                tables,
                theirs,
                book.edition().label());
        return Run.of(command, errors().resolve("pandas.out"), errors().resolve("pandas.err"));
    }

    private Path errors() {
        return place.work();
    }

    private void clear() throws IOException {
        for (var file : new Path[] {sheet, ours, theirs}) Files.deleteIfExists(file);
    }

    /// The runs of one side.
    private final class Runs {

        private final Rounds seconds = new Rounds();
        private final Rounds processor = new Rounds();
        private final Rounds peak = new Rounds();
        private final Rounds rate = new Rounds();

        void add(Run run) {
            seconds.add(run.seconds());
            processor.add(run.processorSeconds());
            peak.add(run.peakMegabytes());
            rate.add(asked.rows() / run.seconds());
        }

        void tell(String who) {
            print.figure(who + ", time", seconds, "%.2f", "s", asked.seed());
            print.figure(who + ", processor time", processor, "%.2f", "s", asked.seed());
            print.figure(who + ", rows a second", rate, "%,.0f", "rows/s", asked.seed());
            print.figure(who + ", peak memory", peak, "%.0f", "MB", asked.seed());
        }
    }
}
