package vn.sokhi.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.sokhi.draft.Proposal;
import vn.sokhi.draft.RowKey;
import vn.sokhi.draft.Slot;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;
import vn.sokhi.paper.PaperTable;
import vn.sokhi.paper.Reckoning;
import vn.sokhi.sheet.Cell;
import vn.sokhi.sheet.Numbers;
import vn.sokhi.sheet.Table;

/// Works out the paper as it would be with what a file says, exactly as a page is, and lays each fault on the cell it
/// comes from.
///
/// A cell that cannot be read as what its column asks is rejected: the field keeps what it had. A number that can be
/// read in two ways is taken, with its question: it stands in the draft as a question until it is answered. In a row
/// that was there before, a rejected cell holds back the other figures of its row: a new quantity must not meet an old
/// unit.
final class CellFaults {

    /// What is said of a cell that stands empty: that is for the page to ask about.
    private static final Set<String> MISSING = Set.of(
            "N-EMPTY", "C-INPUT-MISSING", "S-WORD-MISSING", "S-UNIT-MISSING", "S-SOURCE", "S-ACTIVITY", "S-EMPTY");

    private static final Set<String> UNREADABLE =
            Set.of("S-UNIT", "S-UNIT-DIMENSION", "S-UNIT-TWICE", "S-BOUNDS", "S-WORD", "S-NOT-USED");

    private static final String AMBIGUOUS = "N-AMBIGUOUS";

    private final Comparison comparison;
    private final Reckoning before;

    CellFaults(Comparison comparison, Reckoning before) {
        this.comparison = comparison;
        this.before = before;
    }

    /// @param rows is told how many rows are worked out
    void lay(Consumer<Integer> rows) {
        var table = new Told(new PaperTable(comparison.after()), rows);
        var after = Reckoning.of(table, Numbers.PEOPLE, before.ground());
        var known = new HashSet<>(before.findings());
        after.findings().stream().filter(each -> !known.contains(each)).forEach(this::lay);
        comparison.proposals().stream().filter(CellFaults::isRejectedFigure).forEach(this::holdRow);
    }

    private void lay(Finding finding) {
        var proposal = Slot.parse(finding.where().text()).flatMap(comparison::at);
        if (proposal.isPresent() && Comparison.isTakeable(proposal.get())) {
            var told = finding.at(new Where.Named(proposal.get().place()));
            if (rejects(finding.rule())) comparison.reject(proposal.get(), told);
            else if (!MISSING.contains(finding.rule())) comparison.ask(proposal.get(), told);
        } else if (!MISSING.contains(finding.rule())) {
            comparison.tell(finding.at(new Where.Named(place(finding, proposal))));
        }
    }

    private static boolean rejects(String rule) {
        return UNREADABLE.contains(rule) || rule.startsWith("N-") && !rule.equals(AMBIGUOUS) && !rule.equals("N-EMPTY");
    }

    /// A cell of the file where the row has one: better than the name of a field that nobody has seen.
    private String place(Finding finding, Optional<Proposal> proposal) {
        return proposal.or(() -> Slot.parse(finding.where().text()).flatMap(this::sameRow))
                .map(Proposal::place)
                .orElseGet(() -> finding.where().text());
    }

    private Optional<Proposal> sameRow(Slot slot) {
        return comparison.proposals().stream()
                .filter(each -> owner(each.slot()).equals(owner(slot)))
                .findFirst();
    }

    /// The row or the source that a field belongs to.
    private static String owner(Slot slot) {
        return switch (slot) {
            case Slot.Answer(var key) -> key;
            case Slot.OfSource(var source, var _) -> source;
            case Slot.OfRow(var row, var _) -> row.text();
        };
    }

    private static boolean isRejectedFigure(Proposal each) {
        return !each.findings().isEmpty() && figure(each).isPresent();
    }

    private static Optional<RowKey> figure(Proposal each) {
        return each.slot() instanceof Slot.OfRow(var row, var column) && PaperTable.isReckoned(column)
                ? Optional.of(row)
                : Optional.empty();
    }

    private void holdRow(Proposal rejected) {
        var row = figure(rejected).orElseThrow();
        var ofRow = comparison.proposals().stream()
                .filter(each -> figure(each).filter(row::equals).isPresent())
                .toList();
        if (ofRow.stream().allMatch(each -> each.now().isEmpty())) return;
        ofRow.stream()
                .filter(Comparison::isTakeable)
                .forEach(each -> comparison.reject(
                        each,
                        Finding.of("I-ROW-HELD", new Where.Named(each.place())).with("cell", rejected.place())));
    }

    /// The same table, telling each row that is read.
    private record Told(Table table, Consumer<Integer> rows) implements Table {

        @Override
        public String name() {
            return table.name();
        }

        @Override
        public void read(Consumer<List<Cell>> header, Consumer<List<Cell>> row, Consumer<Finding> refused) {
            var count = new int[1];
            table.read(
                    header,
                    cells -> {
                        rows.accept(++count[0]);
                        row.accept(cells);
                    },
                    refused);
        }
    }
}
