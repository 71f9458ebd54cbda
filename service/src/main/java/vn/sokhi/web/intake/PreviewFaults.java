package vn.sokhi.web.intake;

import java.util.ArrayList;
import java.util.List;
import vn.sokhi.draft.Proposal;
import vn.sokhi.draft.StagedImport;
import vn.sokhi.finding.Finding;
import vn.sokhi.words.Told;
import vn.sokhi.words.Words;

/// What is not right in a file: place, what, mend.
final class PreviewFaults {

    /// @param weight how much it stops: `rejected` a cell is not taken, `asked` it is taken and must be answered,
    ///        `told` about the file
    /// @param place as the file knows it; empty for the file as a whole
    public record Fault(String weight, String place, Told told) {}

    private PreviewFaults() {}

    /// Rejected cells first, then questions, then what is told of the file, each in the file's order.
    static List<Fault> of(StagedImport staged, Words words) {
        var faults = new ArrayList<Fault>();
        each(staged, words, "rejected", Proposal::findings, faults);
        each(staged, words, "asked", Proposal::questions, faults);
        staged.findings()
                .forEach(finding -> faults.add(told(finding, staged.of().file(), words)));
        return faults;
    }

    static List<Fault> of(List<Finding> findings, Words words) {
        return findings.stream().map(finding -> told(finding, "", words)).toList();
    }

    private static void each(
            StagedImport staged,
            Words words,
            String weight,
            java.util.function.Function<Proposal, List<Finding>> findings,
            List<Fault> faults) {
        for (var proposal : staged.proposals()) {
            findings.apply(proposal)
                    .forEach(finding ->
                            faults.add(new Fault(weight, CellPlace.brief(proposal.place()), words.tell(finding))));
        }
    }

    /// A place that was kept comes back as its text; the file as a whole needs no name on its own page.
    private static Fault told(Finding finding, String file, Words words) {
        var told = words.tell(finding);
        var place = finding.where().text();
        boolean whole = place.equals(file) || place.equals("-");
        return new Fault("told", whole ? "" : CellPlace.brief(place), told);
    }
}
