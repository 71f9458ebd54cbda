package vn.sokhi.house;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeKind;

/// What never stands in a wall that must give the same figure in twenty years, found in the parsed source: comments and
/// text are not code.
final class Bans {

    private static final Set<String> CLOCKS = Set.of("now", "systemUTC", "systemDefaultZone");
    private static final Set<String> OF_SYSTEM =
            Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "getProperties", "in", "out", "err");
    private static final Set<String> FILES = Set.of(
            "Files",
            "File",
            "FileReader",
            "FileWriter",
            "FileInputStream",
            "FileOutputStream",
            "FileChannel",
            "RandomAccessFile");
    private static final Set<String> FLOATING =
            Set.of("Double", "Float", "DoubleStream", "DoubleUnaryOperator", "DoubleBinaryOperator", "DoubleSupplier");
    private static final Set<String> OF_MATH =
            Set.of("sqrt", "cbrt", "pow", "exp", "log", "log10", "sin", "cos", "random", "rint");
    private static final Pattern LAW_PATH = Pattern.compile("(\\./|\\.\\./|classpath:/?)?(rulebook|editions)/\\S*");
    private static final Pattern LAW_FOLDER = Pattern.compile("/?(rulebook|editions)(/.*)?");
    private static final Pattern OPENS_A_PATH =
            Pattern.compile("(.*\\.)?(Path\\.of|Paths\\.get|resolve|getResource|getResourceAsStream)");

    static final Rule NO_CLOCK = Finder.ban(
            "no clock",
            "the day is an argument, so that a figure of 2026 is the same in 2046",
            "take the day or the instant as a parameter; the desk has the clock",
            ClockFinder::new,
            Floors.ENGINE,
            Floors.REGISTRY);

    static final Rule NO_FILE = Finder.ban(
            "no file, no environment, no console",
            "the rulebook is an argument; what is read from a disk cannot be replayed",
            "take the value as a parameter; shelf and exchange read files",
            FileFinder::new,
            Floors.ENGINE,
            Floors.REGISTRY);

    static final Rule NO_DOUBLE = Finder.ban(
            "no floating point",
            "0.1 + 0.2 is not 0.3 in it; amounts are exact, and only random draws and uncertainty are not amounts",
            "use Exact; floating point stands in Equation.draws and in the room uncertainty",
            DoubleFinder::new,
            Floors.ENGINE,
            Floors.REGISTRY,
            Floors.DESK);

    static final Rule RULEBOOK_IN_SHELF = new Rule(
            "only shelf reads the rulebook",
            "one reader, one set of checks; every other room gets records",
            "ask shelf for the edition",
            house -> house.classes()
                    .filter(source -> !source.room().equals("shelf"))
                    .flatMap(source -> new LawPathFinder(source).found()));

    static final List<Rule> ALL = List.of(NO_CLOCK, NO_FILE, NO_DOUBLE, RULEBOOK_IN_SHELF);

    private Bans() {}

    private static final class ClockFinder extends Finder {
        private ClockFinder(Source source) {
            super(source);
        }

        @Override
        public Boolean visitMethodInvocation(MethodInvocationTree tree, Boolean go) {
            if (tree.getMethodSelect() instanceof MemberSelectTree select
                    && CLOCKS.contains(select.getIdentifier().toString())) {
                note(tree, "asks the clock: " + select);
            }
            return super.visitMethodInvocation(tree, go);
        }

        @Override
        public Boolean visitMemberReference(MemberReferenceTree tree, Boolean go) {
            if (CLOCKS.contains(tree.getName().toString())) note(tree, "asks the clock: " + tree);
            return super.visitMemberReference(tree, go);
        }

        @Override
        public Boolean visitMemberSelect(MemberSelectTree tree, Boolean go) {
            var name = tree.getIdentifier().toString();
            if (isSystem(tree) && Set.of("currentTimeMillis", "nanoTime").contains(name)) {
                note(tree, "asks the clock: " + tree);
            }
            return super.visitMemberSelect(tree, go);
        }
    }

    private static final class FileFinder extends Finder {
        private FileFinder(Source source) {
            super(source);
        }

        @Override
        public Boolean visitIdentifier(IdentifierTree tree, Boolean go) {
            if (FILES.contains(tree.getName().toString())) note(tree, "touches files: " + tree);
            return go;
        }

        @Override
        public Boolean visitMemberSelect(MemberSelectTree tree, Boolean go) {
            var name = tree.getIdentifier().toString();
            if (isSystem(tree) && OF_SYSTEM.contains(name) && !name.endsWith("Millis") && !name.equals("nanoTime")) {
                note(tree, "touches the machine: " + tree);
            }
            if (tree.toString().startsWith("java.") && FILES.contains(name)) note(tree, "touches files: " + tree);
            return super.visitMemberSelect(tree, go);
        }
    }

    private static boolean isSystem(MemberSelectTree tree) {
        var owner = tree.getExpression().toString();
        return owner.equals("System") || owner.equals("java.lang.System");
    }

    private static final class DoubleFinder extends Finder {
        private DoubleFinder(Source source) {
            super(source);
        }

        private boolean isFree() {
            return source.room().equals("uncertainty")
                    || source.room().equals("equation") && inside.contains("draws") && inside.contains("Equation");
        }

        private void refuse(Tree tree) {
            if (!isFree()) note(tree, "floating point: " + tree);
        }

        @Override
        public Boolean visitPrimitiveType(PrimitiveTypeTree tree, Boolean go) {
            var kind = tree.getPrimitiveTypeKind();
            if (kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT) refuse(tree);
            return go;
        }

        @Override
        public Boolean visitLiteral(LiteralTree tree, Boolean go) {
            if (tree.getKind() == Tree.Kind.DOUBLE_LITERAL || tree.getKind() == Tree.Kind.FLOAT_LITERAL) refuse(tree);
            return go;
        }

        @Override
        public Boolean visitIdentifier(IdentifierTree tree, Boolean go) {
            if (FLOATING.contains(tree.getName().toString())) refuse(tree);
            return go;
        }

        @Override
        public Boolean visitMemberSelect(MemberSelectTree tree, Boolean go) {
            var name = tree.getIdentifier().toString();
            boolean math = tree.getExpression().toString().endsWith("Math") && OF_MATH.contains(name);
            if (math || name.equals("doubleValue") || name.equals("floatValue")) refuse(tree);
            return super.visitMemberSelect(tree, go);
        }
    }

    /// A path into the rulebook: a text that begins with its folder, or the folder's bare name where a path is opened.
    private static final class LawPathFinder extends Finder {
        private LawPathFinder(Source source) {
            super(source);
        }

        @Override
        public Boolean visitLiteral(LiteralTree tree, Boolean go) {
            if (tree.getValue() instanceof String text && LAW_PATH.matcher(text).matches()) {
                note(tree, "names a path in the rulebook: " + text);
            }
            return go;
        }

        @Override
        public Boolean visitMethodInvocation(MethodInvocationTree tree, Boolean go) {
            if (OPENS_A_PATH.matcher(tree.getMethodSelect().toString()).matches()) {
                for (var given : tree.getArguments()) {
                    if (given instanceof LiteralTree literal
                            && literal.getValue() instanceof String text
                            && LAW_FOLDER.matcher(text).matches()) {
                        note(tree, "opens the folder " + text);
                    }
                }
            }
            return super.visitMethodInvocation(tree, go);
        }
    }
}
