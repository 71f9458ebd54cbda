package vn.sokhi.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Compares two outputs row by row: words letter by letter, numbers to a relative 10⁻⁹.
final class Answers {

    private static final List<Integer> NUMBERS = List.of(7, 9);
    private static final double TOLERANCE = 1e-9;

    private double worst;
    private long rows;

    /// The first difference, if there is one.
    Optional<String> difference(Path ours, Path theirs) throws IOException {
        try (var left = Files.newBufferedReader(ours);
                var right = Files.newBufferedReader(theirs)) {
            for (; ; ) {
                var mine = left.readLine();
                var other = right.readLine();
                if (mine == null && other == null) return Optional.empty();
                if (mine == null || other == null) return Optional.of("line " + (rows + 1) + ": one output is shorter");
                rows++;
                if (rows == 1 ? !mine.equals(other) : !same(mine, other)) {
                    return Optional.of("line " + rows + ":\n  ours  " + mine + "\n  peer  " + other);
                }
            }
        }
    }

    private boolean same(String mine, String other) {
        var left = mine.split(",", -1);
        var right = other.split(",", -1);
        if (left.length != right.length) return false;
        for (int i = 0; i < left.length; i++) {
            if (left[i].equals(right[i])) continue;
            if (!NUMBERS.contains(i) || left[i].isEmpty() || right[i].isEmpty() || !near(left[i], right[i]))
                return false;
        }
        return true;
    }

    private boolean near(String left, String right) {
        double a = Double.parseDouble(left);
        double b = Double.parseDouble(right);
        double apart = Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
        worst = Math.max(worst, apart);
        return apart <= TOLERANCE;
    }

    String told() {
        return "%,d rows, totals included: words equal, numbers within a relative %.1e".formatted(rows - 1, worst);
    }

    static long lines(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return reader.lines().count();
        }
    }
}
