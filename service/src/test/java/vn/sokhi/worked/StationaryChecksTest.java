package vn.sokhi.worked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.sokhi.quantity.Exact;

/// The stationary checks of another team, worked out by hand there, to their two decimals; where density, heating value
/// and factor are the same. What is left out says why (`worked/stationary-checks.csv`).
class StationaryChecksTest {

    @TestFactory
    Stream<DynamicTest> the_sum_is_theirs_to_two_decimals() {
        return lines().filter(cells -> cells.size() == 6)
                .map(cells -> DynamicTest.dynamicTest(
                        cells.get(0) + " " + cells.get(2) + " in " + cells.get(1), () -> check(cells)));
    }

    @Test
    void what_is_left_out_says_why() {
        var all = lines().toList();
        assertEquals(56, all.size());
        assertTrue(all.stream().filter(cells -> cells.size() == 6).count() >= 15);
    }

    private static Stream<List<String>> lines() {
        return Sheets.resource("stationary-checks.csv")
                .lines()
                .skip(1)
                .map(line -> Arrays.asList(line.split(",", 7)))
                .map(cells -> cells.get(6).isEmpty() ? cells.subList(0, 6) : cells);
    }

    private static void check(List<String> cells) {
        var sheet = "source,year,activity,quantity,unit,fuel,use\ns,2024,fuel-burnt,%s,%s,%s,%s\n"
                .formatted(cells.get(3), cells.get(4), cells.get(2), cells.get(1));
        var result = Sheets.of(sheet, "AR5");
        assertEquals(List.of(), result.findings());
        var sum = result.emissions().stream().map(each -> each.co2e().value()).reduce(Exact.ZERO, Exact::plus);
        assertEquals(
                cells.get(5), sum.digits().setScale(2, RoundingMode.HALF_UP).toPlainString());
    }
}
