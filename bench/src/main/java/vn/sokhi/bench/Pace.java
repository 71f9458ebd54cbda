package vn.sokhi.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;

/// How long answers took, in milliseconds, when they were asked for at a steady pace.
record Pace(double[] milliseconds) {

    static Pace of(Server server, List<String> addresses, int aSecond, int seconds) throws InterruptedException {
        var took = new double[aSecond * seconds];
        long gap = 1_000_000_000L / aSecond;
        long from = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < took.length; i++) {
                int at = i;
                long due = from + i * gap;
                long wait = due - System.nanoTime();
                if (wait > 0) Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                threads.submit(() -> {
                    server.text(addresses.get(at % addresses.size()));
                    took[at] = (System.nanoTime() - due) / 1e6;
                    return at;
                });
            }
        }
        Arrays.sort(took);
        return new Pace(took);
    }

    double percentile(int percent) {
        return milliseconds[Math.min(milliseconds.length - 1, milliseconds.length * percent / 100)];
    }
}
