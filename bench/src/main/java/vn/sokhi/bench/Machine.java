package vn.sokhi.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The machine that measures, and how busy it is.
final class Machine {

    private Machine() {}

    static String load() throws IOException {
        var file = Path.of("/proc/loadavg");
        return Files.exists(file)
                ? String.join(" ", List.of(Files.readString(file).split(" ")).subList(0, 3))
                : "unknown";
    }

    static String cores() throws IOException {
        int count = Runtime.getRuntime().availableProcessors();
        return count + " cores"
                + line(Path.of("/proc/cpuinfo"), "model name")
                        .map(name -> " (" + name + ")")
                        .orElse("");
    }

    static String memory() throws IOException {
        return line(Path.of("/proc/meminfo"), "MemTotal")
                .map(Machine::gibibytes)
                .orElse("unknown");
    }

    private static String gibibytes(String kilobytes) {
        return "%.1f GiB".formatted(Double.parseDouble(kilobytes.split(" ")[0]) / (1 << 20));
    }

    private static Optional<String> line(Path file, String name) throws IOException {
        if (!Files.exists(file)) return Optional.empty();
        try (var lines = Files.lines(file)) {
            return lines.filter(each -> each.startsWith(name))
                    .findFirst()
                    .map(each -> each.substring(each.indexOf(':') + 1).strip());
        }
    }

    static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.version") + ", Java "
                + System.getProperty("java.runtime.version") + " (" + System.getProperty("java.vendor") + ")";
    }

    static String commit(Path home) throws IOException, InterruptedException {
        var name = said("git", "-C", home.toString(), "rev-parse", "--short", "HEAD");
        var changed = said("git", "-C", home.toString(), "status", "--porcelain", "--untracked-files=no");
        return name.orElse("unknown") + (changed.orElse("").isEmpty() ? "" : " with changes not committed");
    }

    /// The first line that a command says, where it can be run and ends well.
    static Optional<String> said(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                var lines = out.lines().toList();
                return process.waitFor() == 0 ? Optional.of(lines.isEmpty() ? "" : lines.getFirst()) : Optional.empty();
            }
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
