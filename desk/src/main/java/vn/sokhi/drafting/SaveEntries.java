package vn.sokhi.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.draft.Edit;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Slot;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.office.Books;
import vn.sokhi.office.Office;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.ReportId;

/// Saves what was written into fields. Whatever it says, it is kept: a fault is told, not thrown away.
///
/// Refused: a field that somebody else changed since it was read (`R-CONFLICT`, with both values), and text that no
/// field can hold.
public final class SaveEntries {

    /// A report of more fields than this is no report.
    private static final int MOST_FIELDS = 100_000;

    /// Where the draft stands after the save.
    public record Saved(ReportId id, long revision, int changed) {}

    private final Office office;

    public SaveEntries(Office office) {
        this.office = office;
    }

    /// What a person wrote on a page.
    ///
    /// @param seen the revision that the page showed
    /// @param texts by field what now stands in it, as written; blank to clear it
    public Outcome<Saved> save(Actor actor, ReportId id, long seen, Map<Slot, String> texts) {
        var findings = new ArrayList<Finding>();
        texts.forEach((slot, text) ->
                Entry.flaw(text).ifPresent(rule -> findings.add(Finding.of(rule, new Where.Named(slot.text())))));
        if (!findings.isEmpty()) return Outcome.refuse(findings);
        return office.act(
                actor,
                books -> held(books, id)
                        .then(draft -> saved(draft, Edit.Kind.PAGE, wanted(draft, texts), seen, actor, books)));
    }

    /// What a person answers to the question how a number is meant: the text stays, its reading is fixed.
    ///
    /// @param number plain, with a decimal point
    public Outcome<Saved> mean(Actor actor, ReportId id, long seen, Slot slot, String number) {
        return office.act(
                actor,
                books -> held(books, id).then(draft -> {
                    var entry = draft.paper().at(slot);
                    if (entry.isEmpty()) return Office.refuse("P-FIELD-EMPTY", slot.text());
                    if (!number.matches("-?[0-9]{1,60}(\\.[0-9]{1,60})?")) return Office.refuse("P-MEANT", slot.text());
                    Map<Slot, Optional<Entry>> wanted =
                            Map.of(slot, Optional.of(entry.get().meaning(number)));
                    return saved(draft, Edit.Kind.PAGE, wanted, seen, actor, books);
                }));
    }

    /// A text that stands unchanged in its field keeps its meaning and its origin.
    private static Map<Slot, Optional<Entry>> wanted(Draft draft, Map<Slot, String> texts) {
        var wanted = new HashMap<Slot, Optional<Entry>>();
        texts.forEach((slot, text) -> {
            var now = draft.paper().at(slot);
            boolean same = now.map(Entry::text).orElse("").equals(text.isBlank() ? "" : text);
            wanted.put(slot, same ? now : text.isBlank() ? Optional.empty() : Optional.of(Entry.typed(text)));
        });
        return wanted;
    }

    /// The draft, and nobody else saves it until the act is over.
    public static Outcome<Draft> held(Books books, ReportId id) {
        return books.drafts().hold(id).map(Outcome::accept).orElseGet(() -> Office.refuse("R-REPORT-UNKNOWN", id));
    }

    /// The one way into a draft: by page, file, taking over or going back.
    public static Outcome<Saved> saved(
            Draft draft, Edit.Kind kind, Map<Slot, Optional<Entry>> wanted, long seen, Actor actor, Books books) {
        List<Edit> since = seen < draft.revision() ? books.drafts().edits(draft.id(), seen) : List.of();
        return draft.edit(kind, wanted, since, actor, books.stamps().instant()).then(edit -> {
            if (edit.changes().isEmpty()) return Outcome.accept(new Saved(draft.id(), draft.revision(), 0));
            var after = draft.after(edit);
            if (after.paper().entries().size() > MOST_FIELDS) return Office.refuse("P-TOO-MANY", MOST_FIELDS);
            books.drafts().save(after, edit);
            return Outcome.accept(
                    new Saved(draft.id(), after.revision(), edit.changes().size()));
        });
    }
}
