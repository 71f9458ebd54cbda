package vn.sokhi.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sokhi.draft.Proposal;
import vn.sokhi.draft.Slot;
import vn.sokhi.draft.StagedImport;
import vn.sokhi.exchange.BookSheet;
import vn.sokhi.exchange.BookSheet.Cell;
import vn.sokhi.exchange.BookSheet.Look;
import vn.sokhi.exchange.BookSheet.Value;
import vn.sokhi.finding.Finding;

/// The sheet that lists what is at fault: a step to the cell, why, and what to do.
final class FaultsSheet {

    private static final int HEADER = 2;

    private FaultsSheet() {}

    /// @param places where each field stands in this workbook
    static BookSheet drawn(Making making, String name, StagedImport staged, Map<Slot, String> places) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(Cell.of(making.say("faults.title", "file", staged.of().file()), Look.TITLE)));
        rows.add(List.of(Cell.of(making.say("faults.note"), Look.NOTE)));
        rows.add(List.of("here", "sent", "what", "mend").stream()
                .map(code -> Cell.of(making.say("faults." + code), Look.HEADER))
                .toList());
        for (var proposal : staged.proposals()) {
            var here = Optional.ofNullable(places.get(proposal.slot()));
            for (var finding : of(proposal)) rows.add(line(making, here, proposal.place(), finding));
        }
        for (var finding : staged.findings())
            rows.add(line(making, Optional.empty(), finding.where().text(), finding));
        return new BookSheet(name, BookSheet.Sight.SHOWN, List.of(30, 26, 60, 60), Set.of(), HEADER, rows, List.of());
    }

    static List<Finding> of(Proposal proposal) {
        var all = new ArrayList<>(proposal.findings());
        all.addAll(proposal.questions());
        return all;
    }

    private static List<Cell> line(Making making, Optional<String> here, String sent, Finding finding) {
        var told = making.words().tell(finding);
        return List.of(
                here.map(place -> new Cell(new Value.Step(place, place.replace("'", "")), Look.LINK, Optional.empty()))
                        .orElseGet(() -> Making.blank(Look.PLAIN)),
                Cell.of(sent, Look.PLAIN),
                Cell.of(told.what(), Look.PLAIN),
                Cell.of(told.mend(), Look.PLAIN));
    }
}
