package vn.sokhi.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The house checks itself: every rule, on every source that ships.
class HouseTest {

    static final List<Rule> RULES = Stream.of(Walls.ALL, Bans.ALL, Habits.ALL, Sizes.ALL, Names.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Path ROOT = House.root();
    private static final House HOUSE = House.read(ROOT);
    private static final Exceptions EXCEPTIONS = Exceptions.read(House.text(ROOT.resolve("docs/exceptions.md")));

    @TestFactory
    Stream<DynamicTest> rules() {
        return RULES.stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> holds(rule, HOUSE)));
    }

    @Test
    void the_house_is_really_read() {
        for (var wall : Floors.WALLS) {
            assertTrue(HOUSE.sourcesOf(wall).findAny().isPresent(), () -> "no source was read in " + wall.module());
        }
        assertTrue(HOUSE.sights().size() > 20, "hardly an import was read");
    }

    @Test
    void an_exception_that_excuses_nothing_is_taken_out() {
        assertEquals(List.of(), EXCEPTIONS.idle(RULES, HOUSE), "take these lines out of docs/exceptions.md");
    }

    @Test
    void an_exception_names_a_rule_of_the_house() {
        var names = RULES.stream().map(Rule::name).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                EXCEPTIONS.rules().stream()
                        .filter(rule -> !names.contains(rule))
                        .toList(),
                "docs/exceptions.md names rules that do not exist");
    }

    static void holds(Rule rule, House house) {
        var breaches = EXCEPTIONS.unexcused(rule, house).toList();
        if (breaches.isEmpty()) return;
        fail(breaches.stream()
                .map(rule::tell)
                .collect(Collectors.joining("\n", breaches.size() + " × " + rule.name() + "\n", "")));
    }
}
