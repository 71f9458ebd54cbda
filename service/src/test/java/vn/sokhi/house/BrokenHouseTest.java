package vn.sokhi.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Rules fail when a wall is broken: for each, a small house that breaks it, and one that nearly does.
class BrokenHouseTest {

    @TestFactory
    Stream<DynamicNode> a_broken_wall_is_seen() {
        return Examples.ALL.stream()
                .map(example -> DynamicContainer.dynamicContainer(
                        example.rule().name(),
                        Stream.of(
                                DynamicTest.dynamicTest(
                                        "broken: " + example.title(),
                                        () -> assertFalse(
                                                breaches(example.rule(), example.broken())
                                                        .isEmpty(),
                                                "this house breaks the rule and was let through")),
                                DynamicTest.dynamicTest(
                                        "near miss: " + example.title(),
                                        () -> assertEquals(
                                                List.of(),
                                                breaches(example.rule(), example.sound()),
                                                "this house keeps the rule and was refused")))));
    }

    @Test
    void every_rule_has_been_broken_once() {
        var shown = Examples.ALL.stream().map(example -> example.rule().name()).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                HouseTest.RULES.stream()
                        .map(Rule::name)
                        .filter(name -> !shown.contains(name))
                        .toList(),
                "rules without an example in Examples");
    }

    @Test
    void a_breach_says_what_where_and_how_to_mend_it() {
        var house = house("""
                // engine/src/main/java/vn/sokhi/law/Force.java
                package vn.sokhi.law;
                import vn.sokhi.rulebook.Edition;
                class Force {}
                """);
        var breach = Walls.DOWNWARDS.breaches(house).findFirst().orElseThrow();
        assertEquals(
                "engine/src/main/java/vn/sokhi/law/Force.java:2: law looks up to rulebook",
                Walls.DOWNWARDS.tell(breach).lines().findFirst().orElseThrow());
        assertEquals(3, Walls.DOWNWARDS.tell(breach).lines().count());
    }

    @Test
    void an_exception_excuses_one_thing_and_is_noticed_when_it_excuses_nothing() {
        var thin = house("""
                // service/src/main/java/vn/sokhi/main/Main.java
                package vn.sokhi.main;
                class Main {}
                """);
        var fits = Exceptions.read("* main · a room has 3 to 20 files · it only starts the others");
        assertEquals(0, fits.unexcused(Sizes.ROOM, thin).count());
        assertEquals(List.of(), fits.idle(HouseTest.RULES, thin));

        var idle = Exceptions.read("* cli · a room has 3 to 20 files · it was thin once");
        assertEquals(1, idle.unexcused(Sizes.ROOM, thin).count());
        assertEquals(1, idle.idle(HouseTest.RULES, thin).size());
    }

    private static List<String> breaches(Rule rule, String files) {
        var house = house(files);
        return rule.breaches(house).map(rule::tell).toList();
    }

    /// A house of files given as one text, each begun by a comment with its path.
    static House house(String files) {
        var texts = new LinkedHashMap<String, String>();
        for (var file : files.split("(?m)^// (?=[a-z]+/src/main/java/)")) {
            if (file.isBlank()) continue;
            int end = file.indexOf('\n');
            texts.put(file.substring(0, end).strip(), file.substring(end + 1));
        }
        return House.of(Source.parse(texts));
    }
}
