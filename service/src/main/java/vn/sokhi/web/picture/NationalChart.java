package vn.sokhi.web.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokhi.law.Standing;
import vn.sokhi.quantity.Exact;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The national inventory by sector over its published years: a headline worked out from the data, a chart, its table.
///
/// @param headline the largest sector and its share of the last year
/// @param sources the reports that the numbers come from, with the way each was worked out
/// @param reasons why a number is unconfirmed; empty when all are confirmed
public record NationalChart(
        String headline, String axis, String svg, Table table, List<String> sources, List<String> reasons) {

    private static final BigDecimal KILO = BigDecimal.valueOf(1000);
    private static final Exact HUNDRED = Exact.of(100);
    private static final String WITHOUT = "total-without";

    /// A sector, its fixed colour and its mark.
    private enum Sector {
        ENERGY("s1"),
        IPPU("s2"),
        AGRICULTURE("s3"),
        LULUCF("s4"),
        WASTE("s5");

        private final String style;

        Sector(String style) {
            this.style = style;
        }

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Million tonnes by sector and year, and the totals as they were published.
    public record Table(List<Integer> years, List<Row> rows) {}

    /// @param sum whether it is a total
    public record Row(String name, List<String> values, boolean sum) {}

    /// Empty where the edition holds no complete series.
    public static Optional<NationalChart> of(Reference reference, Words words) {
        var rows = reference.table("national");
        var years = rows.stream().map(NationalChart::year).distinct().sorted().toList();
        boolean whole = !years.isEmpty() && years.stream().allMatch(year -> complete(rows, year));
        return whole ? Optional.of(drawn(reference, rows, years, words)) : Optional.empty();
    }

    private static NationalChart drawn(Reference reference, List<LawRow> rows, List<Integer> years, Words words) {
        var lines = List.of(Sector.values()).stream()
                .map(sector -> new LineChart.Line(
                        sector.style, name(sector.code(), words), values(rows, years, sector.code())))
                .toList();
        var title = words.say(
                "national.title",
                "years",
                years.stream()
                        .map(String::valueOf)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(""));
        var chart = new LineChart(title, years, breaks(rows, years), lines);
        return new NationalChart(
                headline(rows, years.getLast(), words),
                words.say(
                        "national.axis",
                        "year",
                        years.getLast(),
                        "total",
                        million(value(rows, years.getLast(), WITHOUT), words)),
                chart.svg(words),
                table(rows, years, words),
                sources(rows, years, words),
                reasons(reference, rows, words));
    }

    private static String headline(List<LawRow> rows, int year, Words words) {
        var largest = List.of(Sector.values()).stream()
                .max(java.util.Comparator.comparing(sector -> value(rows, year, sector.code())))
                .orElse(Sector.ENERGY);
        var share = Exact.of(value(rows, year, largest.code()))
                .times(HUNDRED)
                .dividedBy(Exact.of(value(rows, year, WITHOUT)));
        return words.say(
                "national.headline",
                "sector",
                name(largest.code(), words),
                "share",
                words.numbers().fixed(share, 1),
                "year",
                year);
    }

    private static Table table(List<LawRow> rows, List<Integer> years, Words words) {
        var told = new ArrayList<Row>();
        for (var sector : Sector.values()) told.add(row(rows, years, sector.code(), false, words));
        told.add(row(rows, years, WITHOUT, true, words));
        told.add(row(rows, years, "total-with", true, words));
        return new Table(years, told);
    }

    private static Row row(List<LawRow> rows, List<Integer> years, String sector, boolean sum, Words words) {
        var values = values(rows, years, sector).stream()
                .map(value -> words.numbers().fixed(Exact.of(value), 1))
                .toList();
        return new Row(name(sector, words), values, sum);
    }

    /// Years that were not worked out as the year before.
    private static List<Integer> breaks(List<LawRow> rows, List<Integer> years) {
        return years.stream()
                .skip(1)
                .filter(year -> !way(rows, year).equals(way(rows, years.get(years.indexOf(year) - 1))))
                .toList();
    }

    private static String way(List<LawRow> rows, int year) {
        var row = first(rows, year);
        return row.cell("guidelines") + " " + row.cell("gwp");
    }

    private static List<String> sources(List<LawRow> rows, List<Integer> years, Words words) {
        return years.stream()
                .map(year -> first(rows, year))
                .map(row -> words.say(
                        "national.source",
                        "year",
                        row.cell("year"),
                        "report",
                        row.cell("report"),
                        "guidelines",
                        row.cell("guidelines").replace(";", " + "),
                        "gwp",
                        row.cell("gwp")))
                .toList();
    }

    private static List<String> reasons(Reference reference, List<LawRow> rows, Words words) {
        return rows.stream()
                .map(row -> row.law().standing())
                .filter(Standing.Unconfirmed.class::isInstance)
                .map(standing -> ((Standing.Unconfirmed) standing).reason())
                .distinct()
                .map(reason -> reference.reason(reason, words.language() == Language.VI))
                .toList();
    }

    private static List<BigDecimal> values(List<LawRow> rows, List<Integer> years, String sector) {
        return years.stream()
                .map(year -> value(rows, year, sector).divide(KILO))
                .toList();
    }

    /// Kilotonnes, as published.
    private static BigDecimal value(List<LawRow> rows, int year, String sector) {
        return find(rows, year, sector)
                .map(row -> new BigDecimal(row.cell("value")))
                .orElse(BigDecimal.ZERO);
    }

    private static boolean complete(List<LawRow> rows, int year) {
        return find(rows, year, WITHOUT).isPresent()
                && List.of(Sector.values()).stream()
                        .allMatch(sector -> find(rows, year, sector.code()).isPresent());
    }

    private static Optional<LawRow> find(List<LawRow> rows, int year, String sector) {
        return rows.stream()
                .filter(row -> year(row) == year && row.cell("sector").equals(sector))
                .findFirst();
    }

    private static LawRow first(List<LawRow> rows, int year) {
        return rows.stream().filter(row -> year(row) == year).findFirst().orElseThrow();
    }

    private static int year(LawRow row) {
        return Integer.parseInt(row.cell("year"));
    }

    private static String million(BigDecimal kilo, Words words) {
        return words.numbers().fixed(Exact.of(kilo.divide(KILO)), 1);
    }

    private static String name(String sector, Words words) {
        return words.say("national." + sector);
    }
}
