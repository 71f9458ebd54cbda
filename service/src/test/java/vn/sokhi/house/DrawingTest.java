package vn.sokhi.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The picture in `docs/house.md` is the house as it stands.
class DrawingTest {

    @Test
    void the_picture_is_not_stale() {
        var root = House.root();
        var page = root.resolve(Drawing.PAGE);
        assertTrue(Files.exists(page), "docs/house.md is missing: ./sokhi house draws it");
        assertEquals(
                Drawing.page(House.read(root)), House.text(page), "docs/house.md is stale: ./sokhi house redraws it");
    }

    @Test
    void the_readme_shows_the_plan_and_what_stands_of_it() {
        var readme = House.text(House.root().resolve(Drawing.README));
        var plan = Floors.WALLS.stream()
                .flatMap(wall -> wall.rooms().stream())
                .map(Floors::storey)
                .collect(Collectors.toSet());
        assertEquals(
                new TreeSet<>(plan), new TreeSet<>(Drawing.planned(readme)), "the plan in README.md and Floors differ");
        assertEquals(
                Drawing.marked(readme, House.read(House.root())), readme, "README.md's marks are stale: ./sokhi house");
    }

    @Test
    void a_mark_follows_the_room() {
        var house = BrokenHouseTest.house(LAW.formatted(""));
        assertEquals(
                "○ law outside\n┌─ ● law  ○ quantity └─\n",
                Drawing.marked("○ law outside\n┌─ ○ law  ● quantity └─\n", house));
    }

    @Test
    void a_new_arrow_changes_the_picture() {
        var apart = BrokenHouseTest.house(FINDING + LAW.formatted(""));
        var joined = BrokenHouseTest.house(FINDING + LAW.formatted("import vn.sokhi.law.Force;"));
        assertFalse(Drawing.page(apart).contains("-->"));
        assertTrue(Drawing.page(joined).contains("room_finding --> room_law"));
    }

    @Test
    void an_arrow_that_a_longer_way_covers_is_left_out_of_the_picture_only() {
        var page = Drawing.page(BrokenHouseTest.house("""
                // engine/src/main/java/vn/sokhi/quantity/Exact.java
                package vn.sokhi.quantity;
                class Exact {}
                // engine/src/main/java/vn/sokhi/law/Force.java
                package vn.sokhi.law;
                import vn.sokhi.quantity.Exact;
                class Force {}
                // engine/src/main/java/vn/sokhi/finding/Where.java
                package vn.sokhi.finding;
                import vn.sokhi.law.Force;
                import vn.sokhi.quantity.Exact;
                class Where {}
                """));
        assertFalse(page.contains("room_finding --> room_quantity"), page);
        assertTrue(page.contains("| law, quantity |"), page);
    }

    private static final String LAW = """
            // engine/src/main/java/vn/sokhi/law/Force.java
            package vn.sokhi.law;
            class Force {}
            // engine/src/main/java/vn/sokhi/finding/Outcome.java
            package vn.sokhi.finding;
            %s
            class Outcome {}
            """;

    private static final String FINDING = """
            // engine/src/main/java/vn/sokhi/finding/Where.java
            package vn.sokhi.finding;
            class Where {}
            """;
}
