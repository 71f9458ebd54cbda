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

/// Hands things on to another thread in their order, a hundred or so at a time: while rows are read, those before them
/// are
/// worked out, and the figures of those before these are summed and printed. What stops the taker stops the giver.
final class Handover<T> implements AutoCloseable {

    private static final int AT_ONCE = 128;
    private static final int MOST_WAITING = 3;

    private final Consumer<T> to;
    private final ExecutorService taker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final Queue<Future<?>> waiting = new ArrayDeque<>();
    private List<T> batch = new ArrayList<>(AT_ONCE);

    Handover(Consumer<T> to) {
        this.to = to;
    }

    void add(T thing) {
        batch.add(thing);
        if (batch.size() == AT_ONCE) hand();
    }

    private void hand() {
        var full = batch;
        batch = new ArrayList<>(AT_ONCE);
        waiting.add(taker.submit(() -> full.forEach(to)));
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
        taker.shutdownNow();
    }
}
