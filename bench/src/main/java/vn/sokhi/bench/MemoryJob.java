package vn.sokhi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Resident memory of the service, the JVM and PostgreSQL apart: idle after the first page, and after two hundred.
final class MemoryJob {

    private static final int PAGES = 200;
    private static final int IDLE_MS = 3_000;

    private final Asked asked;
    private final Print print;
    private final Servers servers;
    private final Path data;
    private final Map<String, Rounds> megabytes = new LinkedHashMap<>();

    MemoryJob(Asked asked, Place place, Print print) {
        this.asked = asked;
        this.print = print;
        servers = new Servers(place);
        data = place.work().resolve("data");
    }

    void run() throws IOException, InterruptedException {
        print.title("memory: resident, " + asked.starts() + " starts");
        for (int round = 0; round < asked.starts(); round++) {
            try (var bare = servers.bare()) {
                keep("bare JDK server", Memory.resident(bare.id()));
            }
            try (var spring = servers.spring()) {
                keep("Spring Boot hello", Memory.resident(spring.id()));
            }
            ours();
        }
        print.line("Load: " + Machine.load());
        megabytes.forEach((name, rounds) -> print.figure(name, rounds, "%.0f", "MB", asked.seed()));
        print.line("JVM: resident set. PostgreSQL: all its processes, shared pages counted once (PSS).");
        if (!asked.keep()) Folders.remove(data);
    }

    private void ours() throws IOException, InterruptedException {
        try (var server = servers.ours(data, false)) {
            Thread.sleep(IDLE_MS);
            keep("sokhi JVM, after 1 page", Memory.resident(server.id()));
            keep("its PostgreSQL, after 1 page", Memory.postgres(data));
            for (int page = 0; page < PAGES; page++) server.answers();
            Thread.sleep(IDLE_MS);
            keep("sokhi JVM, after 200 pages", Memory.resident(server.id()));
            keep("its PostgreSQL, after 200 pages", Memory.postgres(data));
        }
    }

    private void keep(String name, double figure) {
        megabytes.computeIfAbsent(name, _ -> new Rounds()).add(figure);
    }
}
