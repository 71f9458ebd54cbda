package vn.sokhi.store.carried;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cluster's folder, and the server that runs on it or may still run on it.
final class Cluster {

    /// What the server is told at each start. The socket is off: whoever connects needs the password.
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "password_encryption=scram-sha-256",
            "timezone=UTC",
            "max_connections=100");

    private final Path folder;
    private final Path log;
    private final Runner runner;

    Cluster(Path data, Runner runner) {
        this.folder = data.resolve("cluster");
        this.log = data.resolve("postgres.log");
        this.runner = runner;
    }

    Path folder() {
        return folder;
    }

    /// Makes the cluster, unless it is there. One that was cut off half-way never got its name.
    void initialise(Secrets secrets) throws IOException {
        if (Files.isDirectory(folder)) return;
        try {
            initdb(secrets, List.of("--locale-provider=icu", "--icu-locale=vi-VN"));
        } catch (IOException noIcu) {
            // Without ICU only the order of Vietnamese words is lost; queries name their collation anyway.
            initdb(secrets, List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        }
    }

    private void initdb(Secrets secrets, List<String> locale) throws IOException {
        var half = folder.resolveSibling("cluster.half");
        Folders.delete(half);
        Files.createDirectory(half);
        var password = Secrets.passwordFile(log.resolveSibling("pg"), secrets.keeper());
        try {
            runner.give(half);
            runner.give(password);
            var arguments = new ArrayList<>(List.of("-D", half.toString(), "-U", "postgres", "--pwfile=" + password));
            arguments.addAll(List.of("-A", "scram-sha-256", "--encoding=UTF8", "--locale=C", "--data-checksums"));
            arguments.addAll(locale);
            runner.run("initdb", arguments);
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Starts the server and waits until it answers, through crash recovery if need be.
    int start() throws IOException {
        if (!Files.exists(log)) Files.createFile(log);
        runner.give(log);
        int port = freePort();
        var options = new StringBuilder("-p " + port);
        SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
        var arguments = new ArrayList<>(List.of("start", "-w", "-t", "120", "-s", "-D", folder.toString()));
        arguments.addAll(List.of("-l", log.toString(), "-o", options.toString()));
        try {
            runner.run("pg_ctl", arguments);
        } catch (IOException failed) {
            throw new IOException(failed.getMessage() + "\n" + lastOfLog(), failed);
        }
        return port;
    }

    /// Open transactions are rolled back. A server that is told to stop just as it recovers from the death of one of
    /// its processes may wait for ever (seen with 18.6): then it is stopped at once, and recovers when started.
    void stop() throws IOException {
        try {
            stop("fast", "30");
        } catch (IOException waitedInVain) {
            if (running().isPresent()) stop("immediate", "60");
        }
    }

    private void stop(String mode, String seconds) throws IOException {
        runner.run("pg_ctl", List.of("stop", "-w", "-t", seconds, "-s", "-m", mode, "-D", folder.toString()));
    }

    /// The port of the server that the folder says is running, if its process is alive and is our PostgreSQL.
    ///
    /// A file left behind by a dead server whose process number somebody else has got by now is taken away:
    /// PostgreSQL would refuse to start, and `pg_ctl stop` would send its signal to the stranger.
    Optional<Integer> running() throws IOException {
        var file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        var lines = Files.readAllLines(file);
        if (lines.isEmpty()) return Optional.empty();
        var process = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        if (process.isEmpty()) return Optional.empty();
        if (isStranger(process.get()) || isDead(process.get())) {
            Files.delete(file);
            return Optional.empty();
        }
        return Optional.of(lines.size() > 3 ? Integer.parseInt(lines.get(3).strip()) : 0);
    }

    /// Whether it runs the very programs we carry now, not those of an earlier version of us.
    boolean runsOurPrograms() throws IOException {
        var pid =
                Files.readAllLines(folder.resolve("postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid)).filter(runner::runs).isPresent();
    }

    private boolean isStranger(ProcessHandle process) {
        var info = process.info();
        return info.command().filter(command -> !command.endsWith("/postgres")).isPresent()
                || info.arguments()
                        .filter(words -> !List.of(words).contains(folder.toString()))
                        .isPresent();
    }

    /// Ended, and nobody has asked for its end yet: it has a number, and no program.
    private static boolean isDead(ProcessHandle process) throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "stat");
        return Files.exists(status) && Files.readString(status).contains(") Z ");
    }

    private String lastOfLog() throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
