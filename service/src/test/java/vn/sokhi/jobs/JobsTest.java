package vn.sokhi.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import vn.sokhi.finding.Outcome;
import vn.sokhi.party.OrganisationId;

/// Who waits, who is served, who sees what. Latches, not clocks, say when something happens.
class JobsTest {

    private static final OrganisationId TILES = new OrganisationId(new UUID(1, 1));
    private static final OrganisationId CEMENT = new OrganisationId(new UUID(1, 2));
    private static final OrganisationId POWER = new OrganisationId(new UUID(1, 3));
    private static final Duration LONG = Duration.ofMinutes(10);

    private final List<String> begun = new CopyOnWriteArrayList<>();
    private final CountDownLatch gate = new CountDownLatch(1);

    private static Jobs jobs(int hands, int waiting, int kept, Duration time) {
        return new Jobs(new Bounds(hands, waiting, 1_000, kept, 1_000, time), InstantSource.fixed(Instant.EPOCH));
    }

    private static Ending done(String address) {
        return new Ending.Done(address);
    }

    private Work waits(String name) {
        return _ -> {
            begun.add(name);
            await(gate);
            return done(name);
        };
    }

    private Work quick(String name) {
        return _ -> {
            begun.add(name);
            return done(name);
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            throw new Work.Stopped();
        }
    }

    private static JobId take(Jobs jobs, OrganisationId owner, String name, Work work) {
        return assertInstanceOf(Outcome.Accepted.class, jobs.take(owner, "draft", name, 10, work))
                                .value()
                        instanceof JobId id
                ? id
                : new JobId(new UUID(0, 0));
    }

    private static Ending end(Jobs jobs, OrganisationId owner, JobId id) {
        while (true) {
            var ending = jobs.look(owner, id).orElseThrow().ending();
            if (ending.isPresent()) return ending.get();
            Thread.onSpinWait();
        }
    }

    @Test
    void an_organisation_has_one_piece_in_work_and_another_is_not_kept_waiting_by_it() {
        var jobs = jobs(2, 9, 9, LONG);
        var first = take(jobs, TILES, "1", waits("tiles 1"));
        var second = take(jobs, TILES, "2", quick("tiles 2"));
        var other = take(jobs, CEMENT, "1", quick("cement 1"));
        assertEquals(done("cement 1"), end(jobs, CEMENT, other));
        assertFalse(begun.contains("tiles 2"));
        assertEquals(1, jobs.look(TILES, second).orElseThrow().ahead());
        gate.countDown();
        assertEquals(done("tiles 1"), end(jobs, TILES, first));
        assertEquals(done("tiles 2"), end(jobs, TILES, second));
    }

    @Test
    void who_was_served_longest_ago_comes_next() {
        var jobs = jobs(1, 9, 9, LONG);
        take(jobs, TILES, "1", waits("tiles 1"));
        take(jobs, TILES, "2", quick("tiles 2"));
        var last = take(jobs, TILES, "3", quick("tiles 3"));
        take(jobs, CEMENT, "1", quick("cement 1"));
        take(jobs, POWER, "1", quick("power 1"));
        gate.countDown();
        end(jobs, TILES, last);
        assertEquals(List.of("tiles 1", "cement 1", "power 1", "tiles 2", "tiles 3"), begun);
    }

    @Test
    void another_organisation_sees_and_stops_nothing() {
        var jobs = jobs(1, 9, 9, LONG);
        var id = take(jobs, TILES, "1", waits("tiles 1"));
        assertTrue(jobs.look(CEMENT, id).isEmpty());
        assertEquals(List.of(), jobs.unended(CEMENT, "draft"));
        assertEquals(1, jobs.unended(TILES, "draft").size());
        jobs.stop(CEMENT, id);
        gate.countDown();
        assertEquals(done("tiles 1"), end(jobs, TILES, id));
    }

    @Test
    void too_many_and_too_heavy_are_refused_and_what_ended_makes_place() {
        var jobs = jobs(1, 2, 9, LONG);
        take(jobs, TILES, "1", waits("1"));
        var second = take(jobs, TILES, "2", quick("2"));
        assertEquals("J-WAITING", refusal(jobs.take(TILES, "draft", "3", 10, quick("3"))));
        assertEquals("J-FULL", refusal(jobs.take(CEMENT, "draft", "1", 981, quick("4"))));
        gate.countDown();
        end(jobs, TILES, second);
        end(jobs, CEMENT, take(jobs, CEMENT, "1", quick("4")));
        end(jobs, TILES, take(jobs, TILES, "3", quick("3")));
    }

    private static String refusal(Outcome<JobId> outcome) {
        return outcome.findings().getFirst().rule();
    }

    @Test
    void only_the_latest_ended_ones_are_remembered() {
        var jobs = jobs(1, 9, 2, LONG);
        var ids = List.of("1", "2", "3", "4").stream()
                .map(name -> {
                    var id = take(jobs, TILES, name, quick(name));
                    end(jobs, TILES, id);
                    return id;
                })
                .toList();
        take(jobs, CEMENT, "1", quick("5"));
        assertEquals(
                List.of(false, false, true, true),
                ids.stream().map(id -> jobs.look(TILES, id).isPresent()).toList());
    }

    @Test
    void called_off_while_it_waits_it_never_begins() {
        var jobs = jobs(1, 9, 9, LONG);
        take(jobs, TILES, "1", waits("1"));
        var second = take(jobs, TILES, "2", quick("2"));
        jobs.stop(TILES, second);
        assertEquals("J-STOPPED", rule(end(jobs, TILES, second)));
        gate.countDown();
        end(jobs, TILES, take(jobs, TILES, "3", quick("3")));
        assertEquals(List.of("1", "3"), begun);
    }

    @Test
    void called_off_in_the_middle_it_ends_where_it_next_tells() {
        var jobs = jobs(1, 9, 9, LONG);
        var id = take(jobs, TILES, "1", telling -> {
            await(gate);
            telling.at(new Progress("reading", "Than", 7, 40));
            return done("never");
        });
        jobs.stop(TILES, id);
        gate.countDown();
        assertEquals("J-STOPPED", rule(end(jobs, TILES, id)));
        jobs.stop(TILES, id);
        assertEquals("J-STOPPED", rule(end(jobs, TILES, id)));
    }

    @Test
    void work_without_an_end_is_ended_and_the_next_begins() {
        var jobs = jobs(1, 9, 9, Duration.ofMillis(1));
        var endless = take(jobs, TILES, "1", telling -> {
            while (true) telling.at(Progress.NONE);
        });
        var stuck = take(jobs, TILES, "2", waits("stuck"));
        assertEquals("J-TIME", rule(end(jobs, TILES, endless)));
        assertEquals("J-TIME", rule(end(jobs, TILES, stuck)));
    }

    @Test
    void a_slip_of_ours_is_told_and_the_next_begins() {
        var jobs = jobs(1, 9, 9, LONG);
        var broken = take(jobs, TILES, "1", _ -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, _) -> {});
            throw new IllegalStateException("a slip");
        });
        assertEquals("J-BROKEN", rule(end(jobs, TILES, broken)));
        assertEquals(done("2"), end(jobs, TILES, take(jobs, TILES, "2", quick("2"))));
    }

    private static String rule(Ending ending) {
        return assertInstanceOf(Ending.Refused.class, ending)
                .findings()
                .getFirst()
                .rule();
    }

    @Test
    void what_is_told_is_seen() {
        var told = new CountDownLatch(1);
        var jobs = jobs(1, 9, 9, LONG);
        var id = take(jobs, TILES, "than.xlsx", telling -> {
            telling.at(new Progress("reading", "Than", 7, 140));
            told.countDown();
            await(gate);
            return done("there");
        });
        await(told);
        var job = jobs.look(TILES, id).orElseThrow();
        assertEquals(new Progress("reading", "Than", 7, 100), job.progress());
        assertTrue(job.isRunning());
        gate.countDown();
        assertEquals(done("there"), end(jobs, TILES, id));
    }
}
