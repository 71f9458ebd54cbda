package vn.sokhi.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sokhi.party.OrganisationId;

class HeldFilesTest {

    private static final OrganisationId TILES = new OrganisationId(new UUID(1, 1));
    private static final OrganisationId CEMENT = new OrganisationId(new UUID(1, 2));

    private Instant now = Instant.EPOCH;
    private final HeldFiles files = new HeldFiles(new HeldFiles.Room(2, 100, Duration.ofMinutes(30)), () -> now);

    private JobId hold(OrganisationId owner, int bytes) {
        return files.hold(owner, "draft", "own.xlsx", new byte[bytes]);
    }

    private List<Boolean> there(OrganisationId owner, JobId... ids) {
        return List.of(ids).stream()
                .map(id -> files.look(owner, "draft", id).isPresent())
                .toList();
    }

    @Test
    void a_file_waits_for_its_owner_and_its_draft_alone() {
        var id = hold(TILES, 10);
        assertEquals(List.of(true), there(TILES, id));
        assertEquals(List.of(false), there(CEMENT, id));
        assertTrue(files.look(TILES, "another draft", id).isEmpty());
        files.drop(id);
        assertEquals(List.of(false), there(TILES, id));
    }

    @Test
    void the_oldest_goes_where_there_are_too_many_or_too_heavy_ones() {
        var cement = hold(CEMENT, 10);
        var first = hold(TILES, 10);
        var second = hold(TILES, 10);
        var third = hold(TILES, 10);
        assertEquals(List.of(false, true, true), there(TILES, first, second, third));
        var heavy = hold(CEMENT, 75);
        assertEquals(List.of(false, true), there(CEMENT, cement, heavy));
        assertEquals(List.of(true, true), there(TILES, second, third));
    }

    @Test
    void after_half_an_hour_it_is_gone() {
        var id = hold(TILES, 10);
        now = now.plus(Duration.ofMinutes(30));
        assertEquals(List.of(true), there(TILES, id));
        now = now.plusSeconds(1);
        assertEquals(List.of(false), there(TILES, id));
    }
}
