package vn.sokhi.walk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The program that is walked through: the one at `-Dsokhi.url`, else one started for the walk with an empty data folder.
final class Running implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("(https?://\\S+)");
    private static final Path PROGRAM = Path.of("..", "service", "target", "sokhi.jar");
    private static final int SECONDS_TO_STOP = 20;

    private final String address;
    private final Optional<Process> process;
    private final Optional<Path> data;

    private Running(String address, Optional<Process> process, Optional<Path> data) {
        this.address = address.replaceFirst("/+$", "");
        this.process = process;
        this.data = data;
    }

    static Running find() throws IOException {
        var given = System.getProperty("sokhi.url", "");
        return given.isBlank() ? start() : new Running(given, Optional.empty(), Optional.empty());
    }

    String at(String path) {
        return address + path;
    }

    private static Running start() throws IOException {
        var data = Files.createTempDirectory("sokhi-walk");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(java, "-jar", PROGRAM.toString()).redirectErrorStream(true);
        command.environment().put("SOKHI_DATA", data.toString());
        var process = command.start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return new Running(printed(output), Optional.of(process), Optional.of(data));
    }

    /// The address it prints when its doors are open.
    private static String printed(BufferedReader output) throws IOException {
        var all = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            all.append(line).append('\n');
            var found = ADDRESS.matcher(line);
            if (line.startsWith("Sổ Khí:") && found.find()) {
                Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
                return found.group(1);
            }
        }
        throw new IOException("the program did not start:\n" + all);
    }

    @Override
    public void close() throws Exception {
        if (process.isPresent()) {
            process.get().destroy();
            if (!process.get().waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) process.get().destroyForcibly();
        }
        if (data.isPresent()) erase(data.get());
    }

    private static void erase(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
