package vn.sokhi.web.report;

import java.util.ArrayList;
import java.util.List;
import vn.sokhi.calculation.Totals;
import vn.sokhi.classification.Scope;
import vn.sokhi.quantity.Exact;
import vn.sokhi.report.ReportContent;
import vn.sokhi.report.ReportedAmount;
import vn.sokhi.report.ReportedTotal;
import vn.sokhi.words.Chemistry;
import vn.sokhi.words.Words;

/// The totals of one year: a table with a bar to each line, and three figures above it.
public record YearTotals(int year, String direct, String indirect, String all, List<ScopeTotals> scopes) {

    private static final int MASS_DECIMALS = 4;
    private static final int CO2E_DECIMALS = 2;
    private static final int WIDEST = 1000;

    /// @param scope `direct` or `indirect`
    public record ScopeTotals(String scope, String name, List<Line> lines, String sum) {}

    /// @param gas as mark-up
    /// @param bar of 1000, the longest line of the year being 1000 long
    public record Line(String gas, String mass, String co2e, int bar) {}

    public static List<YearTotals> of(ReportContent content, Words words) {
        return content.years().stream()
                .map(year -> of(year, content.totals(), words))
                .toList();
    }

    private static YearTotals of(int year, List<ReportedTotal> totals, Words words) {
        var ofYear = totals.stream().filter(total -> total.year() == year).toList();
        var longest = ofYear.stream()
                .filter(total -> !total.gas().equals(Totals.ALL))
                .map(YearTotals::co2e)
                .reduce(Exact.ZERO, (a, b) -> a.compareTo(b) > 0 ? a : b);
        var scopes = new ArrayList<ScopeTotals>();
        for (var scope : Scope.values()) {
            var ofScope = ofYear.stream()
                    .filter(total -> total.scope().equals(scope.code()))
                    .toList();
            if (!ofScope.isEmpty()) scopes.add(scope(scope, ofScope, longest, words));
        }
        return new YearTotals(
                year, sum(Scope.DIRECT, ofYear, words), sum(Scope.INDIRECT, ofYear, words), all(ofYear, words), scopes);
    }

    private static ScopeTotals scope(Scope scope, List<ReportedTotal> totals, Exact longest, Words words) {
        var lines = totals.stream()
                .filter(total -> !total.gas().equals(Totals.ALL))
                .map(total -> line(total, longest, words))
                .toList();
        return new ScopeTotals(scope.code(), words.say("scope." + scope.code()), lines, sum(scope, totals, words));
    }

    private static Line line(ReportedTotal total, Exact longest, Words words) {
        var mass = total.mass()
                .map(ReportedAmount::exact)
                .map(it -> words.numbers().fixed(it, MASS_DECIMALS));
        return new Line(
                Chemistry.markup(total.gas()),
                mass.orElse("–"),
                words.numbers().fixed(co2e(total), CO2E_DECIMALS),
                bar(co2e(total), longest));
    }

    private static int bar(Exact value, Exact longest) {
        if (longest.isZero()) return 0;
        int length = value.times(Exact.of(WIDEST)).dividedBy(longest).digits().intValue();
        return value.isZero() ? 0 : Math.max(1, length);
    }

    private static String sum(Scope scope, List<ReportedTotal> totals, Words words) {
        return words.numbers()
                .fixed(
                        added(totals.stream()
                                .filter(total -> total.scope().equals(scope.code()))
                                .toList()),
                        CO2E_DECIMALS);
    }

    private static String all(List<ReportedTotal> totals, Words words) {
        return words.numbers().fixed(added(totals), CO2E_DECIMALS);
    }

    /// The filed sums over all gases, of one scope or of both.
    private static Exact added(List<ReportedTotal> totals) {
        return totals.stream()
                .filter(total -> total.gas().equals(Totals.ALL))
                .map(YearTotals::co2e)
                .reduce(Exact.ZERO, Exact::plus);
    }

    private static Exact co2e(ReportedTotal total) {
        return total.co2e().map(ReportedAmount::exact).orElse(Exact.ZERO);
    }
}
