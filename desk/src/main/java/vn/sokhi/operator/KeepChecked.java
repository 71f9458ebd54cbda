package vn.sokhi.operator;

import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.sokhi.facility.Facility;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Books;
import vn.sokhi.office.Office;
import vn.sokhi.party.Actor;
import vn.sokhi.report.Report.Checked;
import vn.sokhi.report.ReportContent;
import vn.sokhi.report.ReportId;

/// Keeps a checked content as a checked report of the actor's facility.
public final class KeepChecked {

    private final Office office;
    private final RandomGenerator dice;

    public KeepChecked(Office office, RandomGenerator dice) {
        this.office = office;
        this.dice = dice;
    }

    /// Keeps a first checked report.
    public Outcome<ReportId> keep(Actor actor, ReportContent content) {
        return office.act(actor, books -> kept(actor, content, Optional.empty(), books));
    }

    /// Keeps a changed checked report under a new id, in the place of an earlier one that was not handed in.
    public Outcome<ReportId> keepInstead(Actor actor, ReportContent content, ReportId earlier) {
        return office.act(
                actor,
                books -> replaceable(earlier, content, books)
                        .then(_ -> kept(actor, content, Optional.of(earlier), books)));
    }

    private Outcome<ReportId> kept(Actor actor, ReportContent content, Optional<ReportId> earlier, Books books) {
        if (content.figures().isEmpty()) return Office.refuse("R-CHECKED-EMPTY", content.facility());
        return facility(content, books).map(facility -> {
            var checked = new Checked(
                    ReportId.random(dice), facility, content, books.stamps().instant());
            books.checked().keep(checked, earlier, actor);
            return checked.id();
        });
    }

    /// Held, so that a checked report is not replaced while it is being handed in.
    private static Outcome<Facility> facility(ReportContent content, Books books) {
        return books.facilities()
                .hold(content.facility())
                .map(Outcome::accept)
                .orElseGet(() -> Office.refuse("R-FACILITY-UNKNOWN", content.facility()));
    }

    private static Outcome<ReportId> replaceable(ReportId earlier, ReportContent content, Books books) {
        return facility(content, books).then(facility -> {
            var checked = books.checked()
                    .checked(earlier)
                    .filter(found -> found.facility().equals(facility));
            if (checked.isEmpty()) return Office.refuse("R-CHECKED-UNKNOWN", earlier);
            if (books.submissions().submitted(earlier).isPresent())
                return Office.refuse("R-CHECKED-SUBMITTED", earlier);
            if (books.checked().successor(earlier).isPresent()) return Office.refuse("R-CHECKED-REPLACED", earlier);
            return Outcome.accept(earlier);
        });
    }
}
