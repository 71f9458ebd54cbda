package vn.sokhi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// From the start of the process to the first 200 of `/`: cold and with the start cache, on a data folder that is there
/// and
/// on an empty one, beside two servers that do nothing.
final class StartJob {

    private final Asked asked;
    private final Place place;
    private final Print print;
    private final Servers servers;
    private final Path there;
    private final Path empty;
    private final Map<String, Rounds> seconds = new LinkedHashMap<>();

    /// A start; it is stopped by whoever started it.
    private interface Start {
        Server go() throws IOException, InterruptedException;
    }

    StartJob(Asked asked, Place place, Print print) {
        this.asked = asked;
        this.place = place;
        this.print = print;
        servers = new Servers(place);
        there = place.work().resolve("data");
        empty = place.work().resolve("data-empty");
    }

    void run() throws IOException, InterruptedException {
        print.title("start: process start to the first 200 of /, " + asked.starts() + " rounds in turn");
        try (var first = servers.ours(there, false)) {
            print.line("Data folder made: first start of all %.2f s (unpacks PostgreSQL)".formatted(first.seconds()));
        }
        if (!servers.record(there)) {
            print.differs("no start cache was written");
            return;
        }
        print.line("Start cache: %.0f MB".formatted(servers.cacheBytes() / 1e6));
        for (int round = 0; round < asked.starts(); round++) round();
        print.line("Load: " + Machine.load());
        seconds.forEach((name, rounds) -> print.figure(name, rounds, "%.2f", "s", asked.seed()));
        ratio("sokhi, there, cold", "sokhi, there, cached");
        ratio("sokhi, there, cached", "Spring Boot hello");
        if (!asked.keep()) Folders.remove(there);
    }

    private void round() throws IOException, InterruptedException {
        time("bare JDK server", servers::bare);
        time("Spring Boot hello", servers::spring);
        time("sokhi, there, cold", () -> servers.ours(there, false));
        time("sokhi, there, cached", () -> servers.ours(there, true));
        time("sokhi, empty, cold", () -> servers.ours(empty, false));
        Folders.remove(empty);
        time("sokhi, empty, cached", () -> servers.ours(empty, true));
        Folders.remove(empty);
    }

    private void time(String name, Start start) throws IOException, InterruptedException {
        try (var server = start.go()) {
            seconds.computeIfAbsent(name, _ -> new Rounds()).add(server.seconds());
        }
    }

    private void ratio(String over, String under) {
        var one = seconds.getOrDefault(over, new Rounds());
        var other = seconds.getOrDefault(under, new Rounds());
        print.ratio(over + " / " + under, one.over(other, asked.seed()));
    }
}
