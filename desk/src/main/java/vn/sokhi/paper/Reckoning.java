package vn.sokhi.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.sokhi.calculation.Totals;
import vn.sokhi.calculation.method.Calculator;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.calculation.method.Ground;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Period;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.report.EnteredRow;
import vn.sokhi.report.Heading;
import vn.sokhi.report.Origin;
import vn.sokhi.report.ReportContent;
import vn.sokhi.report.ReportContent.Pinned;
import vn.sokhi.report.ReportedAmount;
import vn.sokhi.report.ReportedFigure;
import vn.sokhi.report.ReportedTotal;
import vn.sokhi.sheet.Cell;
import vn.sokhi.sheet.Numbers;
import vn.sokhi.sheet.SheetReader;
import vn.sokhi.sheet.SheetRow;
import vn.sokhi.sheet.SheetWork;
import vn.sokhi.sheet.Table;

/// A table read and worked out: what could be read, what it gave off, and every fault.
///
/// @param rows that were read whole
/// @param emissions in the order in which they were worked out
/// @param findings why the rest is missing; empty when nothing is
public record Reckoning(Ground ground, List<EnteredRow> rows, List<Emission> emissions, List<Finding> findings) {

    public Reckoning {
        rows = List.copyOf(rows);
        emissions = List.copyOf(emissions);
        findings = List.copyOf(findings);
    }

    public static Reckoning of(Table table, Numbers numbers, Ground ground) {
        var rows = new ArrayList<EnteredRow>();
        var emissions = new ArrayList<Emission>();
        var findings = new ArrayList<Finding>();
        var work = new SheetWork(new Calculator(ground), emissions::add, findings::add);
        new SheetReader(ground.rulebook().lists(), numbers, ground.day())
                .read(
                        table,
                        row -> {
                            rows.add(entered(row));
                            work.add(row);
                        },
                        findings::add,
                        work::broken);
        work.finish();
        return new Reckoning(ground, rows, emissions, findings);
    }

    /// The same, refused whole when anything in it is at fault.
    public Outcome<Reckoning> faultless() {
        return findings.isEmpty() ? Outcome.accept(this) : Outcome.refuse(findings);
    }

    /// What of it a report about those years tells: its figures only. Rows of earlier years stay, where a figure rests
    /// on
    /// them (a landfill's deposits).
    public Reckoning within(Period period) {
        var told = emissions.stream()
                .filter(emission -> period.years().contains(emission.year()))
                .toList();
        return new Reckoning(ground, rows, told, findings);
    }

    private static EnteredRow entered(SheetRow read) {
        var row = read.row();
        var cells = new LinkedHashMap<String, EnteredRow.Cell>();
        read.asRead().forEach((column, understood) -> {
            var cell = read.cell(column);
            var text = cell.map(Cell::asWritten).orElse("");
            var place = cell.map(Cell::where).orElse(row.where()).text();
            cells.put(column, new EnteredRow.Cell(text, understood, place));
        });
        return new EnteredRow(
                new Origin(row.source(), row.year(), row.activity()),
                cells,
                row.where().text());
    }

    /// What a report says that holds this and no more.
    ///
    /// @param told the answers and the register, where the report has them
    public ReportContent content(FacilityId facility, Optional<Paper> told) {
        return new ReportContent(
                facility,
                new Pinned(ground.rulebook().edition().label(), ground.day(), ground.gwpSet()),
                told,
                rows,
                emissions.stream().map(Reckoning::reported).toList(),
                totals().lines().stream().map(Reckoning::reported).toList());
    }

    public Totals totals() {
        var totals = new Totals();
        emissions.forEach(totals::add);
        return totals;
    }

    public static ReportedFigure reported(Emission emission) {
        var what = emission.what();
        return new ReportedFigure(
                new Origin(emission.source(), emission.year(), emission.activity()),
                new Heading(what.category().orElse(""), what.scope().code(), what.biogenic()),
                what.gas(),
                ReportedAmount.of(emission.mass().value()),
                Optional.of(ReportedAmount.of(emission.co2e().value())),
                emission.mass().by().code());
    }

    /// By which an emission is known again in another working-out of the same rows.
    static List<Object> known(Emission emission) {
        var what = emission.what();
        return List.of(
                emission.source(), emission.year(), emission.activity(), what.gas(), what.scope(), what.biogenic());
    }

    private static ReportedTotal reported(Totals.Line line) {
        return new ReportedTotal(
                line.year(),
                line.scope().code(),
                line.gas(),
                line.mass().map(ReportedAmount::of),
                Optional.of(ReportedAmount.of(line.co2e())));
    }
}
