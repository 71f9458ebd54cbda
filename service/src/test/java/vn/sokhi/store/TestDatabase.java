package vn.sokhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.sokhi.store.carried.CarriedPostgres;

/// One carried PostgreSQL for all tests of a run, on a fresh folder under `target`, with the sandbox loaded.
public final class TestDatabase {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private TestDatabase() {}

    private static final class Shared {
        static final CarriedPostgres SERVER = server();
        static final Database DATABASE = opened();

        private static CarriedPostgres server() {
            return serverOn("store");
        }

        private static Database opened() {
            return TestDatabase.opened(SERVER);
        }
    }

    private static CarriedPostgres serverOn(String folder) {
        try {
            return CarriedPostgres.on(freshFolder(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Database opened(CarriedPostgres server) {
        try {
            var database = Database.open(
                    Map.of("SOKHI_DB_URL", server.runtimeUrl(), "SOKHI_DB_OWNER_URL", server.ownerUrl()), TARGET);
            new Sandbox(database.owner()).load();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, database)));
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A database of a test's own, where what other tests left would be counted too.
    public static Database ownOf(String test) {
        return opened(serverOn(test));
    }

    public static Database shared() {
        return Shared.DATABASE;
    }

    static CarriedPostgres server() {
        return Shared.SERVER;
    }

    /// A new data folder; the unpacked programs are shared by all of them.
    public static Path freshFolder(String name) throws IOException {
        var programs = Files.createDirectories(TARGET.resolve("test-pg"));
        var folder = Files.createTempDirectory(Files.createDirectories(TARGET.resolve("test-data")), name);
        Files.createSymbolicLink(folder.resolve("pg"), programs);
        return folder;
    }

    private static void close(CarriedPostgres server, Database database) {
        try {
            database.close();
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
