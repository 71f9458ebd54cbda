package vn.sokhi.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The same walls, seen in what the compiler made: a type that no source names (`var`, a chain of calls) is seen here.
class BytecodeTest {

    private static final String ROOT = "vn.sokhi.";

    private static final House HOUSE = house(new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.sokhi").stream());

    /// What a source alone can show (captions, module files) is not asked again.
    private static final List<Rule> RULES = List.of(
            Walls.DOWNWARDS,
            Walls.NO_CIRCLES,
            Walls.LEDGER_APART,
            Walls.EDGES_APART,
            Walls.SQL_IN_STORE,
            Walls.PAPERS_IN_EXCHANGE,
            Walls.ARCHIVES,
            Walls.CSV_READERS,
            Walls.VISITOR,
            Walls.NO_FRAMEWORKS);

    @TestFactory
    Stream<DynamicTest> rules() {
        return RULES.stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> HouseTest.holds(rule, HOUSE)));
    }

    @Test
    void the_classes_are_really_read() {
        for (var room : List.of("quantity", "sheet")) {
            assertTrue(
                    HOUSE.sights().stream().anyMatch(sight -> sight.room().equals(room)), () -> room + " was not read");
        }
    }

    @Test
    void a_look_that_no_import_shows_is_seen() {
        var sights = sights(new ClassFileImporter().importClass(Looker.class))
                .map(Sight::roomSeen)
                .toList();
        assertTrue(sights.contains("finding"), () -> "seen only " + sights);
        assertEquals(0, BrokenHouseTest.house("""
                        // service/src/main/java/vn/sokhi/main/Main.java
                        package vn.sokhi.main;
                        class Main { int words() { return Looked.at().words().size(); } }
                        """).sights().size());
    }

    private static House house(Stream<JavaClass> classes) {
        return new House(List.of(), classes.flatMap(BytecodeTest::sights).toList());
    }

    private static Stream<Sight> sights(JavaClass one) {
        return one.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(target -> !target.isPrimitive())
                .map(target -> new Sight(roomOf(one), target.getName(), one.getName()))
                .distinct();
    }

    private static String roomOf(JavaClass one) {
        var name = one.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    }

    /// Uses a room without naming it.
    private static final class Looker {
        int words() {
            return Looked.at().words().size();
        }
    }

    private static final class Looked {
        static vn.sokhi.finding.Finding at() {
            return vn.sokhi.finding.Finding.of("X-1", new vn.sokhi.finding.Where.Nowhere());
        }
    }
}
