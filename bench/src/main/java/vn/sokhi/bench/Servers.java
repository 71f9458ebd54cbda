package vn.sokhi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// How ours and its peers are started.
final class Servers {

    private static final String SPRING =
            "(spring-(boot|core|beans|context|web|webmvc|aop|expression)|tomcat|jackson|micrometer"
                    + "|logback|log4j|slf4j|jul|jakarta|jspecify|commons-logging).*";
    private static final String NOT_SPRING = ".*(security|jdbc|sql|thymeleaf|flyway|transaction|persistence).*";

    private final Place place;
    private final Path cache;

    Servers(Place place) {
        this.place = place;
        this.cache = place.work().resolve("start.aot");
    }

    Server ours(Path data, boolean cached) throws IOException, InterruptedException {
        return ours(data, cached ? List.of("-XX:AOTCache=" + cache) : List.of());
    }

    private Server ours(Path data, List<String> more) throws IOException, InterruptedException {
        var command = new ArrayList<>(place.program());
        command.addAll(1, more);
        return Server.start(_ -> command, Map.of("SOKHI_DATA", data.toString()), place.work());
    }

    /// As `./sokhi warm` does it: the service once with the recorder on, its first page, its end.
    boolean record(Path data) throws IOException, InterruptedException {
        Files.deleteIfExists(cache);
        try (var recorded = ours(data, List.of("-XX:AOTCacheOutput=" + cache))) {
            recorded.answers();
        }
        return Files.exists(cache);
    }

    long cacheBytes() throws IOException {
        return Files.size(cache);
    }

    Server bare() throws IOException, InterruptedException {
        return peer("vn.sokhi.bench.BareServer", bench());
    }

    Server spring() throws IOException, InterruptedException {
        try (var jars = Files.list(place.jar().resolveSibling("lib"))) {
            var picked = jars.filter(jar -> jar.getFileName().toString().matches(SPRING))
                    .filter(jar -> !jar.getFileName().toString().matches(NOT_SPRING))
                    .map(Path::toString)
                    .collect(Collectors.joining(":"));
            return peer("vn.sokhi.bench.HelloSpring", bench() + ":" + picked);
        }
    }

    /// SQLite's full-text search over the list that was kept.
    Server search(Path list) throws IOException, InterruptedException {
        var script = place.peer("search_sqlite.py").toString();
        var rulebook = place.home().resolve("rulebook").toString();
        return Server.start(
                port -> List.of("/usr/bin/python3", script, list.toString(), rulebook, Integer.toString(port)),
                Map.of(),
                place.work());
    }

    private Server peer(String main, String classes) throws IOException, InterruptedException {
        IntFunction<List<String>> command = port -> {
            var words = new ArrayList<String>();
            words.add(place.java().toString());
            words.addAll(place.flags());
            words.addAll(List.of("-cp", classes, main, Integer.toString(port)));
            return words;
        };
        return Server.start(command, Map.of(), place.work());
    }

    /// Its classes, not its jar: the jar's manifest would bring all of the program along.
    private String bench() {
        return place.home().resolve("bench/target/classes").toString();
    }
}
