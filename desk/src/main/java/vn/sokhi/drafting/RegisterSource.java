package vn.sokhi.drafting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhi.draft.Edit;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Slot;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.office.Books;
import vn.sokhi.office.Editions;
import vn.sokhi.office.Office;
import vn.sokhi.paper.FormPlan;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.ReportId;

/// Adds a source to the register under the next free id, and strikes one that was entered by mistake.
///
/// Refused: striking a source that an earlier report has. Its last year is written instead, and it stays.
public final class RegisterSource {

    private final Office office;
    private final Editions editions;

    public RegisterSource(Office office, Editions editions) {
        this.office = office;
        this.editions = editions;
    }

    /// Gives back the new source's id. An activity is chosen with the class where the class has only one.
    public Outcome<String> add(Actor actor, ReportId id, String name, String ofClass) {
        if (name.isBlank()) return Outcome.refuse(Finding.of("P-MISSING", new Where.Named("new-name")));
        var flaw = Entry.flaw(name);
        if (flaw.isPresent()) return Outcome.refuse(Finding.of(flaw.get(), new Where.Named("new-name")));
        var found = FormPlan.of(editions.reference()).sourceClass(ofClass);
        if (found.isEmpty()) return Outcome.refuse(Finding.of("P-MISSING", new Where.Named("new-class")));
        var fields = new HashMap<>(Map.of("name", name, "class", ofClass));
        if (found.get().activities().size() == 1)
            fields.put("activity", found.get().activities().getFirst());
        return office.act(
                actor,
                books -> SaveEntries.held(books, id).then(draft -> {
                    var source = nextFree(draft, ReadDraft.earlier(draft, books));
                    var wanted = new HashMap<Slot, Optional<Entry>>();
                    fields.forEach((field, text) ->
                            wanted.put(new Slot.OfSource(source, field), Optional.of(Entry.typed(text))));
                    return SaveEntries.saved(draft, Edit.Kind.PAGE, wanted, draft.revision(), actor, books)
                            .map(_ -> source);
                }));
    }

    /// Clears all that is said of a source and all its rows.
    public Outcome<SaveEntries.Saved> strike(Actor actor, ReportId id, String source) {
        return office.act(
                actor, books -> SaveEntries.held(books, id).then(draft -> struck(draft, source, actor, books)));
    }

    private static Outcome<SaveEntries.Saved> struck(Draft draft, String source, Actor actor, Books books) {
        if (!isNew(source, ReadDraft.earlier(draft, books))) return Office.refuse("R-SOURCE-KEPT", name(draft, source));
        var wanted = new HashMap<Slot, Optional<Entry>>();
        draft.paper().entries().keySet().stream()
                .filter(slot -> isOf(source, slot))
                .forEach(slot -> wanted.put(slot, Optional.empty()));
        return SaveEntries.saved(draft, Edit.Kind.PAGE, wanted, draft.revision(), actor, books);
    }

    private static String name(Draft draft, String source) {
        return draft.paper().source(source).map(each -> each.text("name")).orElse(source);
    }

    /// Whether no earlier report has it.
    public static boolean isNew(String source, Optional<Draft> earlier) {
        return earlier.flatMap(draft -> draft.paper().source(source)).isEmpty();
    }

    private static boolean isOf(String source, Slot slot) {
        return switch (slot) {
            case Slot.Answer _ -> false;
            case Slot.OfSource(var of, var _) -> of.equals(source);
            case Slot.OfRow(var row, var _) -> row.source().equals(source);
        };
    }

    /// An id lives on between periods, so one of the period before is not given again.
    private static String nextFree(Draft draft, Optional<Draft> earlier) {
        int highest = Stream.concat(Stream.of(draft.paper()), earlier.stream().map(Draft::paper))
                .flatMap(paper -> paper.sources().stream())
                .map(Paper.Source::id)
                .filter(id -> id.matches("s[0-9]{1,8}"))
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .max()
                .orElse(0);
        return String.format(java.util.Locale.ROOT, "s%03d", highest + 1);
    }
}
