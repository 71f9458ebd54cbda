package vn.sokhi.store.carried;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.store.TestDatabase;

class CarriedPostgresTest {

    @Test
    void it_is_safe_for_data_and_shut_to_strangers() throws Exception {
        var folder = TestDatabase.freshFolder("carried");
        try (var postgres = CarriedPostgres.on(folder)) {
            var url = postgres.runtimeUrl();
            assertEquals("on", ask(url, "show fsync"));
            assertEquals("on", ask(url, "show synchronous_commit"));
            assertEquals("on", ask(url, "show full_page_writes"));
            assertEquals("on", ask(url, "show data_checksums"));
            assertEquals("127.0.0.1", ask(url, "show listen_addresses"));
            assertTrue(
                    Files.readString(folder.resolve("cluster/postmaster.opts")).contains("unix_socket_directories="));
            assertEquals("UTF8", ask(url, "show server_encoding"));
            assertEquals("vi-VN", ask(url, "select datlocale from pg_database where datname = current_database()"));
            assertEquals(
                    "an, ăn, âm, dầu, đất",
                    ask(
                            url,
                            "select string_agg(w, ', ' order by w) from "
                                    + "unnest(array['đất', 'âm', 'dầu', 'ăn', 'an']) as t(w)"));
            assertThrows(SQLException.class, () -> ask(url.replaceAll("password=.*", "password=x"), "select 1"));
            assertThrows(SQLException.class, () -> ask(url.replaceAll("&password=.*", ""), "select 1"));
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))));
            assertThrows(IOException.class, () -> CarriedPostgres.on(folder));
        }
    }

    @Test
    void it_stops_on_close_and_starts_again_with_its_data() throws Exception {
        var folder = TestDatabase.freshFolder("again");
        try (var first = CarriedPostgres.on(folder)) {
            run(first.ownerUrl(), "create table kept as select 42 as answer");
        }
        assertFalse(Files.exists(folder.resolve("cluster/postmaster.pid")));
        try (var second = CarriedPostgres.on(folder)) {
            assertEquals("42", ask(second.ownerUrl(), "select answer from kept"));
        }
    }

    @Test
    void a_file_left_by_a_dead_server_does_not_hinder_and_no_stranger_is_stopped() throws Exception {
        var folder = TestDatabase.freshFolder("stale");
        CarriedPostgres.on(folder).close();
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(
                    folder.resolve("cluster/postmaster.pid"),
                    stranger.pid() + "\n" + folder + "\n1\n5432\n\n127.0.0.1\n");
            CarriedPostgres.on(folder).close();
            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroy();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, /postgres-linux-x86_64.txz",
        "Linux, aarch64, /postgres-linux-arm_64.txz",
        "Mac OS X, aarch64, /postgres-darwin-arm_64.txz"
    })
    void the_jar_carries_the_archive_of(String system, String processor, String resource) throws IOException {
        assertEquals(resource, Archive.resourceName(system, processor));
        try (var found = Archive.class.getResourceAsStream(resource)) {
            assertTrue(found != null);
        }
    }

    @Test
    void an_archive_that_points_out_of_its_folder_is_refused(@TempDir Path folder) throws IOException {
        for (var entry : List.of(
                file("../out"), file("a/../../out"), link("l", "../out"), link("l", "/etc"), file("/etc/out"))) {
            assertThrows(
                    IOException.class,
                    () -> Archive.unpack(tar(List.of(entry)), folder.resolve("in")),
                    entry.getName());
        }
        assertThrows(
                IOException.class,
                () -> Archive.unpack(
                        tar(List.of(new TarArchiveEntry("pipe", TarConstants.LF_FIFO))), folder.resolve("in")));
        Archive.unpack(tar(List.of(file("bin/run"), link("bin/also", "run"))), folder.resolve("good"));
        assertTrue(Files.isExecutable(folder.resolve("good/bin/run")));
        assertEquals("x", Files.readString(folder.resolve("good/bin/also")));
    }

    private static TarArchiveEntry file(String name) {
        var entry = new TarArchiveEntry(name, true);
        entry.setMode(0100755);
        entry.setSize(1);
        return entry;
    }

    private static TarArchiveEntry link(String name, String target) {
        var entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        return entry;
    }

    private static TarArchiveInputStream tar(List<TarArchiveEntry> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            for (var entry : new ArrayList<>(entries)) {
                tar.putArchiveEntry(entry);
                if (entry.isFile() && entry.getSize() == 1) tar.write("x".getBytes(StandardCharsets.UTF_8));
                tar.closeArchiveEntry();
            }
        }
        return new TarArchiveInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static String ask(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    private static void run(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
