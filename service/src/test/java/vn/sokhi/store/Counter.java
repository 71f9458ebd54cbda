package vn.sokhi.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Office;
import vn.sokhi.operator.KeepChecked;
import vn.sokhi.operator.ListFacilities;
import vn.sokhi.operator.ListReports;
import vn.sokhi.operator.ReadReport;
import vn.sokhi.operator.SubmitReport;
import vn.sokhi.party.Actor;
import vn.sokhi.party.Seat;
import vn.sokhi.quantity.Exact;
import vn.sokhi.report.EnteredRow;
import vn.sokhi.report.Heading;
import vn.sokhi.report.Origin;
import vn.sokhi.report.ReportContent;
import vn.sokhi.report.ReportNumber;
import vn.sokhi.report.ReportedAmount;
import vn.sokhi.report.ReportedFigure;
import vn.sokhi.report.Stamp;
import vn.sokhi.visitor.VerifyReceipt;

/// The acts wired to a real database, and example reports.
record Counter(
        KeepChecked keep,
        SubmitReport submit,
        ReadReport read,
        ListReports list,
        ListFacilities facilities,
        VerifyReceipt verify) {

    static Counter on(DataSource runtime) {
        var office = new Office(new SqlTransactions(runtime));
        var dice = new SecureRandom();
        return new Counter(
                new KeepChecked(office, dice),
                new SubmitReport(office, dice, ReportNumber.Series.TRIAL),
                new ReadReport(office),
                new ListReports(office),
                new ListFacilities(office),
                new VerifyReceipt(new SqlPublicFilings(runtime)));
    }

    static List<Seat> seats(DataSource runtime) {
        return new SqlTrialSeats(runtime).seats();
    }

    FacilityId firstFacility(Actor actor) {
        return accepted(facilities.list(actor)).getFirst().id();
    }

    static ReportContent content(FacilityId facility, int year, String source, int figures) {
        var origin = new Origin(source, year, "fuel-burnt");
        var mass = ReportedAmount.of(Exact.ratio(983, 3));
        var row = EnteredRow.asWritten(origin, new LinkedHashMap<>(Map.of("quantity", "10")), "t.csv:2");
        var figure = new ReportedFigure(
                origin, new Heading("1.A.2", "direct", false), "CO2", mass, Optional.of(mass), "2.1");
        var list = new ArrayList<ReportedFigure>();
        for (int i = 0; i < figures; i++) list.add(figure);
        return new ReportContent(
                facility,
                new ReportContent.Pinned("e", Stamp.dayOf(Instant.now()), "AR5"),
                Optional.empty(),
                List.of(row),
                list,
                List.of());
    }

    static <T> T accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T>(var value)) return value;
        throw new AssertionError(outcome.findings().toString());
    }

    static String rule(Outcome<?> outcome) {
        return outcome.findings().getFirst().rule();
    }
}
