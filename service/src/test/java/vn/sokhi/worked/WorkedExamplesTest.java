package vn.sokhi.worked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.equation.Equation;
import vn.sokhi.equation.Known;
import vn.sokhi.equation.Term;
import vn.sokhi.equation.Working;
import vn.sokhi.visitor.ShowValue;

/// Every example of `worked/examples.txt` gives, digit for digit, what a person worked out.
class WorkedExamplesTest {

    @TestFactory
    Stream<DynamicTest> the_sheet_gives_what_was_worked_out_by_hand() {
        return examples().map(text -> DynamicTest.dynamicTest(title(text), () -> check(text)));
    }

    @Test
    void every_activity_and_every_method_has_a_worked_example() {
        var all = Sheets.resource("examples.txt") + Sheets.resource("landfill.csv");
        for (var activity : Catalogue.ACTIVITIES) {
            boolean shown =
                    all.contains("," + activity.code() + ",") || activity.code().equals("waste-landfilled");
            assertTrue(shown, () -> activity.code() + " has no worked example");
        }
        var shown = examples()
                .flatMap(text -> Sheets.of(sheet(text), "AR5").emissions().stream())
                .map(emission -> emission.mass().by().code())
                .distinct()
                .toList();
        assertTrue(shown.size() > 25, () -> "equations shown: " + shown);
    }

    /// Of every equation that the examples use, down to the first step: the slope by each symbol measures result over
    /// symbol. Building it as an equation is the check.
    @Test
    void the_slope_of_every_equation_measures_result_over_symbol() {
        var checked = new java.util.TreeSet<String>();
        examples()
                .flatMap(text -> Sheets.of(sheet(text), "AR5").emissions().stream())
                .forEach(emission -> slopes(emission.co2e().working(), checked));
        assertTrue(checked.size() > 80, () -> "slopes: " + checked.size());
    }

    private static void slopes(Working working, Set<String> checked) {
        var equation = working.figure().by();
        for (var symbol : equation.symbols()) {
            if (!checked.add(equation.code() + " by " + symbol.name())) continue;
            var unit = equation.result().unit().per(symbol.unit());
            var slope = new Term.Symbol("slope", "slope", unit, Optional.empty());
            Equation.of("SLOPE", equation.source(), slope, equation.slope(symbol));
        }
        working.lines().forEach(line -> line.earlier().ifPresent(earlier -> slopes(earlier, checked)));
        working.rows()
                .values()
                .forEach(rows -> rows.forEach(row ->
                        row.forEach(line -> line.earlier().ifPresent(earlier -> slopes(earlier, checked)))));
    }

    /// The page of a value says which activities ask for it: every value that an example used is among them.
    @Test
    void every_value_that_an_example_used_is_told_to_serve_its_activity() {
        var used = new java.util.TreeMap<String, Set<String>>();
        examples()
                .flatMap(text -> Sheets.of(sheet(text), "AR5").emissions().stream())
                .forEach(emission -> values(
                        emission.co2e().working(),
                        used.computeIfAbsent(emission.activity(), _ -> new java.util.TreeSet<>())));
        assertTrue(used.size() > 12, () -> "activities: " + used.keySet());
        used.forEach((activity, quantities) -> quantities.forEach(quantity ->
                assertTrue(ShowValue.activities(quantity).contains(activity), () -> activity + " uses " + quantity)));
    }

    private static void values(Working working, Set<String> quantities) {
        Stream.concat(
                        working.lines().stream(),
                        working.rows().values().stream().flatMap(List::stream).flatMap(List::stream))
                .forEach(line -> {
                    if (line.known() instanceof Known.Legal legal) {
                        Sheets.RULEBOOK.entry(legal.entry()).ifPresent(entry -> quantities.add(entry.quantity()));
                    }
                    line.earlier().ifPresent(earlier -> values(earlier, quantities));
                });
    }

    @Test
    void the_list_of_activities_is_closed_and_its_names_are_its_own() {
        var codes = Catalogue.ACTIVITIES.stream().map(Activity::code).toList();
        assertEquals(codes.size(), codes.stream().distinct().count());
    }

    private static Stream<String> examples() {
        return Arrays.stream(Sheets.resource("examples.txt").split("\n== ")).skip(1);
    }

    private static String title(String example) {
        return example.lines().findFirst().orElseThrow();
    }

    private static String sheet(String example) {
        var lines = example.substring(0, example.indexOf("=>")).lines().skip(1).filter(line -> !line.startsWith("#"));
        return String.join("\n", lines.toList()) + "\n";
    }

    private static void check(String example) {
        var expected = example.substring(example.indexOf("=>") + 2)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var result = Sheets.of(sheet(example), "AR5");
        assertEquals(List.of(), result.findings());
        assertEquals(
                expected,
                result.emissions().stream().map(WorkedExamplesTest::line).toList());
    }

    private static String line(Emission emission) {
        var what = emission.what();
        return emission.year() + " " + what.scope().code() + " " + what.gas() + (what.biogenic() ? "* " : " ")
                + emission.mass().value().text() + " " + emission.co2e().value().text();
    }
}
