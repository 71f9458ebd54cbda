package vn.sokhi.operator;

import java.util.random.RandomGenerator;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Books;
import vn.sokhi.office.Office;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Receipt;
import vn.sokhi.report.ReceiptId;
import vn.sokhi.report.Report.Checked;
import vn.sokhi.report.Report.Submitted;
import vn.sokhi.report.ReportId;
import vn.sokhi.report.ReportNumber;
import vn.sokhi.report.Stamp;

/// A facility hands in its report: the checked report becomes an immutable version and the log gets its line, or
/// neither.
///
/// The key of the act is the checked report's id: handing in the same one again gives the first receipt again.
public final class SubmitReport {

    private final Office office;
    private final RandomGenerator dice;
    private final ReportNumber.Series series;

    public SubmitReport(Office office, RandomGenerator dice, ReportNumber.Series series) {
        this.office = office;
        this.dice = dice;
        this.series = series;
    }

    public Outcome<Receipt> submit(Actor actor, ReportId id) {
        return office.act(
                actor,
                books -> books.checked()
                        .checked(id)
                        .map(checked -> once(actor, checked, books))
                        .orElseGet(() -> Office.refuse("R-CHECKED-UNKNOWN", id)));
    }

    /// From here on nobody else hands in for this facility, so a second click finds what the first one filed.
    private Outcome<Receipt> once(Actor actor, Checked checked, Books books) {
        books.facilities().hold(checked.facility().id());
        var first = books.submissions().submitted(checked.id());
        if (first.isPresent()) return Outcome.accept(first.get().receipt());
        if (books.checked().successor(checked.id()).isPresent())
            return Office.refuse("R-CHECKED-REPLACED", checked.id());
        return checked.submit(actor, stamp(checked, books)).map(report -> recorded(report, actor, books));
    }

    private static Receipt recorded(Submitted report, Actor actor, Books books) {
        books.submissions().record(report, actor);
        books.log().append(report.leaf(actor));
        return report.receipt();
    }

    private Stamp stamp(Checked checked, Books books) {
        var at = books.stamps().instant();
        var number = ReportNumber.of(
                series, Stamp.dayOf(at).getYear(), books.stamps().serial());
        int last = books.submissions()
                .lastVersion(checked.facility().id(), checked.content().years());
        return new Stamp(ReceiptId.random(dice), number, last + 1, at);
    }
}
