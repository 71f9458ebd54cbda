package vn.sokhi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sokhi.store.Counter.accepted;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The same program on a PostgreSQL given by address: the one that `SOKHI_TEST_DB_URL` and `SOKHI_TEST_DB_OWNER_URL`
/// name, else the shared one, which then plays the stranger.
class ExternalDatabaseTest {

    private static final Path NOWHERE = Path.of("target", "no-data-folder");

    private final String runtime =
            named("SOKHI_TEST_DB_URL", TestDatabase.server().runtimeUrl());
    private final String owner =
            named("SOKHI_TEST_DB_OWNER_URL", TestDatabase.server().ownerUrl());

    @Test
    void a_report_is_filed_on_a_database_given_by_address() throws IOException {
        try (var database = Database.open(Map.of("SOKHI_DB_URL", runtime, "SOKHI_DB_OWNER_URL", owner), NOWHERE)) {
            new Sandbox(database.owner()).load();
            var counter = Counter.on(database.runtime());
            var we = Counter.seats(database.runtime()).getFirst().actor();
            var checked =
                    accepted(counter.keep().keep(we, Counter.content(counter.firstFacility(we), 2050, "Lò 1", 1)));
            var receipt = accepted(counter.submit().submit(we, checked));
            assertTrue(accepted(counter.verify().verify(receipt.id().text()))
                    .checks()
                    .allGood());
            assertEquals(4, Counter.seats(database.runtime()).size());
        }
    }

    @Test
    void half_an_address_or_one_role_for_both_is_refused() {
        assertThrows(IOException.class, () -> Database.open(Map.of("SOKHI_DB_URL", runtime), NOWHERE));
        assertThrows(
                IOException.class,
                () -> Database.open(Map.of("SOKHI_DB_URL", owner, "SOKHI_DB_OWNER_URL", owner), NOWHERE));
        assertThrows(
                IOException.class,
                () -> Database.open(
                        Map.of("SOKHI_DB_URL", "jdbc:postgresql://127.0.0.1/x", "SOKHI_DB_OWNER_URL", owner), NOWHERE));
    }

    private static String named(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}
