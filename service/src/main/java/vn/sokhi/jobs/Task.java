package vn.sokhi.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;

/// A piece of work from the asking to its end. Its fields are guarded by the list that holds it, but for what the
/// worker tells, which is one reference.
final class Task implements Work.Telling {

    /// Why a piece ended that did not end by itself.
    enum Halt {
        NONE,
        CALLED_OFF,
        OUT_OF_TIME
    }

    final JobId id;
    final Job.Asked asked;
    final long bytes;
    private volatile Optional<Work> work;
    private volatile Progress progress = Progress.NONE;
    private volatile Halt halt = Halt.NONE;
    private volatile Optional<Ending> ending = Optional.empty();
    private volatile Optional<Instant> began = Optional.empty();
    private final CountDownLatch over = new CountDownLatch(1);

    Task(JobId id, Job.Asked asked, long bytes, Work work) {
        this.id = id;
        this.asked = asked;
        this.bytes = bytes;
        this.work = Optional.of(work);
    }

    void begin(Instant now) {
        began = Optional.of(now);
    }

    boolean hasBegun() {
        return began.isPresent();
    }

    boolean hasEnded() {
        return ending.isPresent();
    }

    /// Ends with a finding whatever happened; a slip of ours is told as such and goes on to the log.
    void run() {
        Ending came = refused("J-BROKEN");
        try {
            came = work.orElseThrow().done(this);
        } catch (Work.Stopped _) {
            came = halted();
        } finally {
            end(came);
        }
    }

    @Override
    public void at(Progress told) {
        if (halt != Halt.NONE || Thread.currentThread().isInterrupted()) throw new Work.Stopped();
        progress = told;
    }

    void halt(Halt why) {
        if (halt == Halt.NONE) halt = why;
        if (!hasBegun()) end(halted());
    }

    /// What it held, a file mostly, is let go.
    private void end(Ending came) {
        ending = Optional.of(came);
        work = Optional.empty();
        over.countDown();
    }

    /// Waits for its end, but no longer than that.
    void await(Duration most) throws InterruptedException {
        var _ = over.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Ending halted() {
        return refused(halt == Halt.OUT_OF_TIME ? "J-TIME" : "J-STOPPED");
    }

    private static Ending refused(String rule) {
        return new Ending.Refused(List.of(Finding.of(rule, new Where.Nowhere())));
    }

    Job job(int ahead, Instant now) {
        var gone = began.map(start -> Duration.between(start, now)).orElse(Duration.ZERO);
        return new Job(id, asked, progress, ahead, gone, ending);
    }
}
