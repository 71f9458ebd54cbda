package vn.sokhi.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The picture of the house, `docs/house.md`, drawn from its imports. `./sokhi house` writes it; a test finds it stale.
final class Drawing {

    static final Path PAGE = Path.of("docs", "house.md");
    static final Path README = Path.of("README.md");

    private static final Pattern PLAN = Pattern.compile("(?s)┌─.*?└─");
    private static final Pattern MARK = Pattern.compile("[●○] ([a-z]+)");

    private Drawing() {}

    /// Writes the picture of the house in the folder given.
    public static void main(String[] arguments) throws IOException {
        var root = Path.of(arguments[0]);
        var house = House.read(root);
        Files.writeString(root.resolve(PAGE), page(house));
        Files.writeString(root.resolve(README), marked(House.text(root.resolve(README)), house));
        System.err.println("sokhi: drew " + PAGE + " and marked the plan in " + README);
    }

    /// The README with `●` before each room of the plan that stands and `○` before the others.
    static String marked(String readme, House house) {
        var standing = house.rooms().stream().map(Floors::storey).collect(Collectors.toSet());
        return PLAN.matcher(readme)
                .replaceAll(plan -> Matcher.quoteReplacement(MARK.matcher(plan.group())
                        .replaceAll(mark -> (standing.contains(mark.group(1)) ? "● " : "○ ") + mark.group(1))));
    }

    /// The rooms, storeys taken whole, that the plan in the README shows.
    static Set<String> planned(String readme) {
        return PLAN.matcher(readme)
                .results()
                .flatMap(plan -> MARK.matcher(plan.group()).results().map(mark -> mark.group(1)))
                .collect(Collectors.toSet());
    }

    static String page(House house) {
        var arrows = house.arrows();
        var drawn = withoutShortCuts(arrows);
        var text = new StringBuilder("""
                # The house as it stands

                Drawn from the imports by `./sokhi house`; do not edit, a test compares. The plan it is held against is `Floors` among the house tests.
                The picture leaves out an arrow where a longer way leads to the same room; the table has every one. All arrows point down: a room
                knows only what stands below it.

                ```mermaid
                flowchart TD
                """);
        for (var wall : Floors.WALLS.reversed()) text.append(box(wall, standing(wall, house)));
        drawn.forEach((room, seen) -> seen.forEach(one -> text.append("  ")
                .append(id(room))
                .append(" --> ")
                .append(id(one))
                .append('\n')));
        text.append("```\n");
        for (var wall : Floors.WALLS.reversed()) text.append(table(wall, standing(wall, house), house));
        return text.toString();
    }

    /// The rooms of a wall that have been built, the highest first.
    private static List<String> standing(Floors.Wall wall, House house) {
        return house.rooms().stream().filter(wall.rooms()::contains).toList().reversed();
    }

    private static String box(Floors.Wall wall, List<String> rooms) {
        if (rooms.isEmpty()) return "";
        return rooms.stream()
                .map(room -> "    %s[\"%s\"]%n".formatted(id(room), room))
                .collect(Collectors.joining("", "  subgraph %s%n".formatted(wall.module()), "  end\n"));
    }

    private static String table(Floors.Wall wall, List<String> rooms, House house) {
        if (rooms.isEmpty()) return "";
        var files = house.classes().collect(Collectors.groupingBy(Source::room, Collectors.counting()));
        return rooms.stream()
                .map(room -> "| `%s` | %s | %d | %s |%n"
                        .formatted(room, Names.firstSentence(house, room), files.get(room), seen(room, house)))
                .collect(Collectors.joining(
                        "",
                        "%n## %s%n%n| room | holds | files | looks at |%n|---|---|---|---|%n".formatted(wall.module()),
                        ""));
    }

    private static String seen(String room, House house) {
        var seen = house.arrows().getOrDefault(room, Set.of());
        return seen.stream()
                .sorted((a, b) -> Integer.compare(Floors.of(b), Floors.of(a)))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Set<String>> withoutShortCuts(Map<String, Set<String>> arrows) {
        var drawn = new TreeMap<String, Set<String>>();
        var known = new HashMap<String, Set<String>>();
        arrows.forEach((room, seen) -> drawn.put(
                room,
                seen.stream()
                        .filter(one -> seen.stream()
                                .noneMatch(other -> !other.equals(one)
                                        && below(other, arrows, known).contains(one)))
                        .collect(Collectors.toCollection(TreeSet::new))));
        return drawn;
    }

    private static Set<String> below(String room, Map<String, Set<String>> arrows, Map<String, Set<String>> known) {
        var found = known.get(room);
        if (found != null) return found;
        var all = new HashSet<String>();
        known.put(room, all);
        for (var one : arrows.getOrDefault(room, Set.of())) {
            all.add(one);
            all.addAll(below(one, arrows, known));
        }
        return all;
    }

    /// A name that Mermaid takes: no dots, none of its own words.
    private static String id(String room) {
        return "room_" + room.replace('.', '_');
    }
}
