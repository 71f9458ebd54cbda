package vn.sokhi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One run of a command, results to a file: how long it took, how much processor time, how much memory at its peak.
record Run(double seconds, double processorSeconds, double peakMegabytes, int status) {

    private static final Path TIME = Path.of("/usr/bin/time");

    static boolean canMeasure() {
        return Files.isExecutable(TIME);
    }

    static Run of(List<String> command, Path out, Path err) throws InterruptedException {
        try {
            var used = Files.createTempFile(out.toAbsolutePath().getParent(), "time", ".txt");
            var timed = new ArrayList<>(List.of(TIME.toString(), "-o", used.toString(), "-q", "-f", "%U %S %M"));
            timed.addAll(command);
            long from = System.nanoTime();
            var process = new ProcessBuilder(timed)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            int status = process.waitFor();
            double seconds = (System.nanoTime() - from) / 1e9;
            var told = Files.readString(used).strip();
            Files.delete(used);
            return of(seconds, told, status, err);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// @param told processor seconds of the program and of the system, and peak memory; nothing where `time` itself
    ///     was ended, another text where it could not start the command
    private static Run of(double seconds, String told, int status, Path err) {
        var cells = told.split(" ");
        if (!told.matches("[0-9.]+ [0-9.]+ [0-9]+")) {
            throw new IllegalStateException(
                    "the measured run ended with status %d after %.1f s and left no measurement%s: it was ended from outside (out of memory?); its errors are in %s"
                            .formatted(status, seconds, told.isEmpty() ? "" : " but “" + told + "”", err));
        }
        double processor = Double.parseDouble(cells[0]) + Double.parseDouble(cells[1]);
        return new Run(seconds, processor, Double.parseDouble(cells[2]) / 1024, status);
    }
}
