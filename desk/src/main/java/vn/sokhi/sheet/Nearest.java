package vn.sokhi.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The names closest to a misspelt one, so that a refusal can say what was probably meant.
final class Nearest {

    private static final int OFFERED = 3;
    private static final int SLACK = 2;

    private Nearest() {}

    /// Up to three names, the closest first, in one line.
    static String of(String written, List<String> names) {
        var low = written.toLowerCase(Locale.ROOT);
        int best = names.stream().mapToInt(name -> distance(low, name)).min().orElse(0);
        return String.join(
                ", ",
                names.stream()
                        .filter(name -> distance(low, name) <= best + SLACK)
                        .sorted(Comparator.comparingInt(name -> distance(low, name)))
                        .limit(OFFERED)
                        .toList());
    }

    /// Levenshtein's distance over the first 40 letters.
    private static int distance(String left, String right) {
        var a = left.substring(0, Math.min(left.length(), 40));
        var b = right.substring(0, Math.min(right.length(), 40));
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
