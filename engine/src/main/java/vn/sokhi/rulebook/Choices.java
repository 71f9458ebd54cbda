package vn.sokhi.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the rulebook chooses between texts, as data.
///
/// @param ranks by instrument, the lower first (Circular 38/2023, Art. 18: own, Decision 2626, IPCC)
/// @param latestServes the quantities whose latest published year serves later years, flagged
/// @param gwpSets the sets that may be asked for, the default first
public record Choices(Map<String, Integer> ranks, Set<String> latestServes, List<String> gwpSets) {

    private static final int UNRANKED = 99;

    int rank(String instrument) {
        return ranks.getOrDefault(instrument, UNRANKED);
    }
}
