package vn.sokhi.operator;

import java.util.Optional;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Books;
import vn.sokhi.office.Office;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Report;
import vn.sokhi.report.ReportId;

/// Reads one report of the actor's organisation, in the state it is in.
public final class ReadReport {

    private final Office office;

    public ReadReport(Office office) {
        this.office = office;
    }

    /// Another organisation's report is answered as one that does not exist.
    public Outcome<Report.WorkedOut> read(Actor actor, ReportId id) {
        return office.act(
                actor,
                books -> found(id, books)
                        .filter(report -> report.facility().organisation().equals(actor.organisation()))
                        .map(Outcome::accept)
                        .orElseGet(() -> Office.refuse("R-REPORT-UNKNOWN", id)));
    }

    private static Optional<Report.WorkedOut> found(ReportId id, Books books) {
        Optional<Report.WorkedOut> submitted = books.submissions().submitted(id).map(report -> report);
        return submitted.or(() -> books.checked().checked(id));
    }
}
