package vn.sokhi.operator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.sokhi.calculation.Totals;
import vn.sokhi.calculation.method.Calculator;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.calculation.method.Ground;
import vn.sokhi.facility.FacilityId;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.report.EnteredRow;
import vn.sokhi.report.Heading;
import vn.sokhi.report.Origin;
import vn.sokhi.report.ReportContent;
import vn.sokhi.report.ReportedAmount;
import vn.sokhi.report.ReportedFigure;
import vn.sokhi.report.ReportedTotal;
import vn.sokhi.sheet.Cell;
import vn.sokhi.sheet.Numbers;
import vn.sokhi.sheet.SheetReader;
import vn.sokhi.sheet.SheetRow;
import vn.sokhi.sheet.SheetWork;
import vn.sokhi.sheet.Table;

/// Reads a sheet and works it out into what a report says, or refuses it with every finding.
final class SheetContent {

    private final Ground ground;
    private final List<EnteredRow> rows = new ArrayList<>();
    private final List<Emission> emissions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private SheetContent(Ground ground) {
        this.ground = ground;
    }

    static Outcome<ReportContent> of(Table table, Numbers numbers, FacilityId facility, Ground ground) {
        return emissions(table, numbers, ground).map(worked -> worked.content(facility));
    }

    /// The emissions of a table, in the order in which they were worked out.
    static Outcome<List<Emission>> emissionsOf(Table table, Numbers numbers, Ground ground) {
        return emissions(table, numbers, ground).map(worked -> List.copyOf(worked.emissions));
    }

    private static Outcome<SheetContent> emissions(Table table, Numbers numbers, Ground ground) {
        var content = new SheetContent(ground);
        var work = new SheetWork(new Calculator(ground), content.emissions::add, content.findings::add);
        new SheetReader(ground.rulebook().lists(), numbers, ground.day())
                .read(
                        table,
                        row -> {
                            content.rows.add(entered(row));
                            work.add(row);
                        },
                        content.findings::add,
                        work::broken);
        work.finish();
        return content.findings.isEmpty() ? Outcome.accept(content) : Outcome.refuse(content.findings);
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

    private ReportContent content(FacilityId facility) {
        var totals = new Totals();
        emissions.forEach(totals::add);
        return new ReportContent(
                facility,
                ground.rulebook().edition().label(),
                ground.day(),
                ground.gwpSet(),
                rows,
                emissions.stream().map(SheetContent::reported).toList(),
                totals.lines().stream().map(SheetContent::reported).toList());
    }

    static ReportedFigure reported(Emission emission) {
        var what = emission.what();
        return new ReportedFigure(
                new Origin(emission.source(), emission.year(), emission.activity()),
                new Heading(what.category().orElse(""), what.scope().code(), what.biogenic()),
                what.gas(),
                ReportedAmount.of(emission.mass().value()),
                Optional.of(ReportedAmount.of(emission.co2e().value())),
                emission.mass().by().code());
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
