package vn.sokhi.jobs;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.party.OrganisationId;

/// The work in hand. One piece of an organisation at a time, and whoever was served longest ago comes next: a firm that
/// sends fifty files keeps nobody waiting.
///
/// A piece that reads a file computes all the time. It runs on a thread of the system: on the virtual ones, which give
/// way only where they wait, two large files would hold up every page.
public final class Jobs {

    private final Bounds bounds;
    private final InstantSource clock;
    /// In the order in which they were asked for.
    private final List<Task> tasks = new ArrayList<>();
    private final Map<OrganisationId, Long> served = new HashMap<>();
    private long turn;

    public Jobs(Bounds bounds, InstantSource clock) {
        this.bounds = bounds;
        this.clock = clock;
    }

    /// Takes work on, or says why not now.
    ///
    /// @param about what it belongs to
    /// @param name what people call it
    /// @param bytes how much memory it holds while it waits
    public synchronized Outcome<JobId> take(OrganisationId owner, String about, String name, long bytes, Work work) {
        var unended = tasks.stream().filter(task -> !task.hasEnded()).toList();
        long own = unended.stream()
                .filter(task -> task.asked.owner().equals(owner))
                .count();
        if (own >= bounds.waiting()) return refused("J-WAITING", bounds.waiting());
        long weight = unended.stream().mapToLong(task -> task.bytes).sum();
        if (weight + bytes > bounds.bytes()) return refused("J-FULL", unended.size());
        var task =
                new Task(new JobId(UUID.randomUUID()), new Job.Asked(owner, about, name, clock.instant()), bytes, work);
        tasks.add(task);
        forget();
        serve();
        return Outcome.accept(task.id);
    }

    /// As it stands now. Another organisation's is answered as one that does not exist.
    public synchronized Optional<Job> look(OrganisationId owner, JobId id) {
        return of(owner, id).map(task -> task.job(ahead(task), clock.instant()));
    }

    /// The same, once it has ended or that time has gone: a small file is read before anybody looks.
    public Optional<Job> lookWithin(OrganisationId owner, JobId id, Duration most) throws InterruptedException {
        var task = held(owner, id);
        if (task.isPresent()) task.get().await(most);
        return look(owner, id);
    }

    private synchronized Optional<Task> held(OrganisationId owner, JobId id) {
        return of(owner, id);
    }

    /// What an organisation has waiting or running for that thing, in the order in which it was asked for.
    public synchronized List<Job> unended(OrganisationId owner, String about) {
        return tasks.stream()
                .filter(task -> !task.hasEnded())
                .filter(task ->
                        task.asked.owner().equals(owner) && task.asked.about().equals(about))
                .map(task -> task.job(ahead(task), clock.instant()))
                .toList();
    }

    /// Calls it off. What has ended stays as it ended.
    public synchronized void stop(OrganisationId owner, JobId id) {
        of(owner, id).filter(task -> !task.hasEnded()).ifPresent(task -> task.halt(Task.Halt.CALLED_OFF));
        serve();
    }

    private Optional<Task> of(OrganisationId owner, JobId id) {
        return tasks.stream()
                .filter(task -> task.id.equals(id) && task.asked.owner().equals(owner))
                .findFirst();
    }

    private static Outcome<JobId> refused(String rule, long count) {
        return Outcome.refuse(Finding.of(rule, new Where.Nowhere()).with("count", count));
    }

    /// How many wait before it, by the order of asking: what is told to who waits, not the promise of a place.
    private int ahead(Task task) {
        if (task.hasBegun() || task.hasEnded()) return 0;
        return 1
                + (int) tasks.stream()
                        .takeWhile(each -> !each.equals(task))
                        .filter(each -> !each.hasBegun() && !each.hasEnded())
                        .count();
    }

    /// Gives free hands to those who wait.
    private synchronized void serve() {
        for (var next = next(); next.isPresent(); next = next()) start(next.get());
    }

    private Optional<Task> next() {
        var running = tasks.stream()
                .filter(task -> task.hasBegun() && !task.hasEnded())
                .map(task -> task.asked.owner())
                .toList();
        if (running.size() >= bounds.hands()) return Optional.empty();
        return tasks.stream()
                .filter(task -> !task.hasBegun() && !task.hasEnded())
                .filter(task -> !running.contains(task.asked.owner()))
                .min(Comparator.comparing(task -> served.getOrDefault(task.asked.owner(), -1L)));
    }

    private void start(Task task) {
        task.begin(clock.instant());
        served.put(task.asked.owner(), turn++);
        var worker = Thread.ofPlatform().daemon().name("job").start(() -> work(task));
        Thread.ofVirtual().start(() -> watch(task, worker));
    }

    private void work(Task task) {
        try {
            task.run();
        } finally {
            serve();
        }
    }

    /// Work that takes too long is told so, and woken where it waits.
    private void watch(Task task, Thread worker) {
        try {
            if (worker.join(bounds.time())) return;
            task.halt(Task.Halt.OUT_OF_TIME);
            worker.interrupt();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// The oldest ended ones go, first of those who have too many.
    private void forget() {
        tasks.stream().map(task -> task.asked.owner()).distinct().toList().forEach(owner -> {
            var ended = ended().stream()
                    .filter(task -> task.asked.owner().equals(owner))
                    .toList();
            tasks.removeAll(ended.subList(0, Math.max(0, ended.size() - bounds.kept())));
        });
        var ended = ended();
        tasks.removeAll(ended.subList(0, Math.max(0, ended.size() - bounds.keptInAll())));
        served.keySet().retainAll(tasks.stream().map(task -> task.asked.owner()).toList());
    }

    private List<Task> ended() {
        return tasks.stream().filter(Task::hasEnded).toList();
    }
}
