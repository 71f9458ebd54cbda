package vn.sokhi.web.visitor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhi.finding.Finding;
import vn.sokhi.words.Told;
import vn.sokhi.words.Words;

/// Tells a finding with the names of what may be chosen, where an address has codes: "Nhóm A", not `a`.
final class Codes {

    /// Under which keys the names of a field's codes stand.
    private static final Map<String, String> KEYS =
            Map.of("who", "who.", "group", "listed.filter.group.", "kind", "quota.kind.");

    private static final List<String> LISTS = List.of("there", "known");

    private Codes() {}

    static Told told(Finding finding, Words words) {
        var key = KEYS.get(finding.where().text());
        if (key == null) return words.tell(finding);
        var named = finding;
        for (var list : LISTS) {
            var codes = finding.words().get(list);
            if (codes != null) named = named.with(list, named(codes, key, words));
        }
        return words.tell(named);
    }

    private static String named(String codes, String key, Words words) {
        return Stream.of(codes.split(", "))
                .map(code -> words.sayOr(code, key + code))
                .collect(Collectors.joining("; "));
    }
}
