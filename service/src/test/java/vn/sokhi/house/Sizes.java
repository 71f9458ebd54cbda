package vn.sokhi.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// How big a thing may grow (ARCHITECTURE §9): ceilings for each, aims for the house as a whole.
final class Sizes {

    /// A method with a body: from its signature to its closing brace.
    private record Measured(String name, String where, int lines, int parameters, boolean builds) {}

    /// What a class is built with: its record components, or the final fields that its constructor fills.
    private record Built(String name, String where, int fields) {}

    static final Rule METHOD = new Rule(
            "a method fits under a hand: 40 lines",
            "what cannot be seen at once cannot be checked at once",
            "name a part of it and make that a method",
            house -> methods(house)
                    .filter(method -> method.lines() > 40)
                    .map(method -> new Breach(method.name(), method.where(), method.lines() + " lines")));

    static final Rule METHODS = new Rule(
            "most methods are a sentence: median 6 lines, nine of ten within 15",
            "a ceiling alone lets everything grow up to it",
            "cut the longest ones of the room you are in",
            house -> aims(methods(house).map(Measured::lines).toList(), "methods", 6, 15));

    static final Rule FILE = new Rule(
            "a file has at most 400 lines",
            "a longer file holds two things",
            "give the second thing its own file and name",
            house -> house.classes()
                    .filter(source -> source.lines() > 400)
                    .map(source -> new Breach(source.file(), source.path(), source.lines() + " lines")));

    static final Rule FILES = new Rule(
            "most files are a page: median 80 lines, nine of ten within 200",
            "a ceiling alone lets everything grow up to it",
            "cut the longest ones of the room you are in",
            house -> aims(house.classes().map(Source::lines).toList(), "files", 80, 200));

    static final Rule PARAMETERS = new Rule(
            "a method takes at most 6 things",
            "a caller with seven arguments swaps two of them one day",
            "make a record of those that belong together",
            house -> methods(house)
                    .filter(method -> !method.builds() && method.parameters() > 6)
                    .map(method -> new Breach(method.name(), method.where(), method.parameters() + " parameters")));

    static final Rule FIELDS = new Rule(
            "a class is built with at most 7 things",
            "a class with eight collaborators has two tasks",
            "split it by task, or make a record of the fields that travel together",
            house -> Stream.concat(
                            built(house),
                            methods(house)
                                    .filter(Measured::builds)
                                    .map(made -> new Built(made.name(), made.where(), made.parameters())))
                    .filter(made -> made.fields() > 7)
                    .map(made -> new Breach(made.name(), made.where(), "built with " + made.fields())));

    static final Rule ROOM = new Rule(
            "a room has 3 to 20 files",
            "with two a room is a shelf, with more than twenty nobody knows all that is in it (the aim is 15)",
            "move the files where they belong, or split the room by a word of the trade (a decision record)",
            house ->
                    house
                            .classes()
                            .collect(Collectors.groupingBy(Source::room, Collectors.counting()))
                            .entrySet()
                            .stream()
                            .filter(room -> room.getValue() < 3 || room.getValue() > 20)
                            .map(room -> new Breach(room.getKey(), room.getKey(), room.getValue() + " files")));

    static final List<Rule> ALL = List.of(METHOD, METHODS, FILE, FILES, PARAMETERS, FIELDS, ROOM);

    private Sizes() {}

    private static Stream<Breach> aims(List<Integer> sizes, String things, int median, int most) {
        if (sizes.isEmpty()) return Stream.of();
        int middle = at(sizes, 0.5);
        int ninth = at(sizes, 0.9);
        if (middle <= median && ninth <= most) return Stream.of();
        return Stream.of(new Breach(
                things,
                things,
                "of %d the median is %d lines, the 90th percentile %d".formatted(sizes.size(), middle, ninth)));
    }

    /// The size that this share of all does not exceed.
    private static int at(List<Integer> sizes, double share) {
        var sorted = sizes.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private static Stream<Measured> methods(House house) {
        return house.classes().flatMap(source -> new Measure(source).walk().methods.stream());
    }

    private static Stream<Built> built(House house) {
        return house.classes().flatMap(source -> new Measure(source).walk().built.stream());
    }

    private static final class Measure extends TreeScanner<Boolean, Boolean> {
        private final Source source;
        private final Deque<String> inside = new ArrayDeque<>();
        private final List<Measured> methods = new ArrayList<>();
        private final List<Built> built = new ArrayList<>();

        private Measure(Source source) {
            this.source = source;
        }

        private Measure walk() {
            scan(source.tree(), true);
            return this;
        }

        @Override
        public Boolean visitClass(ClassTree tree, Boolean go) {
            inside.push(tree.getSimpleName().toString());
            built.add(new Built(name(), source.place(tree), fields(tree)));
            super.visitClass(tree, go);
            inside.pop();
            return go;
        }

        @Override
        public Boolean visitMethod(MethodTree tree, Boolean go) {
            inside.push(tree.getName().toString());
            if (tree.getBody() != null) {
                int first = source.firstLine(tree.getReturnType() == null ? tree.getBody() : tree.getReturnType());
                boolean builds = tree.getName().contentEquals("<init>");
                methods.add(new Measured(
                        name(),
                        source.path() + ":" + first,
                        source.lastLine(tree.getBody()) - first + 1,
                        tree.getParameters().size(),
                        builds));
            }
            super.visitMethod(tree, go);
            inside.pop();
            return go;
        }

        private String name() {
            return String.join(".", inside.reversed());
        }

        private static int fields(ClassTree tree) {
            ToIntFunction<Tree> one = member -> member instanceof VariableTree field
                            && field.getInitializer() == null
                            && field.getModifiers().getFlags().contains(Modifier.FINAL)
                            && !field.getModifiers().getFlags().contains(Modifier.STATIC)
                    ? 1
                    : 0;
            return tree.getMembers().stream().mapToInt(one).sum();
        }
    }
}
