package vn.sokhi.operator;

import java.util.List;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.calculation.method.Ground;
import vn.sokhi.equation.Figure;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Editions;
import vn.sokhi.office.Office;
import vn.sokhi.paper.Reckoning;
import vn.sokhi.paper.StoredRows;
import vn.sokhi.party.Actor;
import vn.sokhi.report.ReportContent;
import vn.sokhi.report.ReportId;
import vn.sokhi.report.ReportedFigure;
import vn.sokhi.sheet.Numbers;

/// Shows how a reported figure came about, by recalculating it from the stored rows with the edition it is pinned to.
public final class ShowWorking {

    /// A reported figure, worked out again just now with its whole working.
    ///
    /// @param same whether every digit is as it was filed
    public record ShownFigure(ReportedFigure filed, Figure mass, Figure co2e, boolean same) {}

    private final ReadReport reports;
    private final Editions editions;

    public ShowWorking(ReadReport reports, Editions editions) {
        this.reports = reports;
        this.editions = editions;
    }

    /// @param figure its place among the report's figures, from 0
    public Outcome<ShownFigure> show(Actor actor, ReportId id, int figure) {
        return reports.read(actor, id).then(report -> {
            var content = report.content();
            if (figure < 0 || figure >= content.figures().size()) return Office.refuse("R-FIGURE-UNKNOWN", figure);
            return again(content, figure);
        });
    }

    private Outcome<ShownFigure> again(ReportContent content, int figure) {
        var filed = content.figures().get(figure);
        var rulebook = editions.edition(content.edition());
        if (rulebook.isEmpty()) return Office.refuse("R-EDITION-UNKNOWN", content.edition());
        var ground = new Ground(rulebook.get(), content.legalDay(), content.gwp());
        var source = filed.of().source();
        var rows = content.rows().stream()
                .filter(row -> row.of().source().equals(source))
                .toList();
        return Reckoning.of(new StoredRows("report", rows), Numbers.POINT, ground)
                .faultless()
                .then(worked -> shown(filed, likeBefore(content, figure), worked.emissions()));
    }

    /// A source may burn two fuels in one year: which of the figures of one kind it is.
    private static long likeBefore(ReportContent content, int figure) {
        var filed = content.figures().get(figure);
        return content.figures().subList(0, figure).stream()
                .filter(each -> isMeant(each, filed))
                .count();
    }

    private static boolean isMeant(ReportedFigure now, ReportedFigure filed) {
        return now.of().equals(filed.of())
                && now.under().equals(filed.under())
                && now.gas().equals(filed.gas());
    }

    private static Outcome<ShownFigure> shown(ReportedFigure filed, long skipped, List<Emission> emissions) {
        long left = skipped;
        for (var emission : emissions) {
            var now = Reckoning.reported(emission);
            if (isMeant(now, filed) && left-- == 0)
                return Outcome.accept(new ShownFigure(filed, emission.mass(), emission.co2e(), now.equals(filed)));
        }
        return Office.refuse("R-FIGURE-UNKNOWN", filed.of().source());
    }
}
