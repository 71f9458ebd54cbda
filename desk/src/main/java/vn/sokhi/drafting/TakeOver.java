package vn.sokhi.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sokhi.draft.Edit;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.RowKey;
import vn.sokhi.draft.Slot;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Office;
import vn.sokhi.paper.Tasks;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.ReportId;

/// Offers what the report before says about a source, and takes over what a person accepts. Nothing is filled in
/// unasked, and what was taken over says from which year.
public final class TakeOver {

    /// Columns that seldom change from year to year. Quantities are shown beside the field, never offered as this
    /// year's.
    private static final Set<String> NOT_OFFERED =
            Set.of("quantity", "document", "estimated", "estimate_method", "recovered", "flared", "cause");

    /// A value that could be taken over.
    public record Offer(Slot slot, Entry entry, int year) {}

    private final Office office;

    public TakeOver(Office office) {
        this.office = office;
    }

    /// What fields of that draft could take from the one before: those that are empty, of sources at work.
    public static List<Offer> offers(Draft draft, Draft earlier) {
        var offers = new ArrayList<Offer>();
        int from = earlier.period().years().last();
        var rows = earlier.paper().rows().stream()
                .filter(row -> row.key().year() == from)
                .toList();
        for (var source : draft.paper().sources()) {
            for (int year : draft.period().years()) {
                if (!Tasks.isAtWork(source, year)) continue;
                for (var row : rows) if (row.key().source().equals(source.id())) offer(row, year, draft, offers);
            }
        }
        return offers;
    }

    private static void offer(Paper.Row row, int year, Draft draft, List<Offer> offers) {
        var key = new RowKey(row.key().source(), year, row.key().number());
        row.cells().forEach((column, entry) -> {
            var slot = key.slot(column);
            if (!NOT_OFFERED.contains(column) && draft.paper().at(slot).isEmpty()) {
                offers.add(new Offer(slot, entry, row.key().year()));
            }
        });
    }

    /// @param slots the fields whose offers are accepted; what is no longer offered is left alone
    public Outcome<SaveEntries.Saved> take(Actor actor, ReportId id, long seen, Set<Slot> slots) {
        return office.act(
                actor,
                books -> SaveEntries.held(books, id).then(draft -> {
                    var wanted = new HashMap<Slot, Optional<Entry>>();
                    ReadDraft.earlier(draft, books)
                            .ifPresent(earlier -> offers(draft, earlier).stream()
                                    .filter(offer -> slots.contains(offer.slot()))
                                    .forEach(offer -> wanted.put(
                                            offer.slot(),
                                            Optional.of(offer.entry().from(new Entry.Origin.Earlier(offer.year()))))));
                    return SaveEntries.saved(draft, Edit.Kind.TAKEN_OVER, wanted, seen, actor, books);
                }));
    }
}
