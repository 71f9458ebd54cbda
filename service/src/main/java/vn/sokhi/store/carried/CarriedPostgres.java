package vn.sokhi.store.carried;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The database that comes with the program, running on a data folder that nobody else uses.
///
/// After a `kill -9` of this program the server goes on; the next start adopts it.
public final class CarriedPostgres implements AutoCloseable {

    private static final String DATABASE = "sokhi";
    private static final String OWNER = "sokhi_owner";
    private static final String APP = "sokhi_app";
    private static final String STARTING_UP = "57P03";
    private static final int TRIES = 5;

    private final Cluster cluster;
    private final Secrets secrets;
    private final FileChannel lock;
    private final int port;

    private CarriedPostgres(Cluster cluster, Secrets secrets, FileChannel lock, int port) {
        this.cluster = cluster;
        this.secrets = secrets;
        this.lock = lock;
        this.port = port;
    }

    /// Starts or adopts the server on that folder, and makes database and roles where they are missing.
    public static CarriedPostgres on(Path dataFolder) throws IOException {
        var data = Files.createDirectories(dataFolder).toRealPath();
        var lock = locked(data);
        try {
            var cluster = new Cluster(data, Runner.of(Archive.unpackedUnder(data), data));
            var secrets = Secrets.in(data);
            cluster.initialise(secrets);
            var carried = new CarriedPostgres(cluster, secrets, lock, adoptedOrStarted(cluster, secrets));
            carried.prepare();
            return carried;
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    /// Held as long as this program lives, however it ends.
    private static FileChannel locked(Path data) throws IOException {
        var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isLocked(channel)) return channel;
        channel.close();
        throw new IOException("another Sổ Khí is running on " + data);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisVeryProgram) {
            return false;
        }
    }

    private static int adoptedOrStarted(Cluster cluster, Secrets secrets) throws IOException {
        var running = cluster.running();
        if (running.isPresent()) {
            if (cluster.runsOurPrograms() && answers(running.get(), secrets, cluster)) return running.get();
            cluster.stop();
        }
        return started(cluster);
    }

    /// Another process may have taken the free port, and orphans of a killed server need a moment to end.
    private static int started(Cluster cluster) throws IOException {
        IOException last = new IOException("not started");
        for (int i = 0; i < TRIES; i++) {
            try {
                return cluster.start();
            } catch (IOException failed) {
                last = failed;
                pause(200L << i);
            }
        }
        throw last;
    }

    /// Whether the server there opens with our password and serves our folder.
    private static boolean answers(int port, Secrets secrets, Cluster cluster) throws IOException {
        for (int i = 0; i < TRIES * 10; i++) {
            try (var connection = connect(port, "postgres", secrets);
                    var row = connection.createStatement().executeQuery("show data_directory")) {
                return row.next() && row.getString(1).equals(cluster.folder().toString());
            } catch (SQLException e) {
                if (!STARTING_UP.equals(e.getSQLState())) return false;
                pause(200);
            }
        }
        return false;
    }

    private void prepare() throws IOException {
        try (var connection = connect(port, "postgres", secrets)) {
            role(connection, OWNER, secrets.owner());
            role(connection, APP, secrets.app());
            if (!exists(connection, "select from pg_database where datname = '" + DATABASE + "'")) {
                run(connection, "create database " + DATABASE + " owner " + OWNER);
            }
            run(connection, "revoke all on database " + DATABASE + " from public");
            run(connection, "grant connect on database " + DATABASE + " to " + APP);
        } catch (SQLException e) {
            throw new IOException("the carried database refused: " + e.getMessage(), e);
        }
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = '" + name + "'")) {
            run(
                    connection,
                    "create role " + name + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls");
        }
        run(connection, "alter role " + name + " password '" + password + "'");
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(int port, String database, Secrets secrets) throws SQLException {
        return DriverManager.getConnection(url(port, database), "postgres", secrets.keeper());
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /// With user and password, as `SOKHI_DB_URL` has it.
    public String runtimeUrl() {
        return url(port, DATABASE) + "?user=" + APP + "&password=" + secrets.app();
    }

    /// With user and password, as `SOKHI_DB_OWNER_URL` has it.
    public String ownerUrl() {
        return url(port, DATABASE) + "?user=" + OWNER + "&password=" + secrets.owner();
    }

    /// Stops the server: open transactions are rolled back, everything acknowledged is on the disk.
    @Override
    public void close() throws IOException {
        try {
            cluster.stop();
        } finally {
            lock.close();
        }
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
