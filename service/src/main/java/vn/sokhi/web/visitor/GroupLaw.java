package vn.sokhi.web.visitor;

import java.util.List;
import vn.sokhi.gazette.Grouping;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Which sentence makes a report group, and what it asks for: both groups where it is open which it is.
///
/// @param cite the sentence, and why our reading of it is unconfirmed
record GroupLaw(String name, String condition, Cites.Cite cite) {

    static List<GroupLaw> of(Grouping grouping, Reference reference, Words words) {
        var codes = switch (grouping) {
            case Grouping.GroupA() -> List.of("A");
            case Grouping.GroupB(var _) -> List.of("B");
            case Grouping.Open(var _) -> List.of("A", "B");
        };
        return reference.table("groups").stream()
                .filter(row -> codes.contains(row.cell("code")))
                .map(row -> of(row, reference, words))
                .toList();
    }

    private static GroupLaw of(LawRow row, Reference reference, Words words) {
        var cites = new Cites(reference, words);
        boolean vietnamese = words.language() == Language.VI;
        var cite = reference.texts().article(row.cell("article")).map(cites::of).orElseGet(() -> cites.of(row.law()));
        return new GroupLaw(
                row.words("name").in(vietnamese),
                row.words("condition").in(vietnamese),
                new Cites.Cite(cite.text(), cite.href(), cites.reason(row.law().standing())));
    }
}
