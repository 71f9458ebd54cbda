package vn.sokhi.gazette;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sokhi.classification.Folded;

/// Where a facility stands in Decision 42/2026: annex and number. The list has no tax code, so this is its key.
///
/// @param annex `II`, `III.A`, `III.B` or `IV`
public record ListKey(String annex, int number) {

    /// In the order of the decision.
    public static final List<String> ANNEXES = List.of("II", "III.A", "III.B", "IV");

    private static final Pattern WRITTEN =
            Pattern.compile("(ii|iii ?a|iii ?b|iv) (?:so |no |stt )?0*([1-9][0-9]{0,4})");

    /// `III.B-13` as it stands in an address, and as people write it: `iii.b 13`, `II, số 25`, `II-0025`.
    public static Optional<ListKey> parse(String text) {
        var match = WRITTEN.matcher(Folded.of(text));
        return match.matches()
                ? Optional.of(new ListKey(annex(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    private static String annex(String folded) {
        var letters = folded.replace(" ", "").toUpperCase(Locale.ROOT);
        return letters.replaceFirst("^III([AB])$", "III.$1");
    }

    @Override
    public String toString() {
        return annex + "-" + number;
    }
}
