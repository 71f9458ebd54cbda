package vn.sokhi.house;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/// Habits that hide a fault until it is somebody's figure: nulls, state that belongs to nobody, catching everything.
final class Habits {

    private static final Set<String> CATCH_ALL = Set.of("Exception", "RuntimeException", "Throwable", "Error");
    private static final Pattern CHANGEABLE = Pattern.compile(
            "(Hash|TreeM|TreeS|Linked|EnumMap|Concurrent|Array(List|Deque)|Atomic|StringBuil|Stack|Vector|BitSet).*");

    static final Rule NO_NULL = Finder.ban(
            "no null returned",
            "what may be missing says so in its type",
            "return Optional, an empty list, or an Outcome with its findings",
            NullFinder::new,
            Floors.ENGINE,
            Floors.REGISTRY,
            Floors.DESK);

    static final Rule NO_STATIC_STATE = Finder.ban(
            "no mutable static",
            "state that belongs to nobody is changed by anybody",
            "make it final and unchangeable (List.of, Map.copyOf), or a field of the object that owns it",
            StaticFinder::new,
            Floors.ENGINE,
            Floors.REGISTRY,
            Floors.DESK);

    static final Rule NO_CATCH_ALL = Finder.ban(
            "no catch of everything",
            "a check that passes because it stumbled is worse than no check",
            "catch the one exception you expect; let a bug be seen",
            CatchFinder::new,
            Floors.ENGINE,
            Floors.REGISTRY,
            Floors.DESK);

    static final List<Rule> ALL = List.of(NO_NULL, NO_STATIC_STATE, NO_CATCH_ALL);

    private Habits() {}

    private static final class NullFinder extends Finder {
        private NullFinder(Source source) {
            super(source);
        }

        @Override
        public Boolean visitReturn(ReturnTree tree, Boolean go) {
            if (givesNull(tree.getExpression())) note(tree, "returns null");
            return super.visitReturn(tree, go);
        }

        @Override
        public Boolean visitYield(YieldTree tree, Boolean go) {
            if (givesNull(tree.getValue())) note(tree, "yields null");
            return super.visitYield(tree, go);
        }

        @Override
        public Boolean visitLambdaExpression(LambdaExpressionTree tree, Boolean go) {
            if (tree.getBody() instanceof ExpressionTree body && givesNull(body)) note(tree, "a lambda gives null");
            return super.visitLambdaExpression(tree, go);
        }

        private static boolean givesNull(Tree value) {
            return switch (value) {
                case null -> false;
                case LiteralTree literal -> literal.getKind() == Tree.Kind.NULL_LITERAL;
                case ParenthesizedTree inner -> givesNull(inner.getExpression());
                case ConditionalExpressionTree choice ->
                    givesNull(choice.getTrueExpression()) || givesNull(choice.getFalseExpression());
                default -> false;
            };
        }
    }

    private static final class StaticFinder extends Finder {
        private final Set<String> arrays = new HashSet<>();

        private StaticFinder(Source source) {
            super(source);
        }

        @Override
        public Boolean visitVariable(VariableTree tree, Boolean go) {
            var flags = tree.getModifiers().getFlags();
            if (flags.contains(Modifier.STATIC)) judge(tree, flags);
            return super.visitVariable(tree, go);
        }

        private void judge(VariableTree tree, Set<Modifier> flags) {
            if (!flags.contains(Modifier.FINAL)) note(tree, "a static that changes: " + tree.getName());
            else if (tree.getInitializer() instanceof NewClassTree made
                    && CHANGEABLE.matcher(className(made)).matches()) {
                note(tree, "a static whose inside changes: " + tree.getName());
            } else if (tree.getType() != null && tree.getType().getKind() == Tree.Kind.ARRAY_TYPE
                    || tree.getInitializer() instanceof NewArrayTree) {
                if (!flags.contains(Modifier.PRIVATE)) note(tree, "an array that others can write: " + tree.getName());
                arrays.add(tree.getName().toString());
            }
        }

        private static String className(NewClassTree made) {
            var bare = made.getIdentifier().toString().replaceFirst("<.*", "");
            return bare.substring(bare.lastIndexOf('.') + 1);
        }

        @Override
        public Boolean visitAssignment(AssignmentTree tree, Boolean go) {
            if (tree.getVariable() instanceof ArrayAccessTree access
                    && arrays.contains(access.getExpression().toString())) {
                note(tree, "writes a static array: " + access.getExpression());
            }
            return super.visitAssignment(tree, go);
        }
    }

    private static final class CatchFinder extends Finder {
        private CatchFinder(Source source) {
            super(source);
        }

        @Override
        public Boolean visitCatch(CatchTree tree, Boolean go) {
            for (var name : tree.getParameter().getType().toString().split("\\|")) {
                if (CATCH_ALL.contains(name.strip())) note(tree, "catches every " + name.strip());
            }
            return super.visitCatch(tree, go);
        }
    }
}
