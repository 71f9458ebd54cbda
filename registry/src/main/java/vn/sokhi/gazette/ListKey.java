package vn.sokhi.gazette;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a facility stands in Decision 42/2026: annex and number. The list has no tax code, so this is its key.
///
/// @param annex `II`, `III.A`, `III.B` or `IV`
public record ListKey(String annex, int number) {

    /// In the order of the decision.
    public static final List<String> ANNEXES = List.of("II", "III.A", "III.B", "IV");

    private static final Pattern WRITTEN = Pattern.compile("(II|III\\.A|III\\.B|IV)-([1-9][0-9]{0,4})");

    /// `III.B-13`, as it stands in an address.
    public static Optional<ListKey> parse(String text) {
        var match = WRITTEN.matcher(text.strip());
        return match.matches()
                ? Optional.of(new ListKey(match.group(1), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return annex + "-" + number;
    }
}
