package vn.sokhi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// A server process that was just started, asked for its first page until it gives it.
final class Server implements AutoCloseable {

    private static final Duration MOST = Duration.ofSeconds(120);
    private static final int PAUSE_MS = 5;

    private final Process process;
    private final URI page;
    private final double seconds;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Server(Process process, URI page, long from) throws InterruptedException {
        this.process = process;
        this.page = page;
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - from > MOST.toNanos()) {
                process.destroy();
                throw new IllegalStateException("no page at " + page + "; see " + "bench/target/work/server.log");
            }
            Thread.sleep(PAUSE_MS);
        }
        this.seconds = (System.nanoTime() - from) / 1e9;
    }

    /// Starts the command that is made for a free port, and waits for the first 200 of `/`.
    static Server start(IntFunction<List<String>> command, Map<String, String> environment, Path work)
            throws IOException, InterruptedException {
        int port = freePort();
        var builder = new ProcessBuilder(command.apply(port)).redirectErrorStream(true);
        builder.redirectOutput(work.resolve("server.log").toFile());
        builder.environment().putAll(environment);
        builder.environment().put("SOKHI_PORT", Integer.toString(port));
        long from = System.nanoTime();
        return new Server(builder.start(), URI.create("http://localhost:" + port + "/"), from);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /// Whether the first page comes, whole.
    boolean answers() throws InterruptedException {
        try {
            var request =
                    HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(60)).build();
            return client.send(request, BodyHandlers.ofByteArray()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    /// The answer at an address below the first page; anything but 200 is a fault of the measurement.
    String text(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(page.resolve(address))
                .timeout(Duration.ofSeconds(60))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException(answer.statusCode() + " at " + address);
        return answer.body();
    }

    /// Keeps the answer at an address as a file.
    void keep(String address, Path file) throws IOException, InterruptedException {
        java.nio.file.Files.writeString(file, text(address));
    }

    double seconds() {
        return seconds;
    }

    long id() {
        return process.pid();
    }

    /// Ends it as a person would, and waits until it has ended.
    @Override
    public void close() {
        client.close();
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
