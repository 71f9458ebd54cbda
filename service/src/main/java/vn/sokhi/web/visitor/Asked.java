package vn.sokhi.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhi.finding.Finding;
import vn.sokhi.web.frame.Pager;
import vn.sokhi.words.Told;
import vn.sokhi.words.Words;

/// Reads what stands in the address besides the words of a question.
final class Asked {

    /// Under which keys the names of a field's codes stand.
    private static final Map<String, String> KEYS =
            Map.of("who", "who.", "group", "listed.filter.group.", "kind", "quota.kind.");

    private static final List<String> LISTS = List.of("there", "known");

    private Asked() {}

    /// The page asked for, from 1; what is no number is the first.
    static int page(HttpServletRequest request) {
        var asked = Objects.requireNonNullElse(request.getParameter(Pager.NAME), "");
        return asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1;
    }

    /// A finding with the names of what may be chosen, where an address has codes: "Nhóm A", not `a`.
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
