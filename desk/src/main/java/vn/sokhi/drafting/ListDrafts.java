package vn.sokhi.drafting;

import java.util.List;
import java.util.Optional;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Books;
import vn.sokhi.office.Office;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Receipt;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.report.Report.Submitted;
import vn.sokhi.report.ReportId;

/// Lists the drafts of a facility, the latest period first, and what became of each.
public final class ListDrafts {

    /// @param checked what was last checked out of it
    /// @param receipt where that was handed in
    public record Line(Draft draft, Optional<ReportId> checked, Optional<Receipt> receipt) {}

    private final Office office;

    public ListDrafts(Office office) {
        this.office = office;
    }

    public Outcome<List<Line>> list(Actor actor, FacilityId facility) {
        return office.act(
                actor,
                books -> Outcome.accept(books.drafts().of(facility).stream()
                        .map(draft -> line(draft, books))
                        .toList()));
    }

    private static Line line(Draft draft, Books books) {
        var checked = books.drafts().lastChecked(draft.id());
        return new Line(
                draft, checked, checked.flatMap(books.submissions()::submitted).map(Submitted::receipt));
    }
}
