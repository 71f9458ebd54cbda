package vn.sokhi.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Walks one file, knows in which class and method it is, and notes what is banned.
abstract class Finder extends TreeScanner<Boolean, Boolean> {
    final Source source;
    final Deque<String> inside = new ArrayDeque<>();
    private final List<Breach> breaches = new ArrayList<>();

    Finder(Source source) {
        this.source = source;
    }

    Stream<Breach> found() {
        scan(source.tree(), true);
        return breaches.stream();
    }

    boolean note(Tree tree, String what) {
        return breaches.add(new Breach(String.join(".", inside.reversed()), source.place(tree), what));
    }

    @Override
    public Boolean visitClass(ClassTree tree, Boolean go) {
        inside.push(tree.getSimpleName().toString());
        super.visitClass(tree, go);
        inside.pop();
        return go;
    }

    @Override
    public Boolean visitMethod(MethodTree tree, Boolean go) {
        inside.push(tree.getName().toString());
        super.visitMethod(tree, go);
        inside.pop();
        return go;
    }

    /// A rule that holds in the classes of some walls.
    static Rule ban(String name, String why, String mend, Function<Source, Finder> finder, Floors.Wall... walls) {
        return new Rule(
                name,
                why,
                mend,
                house -> house.sourcesOf(walls)
                        .filter(Source::isClass)
                        .flatMap(source -> finder.apply(source).found()));
    }
}
