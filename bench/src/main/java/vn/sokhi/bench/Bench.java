package vn.sokhi.bench;

import java.io.IOException;
import java.util.List;

/// `./sokhi bench [calc|start|memory|search] [--quick] [--rows N] [--rounds N] [--seed N] [--keep]`.
public final class Bench {

    private static final List<String> JOBS = List.of("calc", "start", "memory", "search");

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var asked = Asked.of(arguments);
        if (asked.wrong().isPresent()) {
            System.err.println("sokhi bench: " + asked.wrong().get());
            System.err.println(
                    "usage: ./sokhi bench [calc|start|memory|search] [--quick] [--rows N] [--rounds N] [--seed N] [--keep]");
            System.exit(2);
        }
        var place = Place.of(asked);
        var print = new Print();
        print.machine(place, asked);
        for (var job : asked.job().map(List::of).orElse(JOBS)) {
            switch (job) {
                case "calc" -> new CalcJob(asked, place, print).run();
                case "start" -> new StartJob(asked, place, print).run();
                case "search" -> new SearchJob(asked, place, print).run();
                default -> new MemoryJob(asked, place, print).run();
            }
        }
        print.line("Load at the end: " + Machine.load());
        System.exit(print.anyDifference() ? 1 : 0);
    }
}
