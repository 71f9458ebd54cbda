package vn.sokhi.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sokhi.draft.Proposal.Verdict;
import vn.sokhi.draft.StagedImport;

/// How many cells a file would add, change, leave, and how many were rejected: as figures and as one bar.
final class PreviewCounts {

    private static final int WIDTH = 1000;

    /// @param word `added`, `changed`, `unchanged`, `rejected`
    /// @param from where its part of the bar begins, of 1000
    public record Part(String word, int count, int from, int width) {}

    private PreviewCounts() {}

    static List<Part> of(StagedImport staged) {
        var counts = staged.counts();
        int total = Math.max(1, staged.proposals().size());
        var parts = new ArrayList<Part>();
        int before = 0;
        for (var verdict : Verdict.values()) {
            int count = counts.getOrDefault(verdict, 0);
            int from = (int) ((long) before * WIDTH / total);
            before += count;
            parts.add(new Part(word(verdict), count, from, (int) ((long) before * WIDTH / total) - from));
        }
        return parts;
    }

    static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
