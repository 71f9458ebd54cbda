package vn.sokhi.operator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Ground;
import vn.sokhi.office.Editions;
import vn.sokhi.paper.Reckoning;
import vn.sokhi.paper.StoredRows;
import vn.sokhi.report.EnteredRow;
import vn.sokhi.report.ReportContent;
import vn.sokhi.sheet.Notice;
import vn.sokhi.sheet.Notices;
import vn.sokhi.sheet.Numbers;

/// Says what a reader of a report's totals must be told, from its rows and the edition it is pinned to.
///
/// Of rows that give the same columns and say the same words in the same year, one tells for all: the values of law are
/// the same.
public final class ShowNotices {

    private final Editions editions;

    public ShowNotices(Editions editions) {
        this.editions = editions;
    }

    public List<Notice> of(ReportContent content) {
        var notices = new Notices();
        content.figures().forEach(figure -> {
            var of = figure.of();
            notices.add(of.activity(), of.source(), of.year());
        });
        content.rows().forEach(row -> {
            var of = row.of();
            notices.add(of.activity(), of.source(), of.year());
        });
        editions.edition(content.edition()).ifPresent(rulebook -> {
            var ground = new Ground(rulebook, content.legalDay(), content.gwp());
            var rows = new StoredRows("report", telling(content.rows()));
            var worked = Reckoning.of(rows, Numbers.POINT, ground);
            if (worked.findings().isEmpty()) worked.emissions().forEach(notices::add);
        });
        return notices.all();
    }

    private record Said(String activity, int year, TreeMap<String, String> words) {}

    /// Single rows only: what belongs together is told by its figures.
    private static List<EnteredRow> telling(List<EnteredRow> rows) {
        var said = new HashSet<Said>();
        var telling = new ArrayList<EnteredRow>();
        for (var row : rows) {
            Catalogue.ACTIVITIES.stream()
                    .filter(activity -> activity.code().equals(row.of().activity()))
                    .filter(activity -> activity.group().kind() == Activity.Group.Kind.ROW)
                    .map(activity -> said(activity, row))
                    .filter(said::add)
                    .forEach(_ -> telling.add(row));
        }
        return telling;
    }

    private static Said said(Activity activity, EnteredRow row) {
        var words = new TreeMap<String, String>();
        row.cells()
                .forEach((column, cell) ->
                        words.put(column, activity.choice(column).isPresent() ? cell.read() : ""));
        return new Said(activity.code(), row.of().year(), words);
    }
}
