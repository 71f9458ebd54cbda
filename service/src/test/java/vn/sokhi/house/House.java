package vn.sokhi.house;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The house as the rules see it: its sources, and who looks at what.
record House(List<Source> sources, List<Sight> sights) {

    /// A name written out in full: lower-case packages, then a class.
    private static final Pattern FULL_NAME =
            Pattern.compile("(vn|java|javax|jdk|com|org|io|de|eu|net|info|tools)(\\.[a-z][a-z0-9_]*)+\\.[A-Z]\\w*.*");

    static House of(List<Source> sources) {
        return new House(
                sources,
                sources.stream().flatMap(source -> sights(source).stream()).toList());
    }

    /// Reads the sources that ship: `src/main/java` of the four walls.
    static House read(Path root) {
        var texts = new TreeMap<String, String>();
        for (var wall : Floors.WALLS) {
            for (var file : files(root.resolve(wall.module()).resolve("src/main/java"), ".java")) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), text(file));
            }
        }
        return of(Source.parse(texts));
    }

    /// The folder that holds `./sokhi`, from wherever the tests were started.
    static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("sokhi"))) {
            var above = folder.getParent();
            if (above == null) throw new IllegalStateException("no folder above here holds ./sokhi");
            folder = above;
        }
        return folder;
    }

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(file.toString(), cause);
        }
    }

    Stream<Source> sourcesOf(Floors.Wall... walls) {
        return sources.stream().filter(source -> source.isIn(walls));
    }

    Stream<Source> classes() {
        return sources.stream().filter(Source::isClass);
    }

    /// The rooms that have a class, from the ground up; those the plan does not know come first.
    List<String> rooms() {
        return classes()
                .map(Source::room)
                .distinct()
                .sorted((a, b) -> Integer.compare(Floors.of(a), Floors.of(b)))
                .toList();
    }

    /// Who looks at whom, rooms only.
    Map<String, Set<String>> arrows() {
        var arrows = new TreeMap<String, Set<String>>();
        for (var sight : sights) {
            if (sight.isOurs() && !sight.roomSeen().equals(sight.room())) {
                arrows.computeIfAbsent(sight.room(), room -> new TreeSet<>()).add(sight.roomSeen());
            }
        }
        return arrows;
    }

    private static List<Sight> sights(Source source) {
        var sights = new ArrayList<Sight>();
        if (!source.isModule()) new Looker(source).scan(source.tree(), sights);
        return sights;
    }

    /// Walks one file and notes every name that has a package.
    private static final class Looker extends TreeScanner<Boolean, List<Sight>> {
        private final Source source;

        private Looker(Source source) {
            this.source = source;
        }

        @Override
        public Boolean visitPackage(PackageTree tree, List<Sight> sights) {
            return scan(tree.getAnnotations(), sights);
        }

        @Override
        public Boolean visitImport(ImportTree tree, List<Sight> sights) {
            return note(tree.getQualifiedIdentifier(), sights);
        }

        @Override
        public Boolean visitMemberSelect(MemberSelectTree tree, List<Sight> sights) {
            boolean full =
                    startsWithName(tree) && FULL_NAME.matcher(tree.toString()).matches();
            if (full) return note(tree, sights);
            return super.visitMemberSelect(tree, sights);
        }

        private boolean note(Tree name, List<Sight> sights) {
            return sights.add(new Sight(source.room(), name.toString(), source.place(name)));
        }
    }

    private static boolean startsWithName(MemberSelectTree tree) {
        return switch (tree.getExpression()) {
            case MemberSelectTree inner -> startsWithName(inner);
            case IdentifierTree _ -> true;
            default -> false;
        };
    }
}
