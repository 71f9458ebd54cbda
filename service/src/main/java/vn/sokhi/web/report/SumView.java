package vn.sokhi.web.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sokhi.classification.Scope;
import vn.sokhi.exchange.ListTable;
import vn.sokhi.exchange.ListTable.Kind;
import vn.sokhi.quantity.Exact;
import vn.sokhi.report.Origin;
import vn.sokhi.report.ReportedAmount;
import vn.sokhi.report.ReportedFigure;
import vn.sokhi.words.Chemistry;
import vn.sokhi.words.Words;

/// The total of a year shown as the sum it is: what each source adds to it, by scope and gas, each a link to its
/// working.
///
/// @param exact every digit of it
/// @param memo biogenic CO₂, which is in no sum
public record SumView(int year, String all, String exact, List<OfScope> scopes, List<Line> memo) {

    private static final int DECIMALS = 2;

    /// More terms than this are read in the table, not in one line.
    private static final int TERMS = 12;

    private static final List<String> COLUMNS = List.of(
            "source",
            "year",
            "activity",
            "scope",
            "category",
            "biogenic",
            "gas",
            "mass_t",
            "co2e_t",
            "fraction",
            "working");

    /// A figure, and the address of its working.
    public record Followed(ReportedFigure figure, String address) {}

    /// @param gases as mark-up, one a column
    /// @param sums one a gas
    /// @param terms the sum in numbers, unrounded; empty where there are too many for a line
    public record OfScope(
            String scope,
            String name,
            List<String> gases,
            List<Line> lines,
            List<String> sums,
            String sum,
            String terms) {}

    /// What a source adds.
    ///
    /// @param cells one a gas; one without text where it gives off none
    public record Line(String source, String activity, List<Cell> cells, String sum) {}

    public record Cell(String text, String address) {}

    public static SumView of(int year, List<Followed> all, Words words) {
        var figures =
                all.stream().filter(each -> each.figure.of().year() == year).toList();
        var counted = figures.stream().filter(each -> !biogenic(each)).toList();
        var scopes = new ArrayList<OfScope>();
        for (var scope : Scope.values()) {
            var within = counted.stream().filter(in(scope)).toList();
            if (!within.isEmpty()) scopes.add(scope(scope, within, words));
        }
        var memo = figures.stream().filter(SumView::biogenic).toList();
        return new SumView(
                year,
                words.numbers().fixed(sum(counted), DECIMALS),
                words.numbers().whole(sum(counted)),
                scopes,
                lines(memo, gases(memo), words));
    }

    private static boolean biogenic(Followed each) {
        return each.figure.under().biogenic();
    }

    private static Predicate<Followed> in(Scope scope) {
        return each -> each.figure.under().scope().equals(scope.code());
    }

    private static OfScope scope(Scope scope, List<Followed> figures, Words words) {
        var gases = gases(figures);
        var lines = lines(figures, gases, words);
        var sum = words.numbers().fixed(sum(figures), DECIMALS);
        var terms = figures.stream()
                .collect(Collectors.groupingBy(each -> each.figure.of(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(own -> words.numbers().readable(sum(own)))
                .toList();
        return new OfScope(
                scope.code(),
                words.say("scope." + scope.code()),
                gases.stream().map(Chemistry::markup).toList(),
                lines,
                gases.stream()
                        .map(gas -> words.numbers()
                                .fixed(sum(figures.stream().filter(of(gas)).toList()), DECIMALS))
                        .toList(),
                sum,
                terms.size() > 1 && terms.size() <= TERMS
                        ? String.join(" + ", terms) + " = " + words.numbers().readable(sum(figures))
                        : "");
    }

    private static List<String> gases(List<Followed> figures) {
        return List.copyOf(
                new TreeSet<>(figures.stream().map(each -> each.figure.gas()).toList()));
    }

    private static Predicate<Followed> of(String gas) {
        return each -> each.figure.gas().equals(gas);
    }

    private static List<Line> lines(List<Followed> figures, List<String> gases, Words words) {
        Map<Origin, List<Followed>> bySource = new LinkedHashMap<>();
        figures.forEach(each -> bySource.computeIfAbsent(each.figure.of(), _ -> new ArrayList<>())
                .add(each));
        var lines = new ArrayList<Line>();
        bySource.forEach((of, own) -> lines.add(new Line(
                of.source(),
                words.sayOr(of.activity(), "activity." + of.activity()),
                gases.stream()
                        .map(gas -> cell(own.stream().filter(of(gas)).toList(), words))
                        .toList(),
                words.numbers().fixed(sum(own), DECIMALS))));
        return lines;
    }

    private static Cell cell(List<Followed> figures, Words words) {
        if (figures.isEmpty()) return new Cell("", "");
        return new Cell(words.numbers().fixed(sum(figures), DECIMALS), figures.getFirst().address);
    }

    private static Exact sum(List<Followed> figures) {
        return figures.stream()
                .flatMap(each -> each.figure.co2e().stream())
                .map(ReportedAmount::exact)
                .reduce(Exact.ZERO, Exact::plus);
    }

    /// The same for files: a row a figure, with every digit and its fraction.
    public static ListTable table(int year, List<Followed> all, Words words) {
        var columns = COLUMNS.stream()
                .map(key -> new ListTable.Column(
                        key,
                        words.say("sums.col." + key),
                        key.endsWith("_t") || key.equals("year") ? Kind.NUMBER : Kind.TEXT))
                .toList();
        var rows = all.stream()
                .filter(each -> each.figure.of().year() == year)
                .map(SumView::row)
                .toList();
        return new ListTable("total-" + year, columns, rows);
    }

    private static List<String> row(Followed each) {
        var figure = each.figure;
        return List.of(
                figure.of().source(),
                Integer.toString(figure.of().year()),
                figure.of().activity(),
                figure.under().scope(),
                figure.under().category(),
                Boolean.toString(figure.under().biogenic()),
                figure.gas(),
                figure.mass().digits(),
                figure.co2e().map(ReportedAmount::digits).orElse(""),
                figure.co2e().map(ReportedAmount::fraction).orElse(""),
                each.address);
    }
}
