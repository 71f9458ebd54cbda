package vn.sokhi.house;

import com.sun.source.tree.RequiresTree;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Who may never look at what (ARCHITECTURE §4).
final class Walls {

    private static final Set<String> EDGES = Set.of("web", "api", "cli");
    private static final List<String> NOT_JAVA_BASE = List.of(
            "java.sql", "java.net.http", "java.util.logging", "java.util.prefs", "java.beans", "java.rmi", "java.awt");

    static final Rule IN_PLAN = new Rule(
            "a room is in the plan",
            "the plan is one list; a room nobody planned is a room nobody will find",
            "put the file into the room that means it, or add the room to Floors with a decision record",
            Walls::roomsOutsideThePlan);

    static final Rule DOWNWARDS = sight(
            "a room looks only downwards",
            "with one direction no circle can exist, and a room can be read without those above it",
            "move the class down, or let the upper room call the lower one and pass what it needs",
            sight -> sight.isOurs()
                    && Floors.has(sight.room())
                    && !sight.roomSeen().equals(sight.room())
                    && Floors.of(sight.roomSeen()) >= Floors.of(sight.room()),
            sight -> sight.room() + " looks up to " + sight.roomSeen());

    static final Rule NO_CIRCLES = new Rule(
            "no circle of rooms",
            "rooms in a circle are one room with many doors",
            "cut the circle where the lower room names the upper one",
            Walls::circles);

    static final Rule ROOMS_EXIST = new Rule(
            "a room that is looked at exists",
            "an arrow to a room without a class means that the plan and the house have parted",
            "build the room, or drop the import",
            Walls::looksAtNothing);

    static final Rule LEDGER_APART = sight(
            "the ledger never sees reports",
            "units are counted, never worked out, in the ledger; the desk tells it a count",
            "let the act at the desk read the report and pass the count",
            sight -> sight.storey().equals("ledger")
                    && Set.of("report", "inventory", "calculation").contains(sight.storeySeen()),
            sight -> "ledger looks at " + sight.roomSeen());

    static final Rule EDGES_APART = sight(
            "web, api and cli speak to the desk only",
            "a screen that reads the store or another screen decides what an act should decide",
            "go through an act at the desk; what two edges share belongs to the desk or to exchange",
            sight -> EDGES.contains(sight.storey())
                    && !sight.storey().equals(sight.storeySeen())
                    && (EDGES.contains(sight.storeySeen()) || sight.storeySeen().equals("store")),
            sight -> sight.room() + " looks at " + sight.roomSeen());

    static final Rule SQL_IN_STORE = only(
            "only the store speaks SQL",
            "one room holds the roles, the mandate and the transaction; SQL elsewhere goes round them",
            "put the statement behind a port of the desk that store implements",
            Set.of("store"),
            "java.sql",
            "javax.sql",
            "org.springframework.jdbc",
            "org.postgresql",
            "org.flywaydb");

    static final Rule PAPERS_IN_EXCHANGE = only(
            "only exchange opens papers",
            "a stranger's workbook, PDF or signature is read in one hardened place",
            "read it in exchange and hand on the table or the bytes",
            Set.of("exchange"),
            "org.dhatim",
            "biweekly",
            "org.apache.poi",
            "org.apache.pdfbox",
            "com.openhtmltopdf",
            "io.github.openhtmltopdf",
            "eu.europa.esig",
            "org.bouncycastle");

    static final Rule ARCHIVES = only(
            "archives are opened where their limits are",
            "a zip can be a bomb; the limits stand beside the reader: exchange for strangers' files, "
                    + "shelf for editions, store.carried for the database's own binaries",
            "use the reader of that room",
            Set.of("exchange", "shelf", "store.carried"),
            "org.apache.commons.compress",
            "org.tukaani",
            "java.util.zip.ZipFile",
            "java.util.zip.ZipInputStream",
            "java.util.jar");

    static final Rule CSV_READERS = only(
            "CSV is read by exchange and shelf",
            "one way to read a sheet, so one way to say what is wrong with it",
            "take a Table from exchange; to write CSV, use the writer of exchange",
            Set.of("exchange", "shelf"),
            "de.siegmar");

    static final Rule VISITOR = sight(
            "public pages see only what is disclosed",
            "a page without sign-in that can name a report can show it",
            "call an act of desk.visitor; its answers are made of disclosure types, or of what the gazette printed",
            sight -> Set.of("web.visitor", "api.visitor").contains(sight.room())
                    && (Floors.isIn(Floors.DESK, sight.roomSeen())
                                    && !sight.roomSeen().equals("visitor")
                            || Floors.isIn(Floors.REGISTRY, sight.roomSeen())
                                    && !Set.of("disclosure", "gazette", "calendar")
                                            .contains(sight.roomSeen())),
            sight -> sight.room() + " looks at " + sight.roomSeen());

    static final Rule NO_FRAMEWORKS = sight(
            "frameworks live in service",
            "the three walls are read, tested and kept for decades; frameworks are not",
            "let the desk declare a port (an interface) and service implement it",
            sight -> Floors.has(sight.room()) && !Floors.isIn(Floors.SERVICE, sight.room()) && isForeign(sight),
            sight -> sight.room() + " looks at " + sight.seen());

    static final Rule MODULES_SAY_SO = new Rule(
            "module-info asks only for the walls below",
            "the wall is the compiler's, not a convention's",
            "drop the requires; what needs it belongs to service",
            Walls::foreignRequires);

    static final List<Rule> ALL = List.of(
            IN_PLAN,
            DOWNWARDS,
            NO_CIRCLES,
            ROOMS_EXIST,
            LEDGER_APART,
            EDGES_APART,
            SQL_IN_STORE,
            PAPERS_IN_EXCHANGE,
            ARCHIVES,
            CSV_READERS,
            VISITOR,
            NO_FRAMEWORKS,
            MODULES_SAY_SO);

    private Walls() {}

    private static Rule sight(
            String name, String why, String mend, Predicate<Sight> breaks, Function<Sight, String> tell) {
        return new Rule(
                name,
                why,
                mend,
                house -> house.sights().stream()
                        .filter(breaks)
                        .map(sight -> new Breach(sight.room(), sight.where(), tell.apply(sight))));
    }

    /// Only the rooms named (or rooms of the storeys named) may look into the packages named.
    private static Rule only(String name, String why, String mend, Set<String> rooms, String... packages) {
        return sight(
                name,
                why,
                mend,
                sight -> sight.looksInto(packages) && !rooms.contains(sight.room()) && !rooms.contains(sight.storey()),
                sight -> sight.room() + " looks at " + sight.seen());
    }

    private static Stream<Breach> roomsOutsideThePlan(House house) {
        return house.sources().stream()
                .filter(source -> !source.isModule())
                .filter(source -> Floors.wallOf(source.room())
                        .filter(wall -> wall.module().equals(source.module()))
                        .isEmpty())
                .map(source -> new Breach(
                        source.room(),
                        source.path(),
                        "the plan has no room `%s` in %s".formatted(source.room(), source.module())));
    }

    private static Stream<Breach> looksAtNothing(House house) {
        var rooms = Set.copyOf(house.rooms());
        return house.sights().stream()
                .filter(sight -> sight.isOurs() && !rooms.contains(sight.roomSeen()))
                .map(sight -> new Breach(sight.room(), sight.where(), "no class stands in " + sight.roomSeen()));
    }

    private static boolean isForeign(Sight sight) {
        if (sight.isOurs() || sight.looksInto("org.jspecify")) return false;
        return !sight.looksInto("java") || NOT_JAVA_BASE.stream().anyMatch(sight::looksInto);
    }

    private static Stream<Breach> circles(House house) {
        var arrows = house.arrows();
        var ways = new HashMap<String, Set<String>>();
        for (var room : arrows.keySet()) ways.put(room, reached(room, arrows));
        return ways.entrySet().stream()
                .filter(entry -> entry.getValue().contains(entry.getKey()))
                .map(entry -> new Breach(
                        entry.getKey(),
                        entry.getKey(),
                        "looks at " + arrows.get(entry.getKey()) + " and is reached from there"));
    }

    private static Set<String> reached(String room, Map<String, Set<String>> arrows) {
        var seen = new HashSet<String>();
        var next = new ArrayDeque<>(arrows.getOrDefault(room, Set.of()));
        while (!next.isEmpty()) {
            var one = next.pop();
            if (seen.add(one)) next.addAll(arrows.getOrDefault(one, Set.of()));
        }
        return seen;
    }

    private static Stream<Breach> foreignRequires(House house) {
        return house.sourcesOf(Floors.ENGINE, Floors.REGISTRY, Floors.DESK)
                .filter(Source::isModule)
                .flatMap(source -> source.tree().getModule().getDirectives().stream()
                        .filter(RequiresTree.class::isInstance)
                        .map(RequiresTree.class::cast)
                        .filter(needs -> !mayRequire(source.module(), needs))
                        .map(needs -> new Breach(
                                source.module(),
                                source.place(needs),
                                source.module() + " asks for " + needs.getModuleName())));
    }

    private static boolean mayRequire(String module, RequiresTree needs) {
        var name = needs.getModuleName().toString();
        if (name.equals("org.jspecify")) return needs.isStatic();
        var walls = Floors.WALLS.stream().map(Floors.Wall::module).toList();
        return name.startsWith("vn.sokhi.")
                && walls.indexOf(name.substring("vn.sokhi.".length())) < walls.indexOf(module);
    }
}
