package vn.sokhi.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sokhi.exchange.ListTable;
import vn.sokhi.exchange.ListTable.Kind;
import vn.sokhi.paper.YearChange;
import vn.sokhi.paper.YearChange.OfSource;
import vn.sokhi.quantity.Exact;
import vn.sokhi.web.picture.Waterfall;
import vn.sokhi.words.Words;

/// From one year to the next, ready to print: the steps as a picture and as a sum, then source by source.
///
/// @param sum the steps written out as the sum they are, every digit that can be read
public record YearsView(int from, int to, Amounts all, String picture, String sum, List<Line> lines) {

    private static final int DECIMALS = 2;

    private static final List<String> COLUMNS = List.of(
            "source_id", "source", "from", "to", "before_t", "after_t", "difference_t", "activity_t", "factor_t");

    public record Amounts(String before, String after, String difference) {}

    /// @param only the one year in which it gave anything off; 0 where it did in both
    /// @param addresses of its workings in both years; empty where there is none
    public record Line(String source, Amounts amounts, Addresses addresses, int only, String activity, String factor) {}

    public record Addresses(String before, String after) {}

    /// Where the working of a source and year is; empty where it has no page.
    public interface Places {
        String of(String source, int year);
    }

    public static YearsView of(YearChange change, Places places, Words words) {
        var numbers = words.numbers();
        return new YearsView(
                change.from(),
                change.to(),
                new Amounts(
                        numbers.fixed(change.start(), DECIMALS),
                        numbers.fixed(change.after(), DECIMALS),
                        numbers.signed(change.after().minus(change.start()), DECIMALS)),
                picture(change, words),
                sum(change, words),
                change.sources().stream()
                        .map(source -> line(source, change, places, words))
                        .toList());
    }

    private static String picture(YearChange change, Words words) {
        var start = change.filed().isPresent() ? "years.filed" : "years.worked";
        var steps = new ArrayList<Waterfall.Step>();
        change.steps()
                .forEach(step -> steps.add(new Waterfall.Step(
                        words.say("years.step." + step.kind().name().toLowerCase(Locale.ROOT)), step.amount())));
        return new Waterfall(
                        words.say("years.picture", "from", change.from(), "to", change.to()),
                        new Waterfall.Step(words.say(start, "year", change.from()), change.start()),
                        steps,
                        words.say("years.worked", "year", change.to()))
                .svg(words);
    }

    private static String sum(YearChange change, Words words) {
        var steps = change.steps().stream()
                .map(step -> step.amount().signum() < 0
                        ? "− " + words.numbers().readable(step.amount().negated())
                        : "+ " + words.numbers().readable(step.amount()))
                .collect(Collectors.joining(" "));
        return words.say(
                "years.sum",
                "start",
                words.numbers().readable(change.start()),
                "steps",
                steps,
                "end",
                words.numbers().readable(change.after()));
    }

    private static Line line(OfSource source, YearChange change, Places places, Words words) {
        int only = source.before().isEmpty() ? change.to() : source.after().isEmpty() ? change.from() : 0;
        return new Line(
                source.name(),
                new Amounts(
                        told(source.before(), words),
                        told(source.after(), words),
                        words.numbers().signed(source.difference(), DECIMALS)),
                new Addresses(
                        source.before()
                                .map(_ -> places.of(source.id(), change.from()))
                                .orElse(""),
                        source.after()
                                .map(_ -> places.of(source.id(), change.to()))
                                .orElse("")),
                only,
                source.split()
                        .map(it -> words.numbers().signed(it.activity(), DECIMALS))
                        .orElse(""),
                source.split()
                        .map(it -> words.numbers().signed(it.factor(), DECIMALS))
                        .orElse(""));
    }

    private static String told(Optional<Exact> amount, Words words) {
        return amount.map(it -> words.numbers().fixed(it, DECIMALS)).orElse("–");
    }

    public static ListTable table(List<YearChange> changes, Words words) {
        var columns = COLUMNS.stream()
                .map(key -> new ListTable.Column(
                        key, words.say("years.col." + key), key.startsWith("source") ? Kind.TEXT : Kind.NUMBER))
                .toList();
        var rows = changes.stream()
                .flatMap(change -> change.sources().stream().map(source -> row(source, change)))
                .toList();
        return new ListTable("years", columns, rows);
    }

    private static List<String> row(OfSource source, YearChange change) {
        return List.of(
                source.id(),
                source.name(),
                Integer.toString(change.from()),
                Integer.toString(change.to()),
                source.before().map(Exact::text).orElse(""),
                source.after().map(Exact::text).orElse(""),
                source.difference().text(),
                source.split().map(it -> it.activity().text()).orElse(""),
                source.split().map(it -> it.factor().text()).orElse(""));
    }
}
