package vn.sokhi.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sokhi.party.OrganisationId;

/// Files that wait until somebody says how they are to be read. They lie in memory for a while and are stored nowhere.
public final class HeldFiles {

    /// How much is held, and how long.
    ///
    /// @param each how many files of one organisation; the oldest goes
    /// @param bytes how much all files weigh together; the oldest go
    public record Room(int each, long bytes, Duration time) {}

    /// @param about what it was sent to: a draft's id
    public record Held(JobId id, OrganisationId owner, String about, String file, byte[] bytes, Instant at) {

        /// The same file, or the same waiting, is what has the same id.
        @Override
        public boolean equals(Object other) {
            return other instanceof Held held && held.id.equals(id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    private final Room room;
    private final InstantSource clock;
    /// The oldest first.
    private final List<Held> files = new ArrayList<>();

    public HeldFiles(Room room, InstantSource clock) {
        this.room = room;
        this.clock = clock;
    }

    public Duration time() {
        return room.time();
    }

    public synchronized JobId hold(OrganisationId owner, String about, String file, byte[] bytes) {
        var held = new Held(new JobId(UUID.randomUUID()), owner, about, file, bytes, clock.instant());
        files.add(held);
        var own = files.stream().filter(each -> each.owner().equals(owner)).toList();
        files.removeAll(own.subList(0, Math.max(0, own.size() - room.each())));
        forget();
        return held.id();
    }

    /// Another organisation's is answered as one that does not exist.
    public synchronized Optional<Held> look(OrganisationId owner, String about, JobId id) {
        forget();
        return files.stream()
                .filter(each -> each.id().equals(id)
                        && each.owner().equals(owner)
                        && each.about().equals(about))
                .findFirst();
    }

    public synchronized void drop(JobId id) {
        files.removeIf(each -> each.id().equals(id));
    }

    private void forget() {
        var oldest = clock.instant().minus(room.time());
        files.removeIf(each -> each.at().isBefore(oldest));
        while (files.stream().mapToLong(each -> each.bytes().length).sum() > room.bytes()) files.removeFirst();
    }
}
