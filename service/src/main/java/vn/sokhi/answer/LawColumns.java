package vn.sokhi.answer;

import java.util.ArrayList;
import java.util.List;
import vn.sokhi.law.InForce;
import vn.sokhi.law.Standing;

/// What every line of law owes, as files write it: day, text, place, standing, and why that is in doubt (in English,
/// the same in every language).
public final class LawColumns {

    public static final List<String> KEYS = List.of("from", "instrument", "place", "status", "reason");

    private LawColumns() {}

    /// Those cells, and what the law owes after them.
    public static List<String> after(List<String> cells, InForce<?> law) {
        var all = new ArrayList<>(cells);
        all.add(law.from().toString());
        all.add(law.source().instrument());
        all.add(law.source().place());
        all.add(status(law.standing()));
        all.add(reason(law.standing()));
        return List.copyOf(all);
    }

    public static String status(Standing standing) {
        return standing instanceof Standing.Confirmed ? "confirmed" : "unconfirmed";
    }

    /// Empty where it is confirmed.
    public static String reason(Standing standing) {
        return standing instanceof Standing.Unconfirmed(var reason) ? reason : "";
    }
}
