package vn.sokhi.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The plan as a list (ARCHITECTURE §2). A room looks only at rooms that stand before it here, so no circle can exist.
///
/// Whoever adds a room adds it here, at its floor, and writes a decision record: the change of plan is one line of
/// diff.
final class Floors {

    /// A wall: a Maven module and its rooms, the lowest first. A room `x` is the package `vn.sokhi.x`.
    record Wall(String module, List<String> rooms) {}

    static final Wall ENGINE = new Wall(
            "engine",
            List.of(
                    "quantity",
                    "law",
                    "finding",
                    "equation",
                    "classification",
                    "rulebook",
                    // A storey: its kernel first, its face last (docs/decisions/0001).
                    "calculation.method",
                    "calculation.waste",
                    "calculation.land",
                    "calculation.crop",
                    "calculation.livestock",
                    "calculation.product",
                    "calculation.industry",
                    "calculation.energy",
                    "calculation",
                    "uncertainty"));

    static final Wall REGISTRY = new Wall(
            "registry",
            List.of(
                    "party",
                    "calendar",
                    "gazette",
                    "audit",
                    "facility",
                    "draft",
                    "report",
                    "verification",
                    "mitigation",
                    "statistics",
                    "inventory",
                    "commitment",
                    "support",
                    "allocation",
                    "credit",
                    "ledger",
                    "compliance",
                    "settlement",
                    "disclosure"));

    private static final List<String> COUNTERS = List.of(
            // Three counters for those who report: where it is written, where files are taken in, where it is handed in
            // (docs/decisions/0013).
            "drafting",
            "intake",
            "operator",
            "reviewer",
            "verifier",
            "compiler",
            "institution",
            "registrar",
            "holder",
            "tracker",
            "administrator",
            "visitor");

    static final Wall DESK = new Wall("desk", joined(List.of("sheet", "paper", "office"), COUNTERS));

    /// Storeys have a ground that their rooms share, and one room for each registry room (`store`) or counter (`web`,
    /// `api`).
    static final Wall SERVICE = new Wall(
            "service",
            joined(
                    List.of("shelf", "store.carried", "store"),
                    within("store", REGISTRY.rooms()),
                    List.of("exchange.refusal", "exchange.archive", "exchange.workbook", "exchange"),
                    List.of("words", "answer", "template", "identity", "jobs"),
                    List.of("web.frame", "web.picture", "web.working", "web.report", "web.reference"),
                    within("web", COUNTERS),
                    List.of("web", "api"),
                    within("api", COUNTERS),
                    List.of("cli", "main")));

    static final List<Wall> WALLS = List.of(ENGINE, REGISTRY, DESK, SERVICE);

    private static final List<String> ROOMS =
            WALLS.stream().flatMap(wall -> wall.rooms().stream()).toList();

    private Floors() {}

    static boolean has(String room) {
        return ROOMS.contains(room);
    }

    /// How high a room stands; below all of them when the plan has no such room.
    static int of(String room) {
        return ROOMS.indexOf(room);
    }

    static Optional<Wall> wallOf(String room) {
        return WALLS.stream().filter(wall -> wall.rooms().contains(room)).findFirst();
    }

    static boolean isIn(Wall wall, String room) {
        return wall.rooms().contains(room);
    }

    /// The storey a room belongs to: `web` for `web.visitor`, and `ledger` for `ledger`.
    static String storey(String room) {
        int dot = room.indexOf('.');
        return dot < 0 ? room : room.substring(0, dot);
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        var all = new ArrayList<String>();
        for (var part : parts) all.addAll(part);
        return List.copyOf(all);
    }

    private static List<String> within(String storey, List<String> rooms) {
        return rooms.stream().map(room -> storey + "." + room).toList();
    }
}
