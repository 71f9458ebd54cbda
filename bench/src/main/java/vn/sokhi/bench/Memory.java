package vn.sokhi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What processes hold in memory, as Linux counts it.
final class Memory {

    private Memory() {}

    /// Resident, in megabytes.
    static double resident(long process) throws IOException {
        return line(Path.of("/proc/" + process + "/status"), "VmRSS:");
    }

    /// The PostgreSQL processes of a data folder together. Each page they share is counted once (proportional set
    /// size).
    static double postgres(Path data) throws IOException {
        double sum = 0;
        for (var process : under(data)) sum += line(process.resolve("smaps_rollup"), "Pss:");
        return sum;
    }

    /// The server and its workers stand in the data folder.
    static List<Path> under(Path data) throws IOException {
        try (var all = Files.list(Path.of("/proc"))) {
            return all.filter(each -> each.getFileName().toString().matches("[0-9]+"))
                    .filter(each -> standsIn(each, data))
                    .toList();
        }
    }

    private static boolean standsIn(Path process, Path data) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).startsWith(data);
        } catch (IOException _) {
            return false;
        }
    }

    private static double line(Path file, String name) throws IOException {
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith(name)) return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
        }
        return 0;
    }
}
