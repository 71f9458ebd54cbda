package vn.sokhi.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import vn.sokhi.calculation.method.Emission;

/// Hands emissions on to a second thread in their order, a thousand at a time: while rows are read and worked out,
/// those
/// before them are summed and printed. What stops the printing stops the reading.
final class Handover implements AutoCloseable {

    private static final int AT_ONCE = 1024;
    private static final int MOST_WAITING = 4;

    private final Consumer<Emission> to;
    private final ExecutorService second = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("results").factory());
    private final Queue<Future<?>> waiting = new ArrayDeque<>();
    private List<Emission> batch = new ArrayList<>(AT_ONCE);

    Handover(Consumer<Emission> to) {
        this.to = to;
    }

    void add(Emission emission) {
        batch.add(emission);
        if (batch.size() == AT_ONCE) hand();
    }

    private void hand() {
        var full = batch;
        batch = new ArrayList<>(AT_ONCE);
        waiting.add(second.submit(() -> full.forEach(to)));
        if (waiting.size() > MOST_WAITING) await(waiting.remove());
    }

    /// All that was added has been taken when this returns.
    void finish() {
        hand();
        while (!waiting.isEmpty()) await(waiting.remove());
    }

    private static void await(Future<?> taken) {
        try {
            taken.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        second.shutdownNow();
    }
}
