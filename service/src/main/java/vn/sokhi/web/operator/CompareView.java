package vn.sokhi.web.operator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.sokhi.calculation.Totals;
import vn.sokhi.exchange.ListTable;
import vn.sokhi.exchange.ListTable.Kind;
import vn.sokhi.operator.CompareFigures.Answer;
import vn.sokhi.paper.Comparison;
import vn.sokhi.paper.Comparison.Pair;
import vn.sokhi.paper.LawChange;
import vn.sokhi.quantity.Exact;
import vn.sokhi.report.ReportedAmount;
import vn.sokhi.report.ReportedFigure;
import vn.sokhi.report.ReportedTotal;
import vn.sokhi.web.picture.PairBars;
import vn.sokhi.web.report.FigureLine;
import vn.sokhi.web.working.CitedValue;
import vn.sokhi.words.Chemistry;
import vn.sokhi.words.Words;

/// A report beside its recalculation, ready to print: counts first, then sums, then every figure.
///
/// @param picture as mark-up; empty where nothing differs
record CompareView(Counts counts, List<Sum> sums, List<Line> lines, List<Law> law, String picture) {

    private static final int DECIMALS = 2;

    /// More sources than this are one bar.
    private static final int BARS = 12;

    private static final List<String> COLUMNS = List.of(
            "source",
            "year",
            "activity",
            "scope",
            "gas",
            "before_co2e_t",
            "after_co2e_t",
            "difference_t",
            "difference",
            "same");

    /// @param missing on one side
    record Counts(int all, int same, int differs, int missing, int own) {}

    record Sum(String what, int year, String before, String after, String difference, boolean same) {}

    /// @param address of the working of the filed figure; empty where none was filed
    /// @param result key of the word for it
    record Line(FigureLine.From from, String gas, String address, Amounts amounts, String result) {}

    record Amounts(String before, String after, String difference) {}

    record Law(String symbol, CitedValue before, CitedValue after, int figures, boolean sameNumber) {}

    static CompareView of(Answer answer, Words words) {
        var figures = answer.other().figures();
        var missing = figures.stream()
                .filter(pair -> pair.before().isEmpty() || pair.after().isEmpty())
                .count();
        int same = answer.other().same();
        var counts = new Counts(
                figures.size(),
                same,
                figures.size() - same,
                (int) missing,
                answer.own().same());
        return new CompareView(
                counts,
                answer.other().totals().stream()
                        .filter(pair -> pair.either().gas().equals(Totals.ALL))
                        .map(pair -> sum(pair, words))
                        .toList(),
                lines(answer, words),
                answer.law().stream().map(change -> law(change, answer, words)).toList(),
                counts.differs == 0 ? "" : picture(figures, words));
    }

    private static Sum sum(Pair<ReportedTotal> pair, Words words) {
        var before = pair.before().flatMap(ReportedTotal::co2e).map(ReportedAmount::exact);
        var after = pair.after().flatMap(ReportedTotal::co2e).map(ReportedAmount::exact);
        return new Sum(
                words.say("scope." + pair.either().scope()),
                pair.either().year(),
                told(before, words),
                told(after, words),
                words.numbers().signed(after.orElse(Exact.ZERO).minus(before.orElse(Exact.ZERO)), DECIMALS),
                pair.same());
    }

    private static List<Line> lines(Answer answer, Words words) {
        var lines = new ArrayList<Line>();
        int filed = 0;
        for (var pair : answer.other().figures()) {
            if (pair.before().isPresent()) filed++;
            var address =
                    pair.before().isPresent() ? "/reports/" + answer.report().id() + "/figures/" + filed : "";
            lines.add(new Line(
                    FigureLine.from(pair.either(), words),
                    Chemistry.markup(pair.either().gas()),
                    address,
                    new Amounts(
                            told(amount(pair.before()), words),
                            told(amount(pair.after()), words),
                            words.numbers().signed(Comparison.difference(pair), DECIMALS)),
                    result(pair)));
        }
        return lines;
    }

    private static Optional<Exact> amount(Optional<ReportedFigure> figure) {
        return figure.flatMap(ReportedFigure::co2e).map(ReportedAmount::exact);
    }

    private static String told(Optional<Exact> amount, Words words) {
        return amount.map(it -> words.numbers().fixed(it, DECIMALS)).orElse("–");
    }

    private static String result(Pair<?> pair) {
        if (pair.before().isEmpty()) return "again.only.after";
        if (pair.after().isEmpty()) return "again.only.before";
        return pair.same() ? "again.yes" : "again.no";
    }

    private static Law law(LawChange change, Answer answer, Words words) {
        var before = answer.grounds().getFirst().rulebook();
        var after = answer.grounds().getLast().rulebook();
        return new Law(
                Chemistry.symbol(change.symbol().name()),
                CitedValue.of(change.before(), before, words),
                CitedValue.of(change.after(), after, words),
                change.figures(),
                change.sameNumber());
    }

    /// The largest sources first; the rest together.
    private static String picture(List<Pair<ReportedFigure>> figures, Words words) {
        var bySource = new LinkedHashMap<String, List<Pair<ReportedFigure>>>();
        figures.stream()
                .filter(pair -> !pair.either().under().biogenic())
                .forEach(pair -> bySource.computeIfAbsent(
                                pair.either().of().source() + ", "
                                        + pair.either().of().year(),
                                _ -> new ArrayList<>())
                        .add(pair));
        var pairs = new ArrayList<>(bySource.entrySet().stream()
                .map(CompareView::bar)
                .sorted(java.util.Comparator.comparing(PairBars.Pair::before).reversed())
                .toList());
        if (pairs.size() > BARS) {
            var rest = pairs.subList(BARS, pairs.size());
            var others = new PairBars.Pair(
                    words.say("again.others"),
                    rest.stream().map(PairBars.Pair::before).reduce(Exact.ZERO, Exact::plus),
                    rest.stream().map(PairBars.Pair::after).reduce(Exact.ZERO, Exact::plus));
            rest.clear();
            pairs.add(others);
        }
        return new PairBars(words.say("again.picture"), pairs).svg(words);
    }

    private static PairBars.Pair bar(Map.Entry<String, List<Pair<ReportedFigure>>> source) {
        return new PairBars.Pair(
                source.getKey(), sum(source.getValue(), Pair::before), sum(source.getValue(), Pair::after));
    }

    private static Exact sum(
            List<Pair<ReportedFigure>> pairs, Function<Pair<ReportedFigure>, Optional<ReportedFigure>> side) {
        return pairs.stream().map(side).map(Comparison::co2e).reduce(Exact.ZERO, Exact::plus);
    }

    static ListTable table(Answer answer, Words words) {
        var columns = COLUMNS.stream()
                .map(key -> new ListTable.Column(
                        key,
                        words.say("again.col." + key),
                        key.endsWith("_t") || key.equals("year") ? Kind.NUMBER : Kind.TEXT))
                .toList();
        return new ListTable(
                "recalculated",
                columns,
                answer.other().figures().stream().map(CompareView::row).toList());
    }

    private static List<String> row(Pair<ReportedFigure> pair) {
        var either = pair.either();
        var difference = Comparison.difference(pair);
        return List.of(
                either.of().source(),
                Integer.toString(either.of().year()),
                either.of().activity(),
                either.under().scope(),
                either.gas(),
                amount(pair.before()).map(Exact::text).orElse(""),
                amount(pair.after()).map(Exact::text).orElse(""),
                difference.text(),
                difference.fraction(),
                Boolean.toString(pair.same()));
    }
}
