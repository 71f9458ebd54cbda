package vn.sokhi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Receipt;
import vn.sokhi.report.ReportId;

/// The program that is killed: files reports as fast as it can and writes down, outside, what was acknowledged.
///
/// Journal lines: `asked <checked>` before filing, `got <checked> <receipt> <sha256>` after the receipt is in hand.
public final class KillVictim {

    private static final int HANDS = 4;

    private final Counter counter;
    private final Path journal;

    private KillVictim(Counter counter, Path journal) {
        this.counter = counter;
        this.journal = journal;
    }

    /// Arguments: data folder, journal, seed.
    public static void main(String[] args) throws Exception {
        Thread.ofPlatform().daemon().start(KillVictim::endWithParent);
        try (var database = Database.open(Map.of(), Path.of(args[0]))) {
            new Sandbox(database.owner()).load();
            var victim = new KillVictim(Counter.on(database.runtime()), Path.of(args[1]));
            var seats = Counter.seats(database.runtime());
            System.out.println("ready");
            try (var hands = Executors.newFixedThreadPool(HANDS)) {
                var work = new ArrayList<Callable<Void>>();
                for (int i = 0; i < HANDS; i++) {
                    var dice = new Random(Long.parseLong(args[2]) + i);
                    var actor = seats.get(i % seats.size()).actor();
                    work.add(() -> victim.fileForEver(actor, dice));
                }
                hands.invokeAll(work);
            }
        }
    }

    /// Whoever started us holds our standard input open; when it ends, so do we.
    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException closed) {
            System.err.println("standard input: " + closed.getMessage());
        }
        Runtime.getRuntime().halt(1);
    }

    private Void fileForEver(Actor actor, Random dice) throws IOException, InterruptedException {
        var facility = counter.firstFacility(actor);
        while (true) {
            try {
                fileOne(actor, facility, dice);
            } catch (DataAccessException | TransactionException databaseGone) {
                Thread.sleep(20);
            }
        }
    }

    private void fileOne(Actor actor, FacilityId facility, Random dice) throws IOException {
        var content = Counter.content(facility, dice.nextInt(1990, 2190), "Lò " + dice.nextInt(), dice.nextInt(1, 6));
        var checked = Counter.accepted(counter.keep().keep(actor, content));
        write("asked " + checked);
        var receipt = Counter.accepted(counter.submit().submit(actor, checked));
        write("got " + checked + " " + receipt.id() + " " + receipt.sha256());
        if (dice.nextInt(4) == 0) again(actor, checked, receipt);
    }

    private void again(Actor actor, ReportId checked, Receipt receipt) throws IOException {
        var second = Counter.accepted(counter.submit().submit(actor, checked));
        if (!second.equals(receipt)) write("doubled " + checked + " " + second.id() + " " + receipt.id());
    }

    private synchronized void write(String line) throws IOException {
        Files.write(journal, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
