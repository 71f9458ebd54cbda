package vn.sokhi.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /// What fields of that draft could take from the year before: those that are empty, of sources at work. That year
    /// stands in the same draft, or it is the last one of the report before.
    public static List<Offer> offers(Draft draft, Optional<Draft> earlier) {
        var offers = new ArrayList<Offer>();
        for (int year : draft.period().years()) {
            var before = before(year, draft, earlier);
            for (var source : draft.paper().sources()) {
                if (!Tasks.isAtWork(source, year)) continue;
                for (var row : before) if (row.key().source().equals(source.id())) offer(row, year, draft, offers);
            }
        }
        return offers;
    }

    /// The latest rows that tell of a year before that one: of each source its own.
    private static List<Paper.Row> before(int year, Draft draft, Optional<Draft> earlier) {
        var rows = new ArrayList<>(rows(draft.paper(), year - 1));
        var told = rows.stream().map(row -> row.key().source()).collect(Collectors.toSet());
        earlier.ifPresent(report -> rows(report.paper(), report.period().years().last()).stream()
                .filter(row -> !told.contains(row.key().source()))
                .forEach(rows::add));
        return rows;
    }

    private static List<Paper.Row> rows(Paper paper, int year) {
        return paper.rows().stream().filter(row -> row.key().year() == year).toList();
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
                    offers(draft, ReadDraft.earlier(draft, books)).stream()
                            .filter(offer -> slots.contains(offer.slot()))
                            .forEach(offer -> wanted.put(
                                    offer.slot(),
                                    Optional.of(offer.entry().from(new Entry.Origin.Earlier(offer.year())))));
                    return SaveEntries.saved(draft, Edit.Kind.TAKEN_OVER, wanted, seen, actor, books);
                }));
    }
}
