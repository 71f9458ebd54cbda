package vn.sokhi.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// A source file as the JDK's own compiler reads it: parsed, not attributed.
///
/// @param path from the house's root, `engine/src/main/java/vn/sokhi/law/Dated.java`
record Source(String path, String text, CompilationUnitTree tree, SourcePositions positions) {

    /// Parses files given as path and text.
    static List<Source> parse(Map<String, String> texts) {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK, not only a runtime");
        var troubles = new DiagnosticCollector<JavaFileObject>();
        var files = texts.entrySet().stream()
                .map(entry -> new Text(entry.getKey(), entry.getValue()))
                .toList();
        var task = (JavacTask) compiler.getTask(null, null, troubles, List.of(), null, files);
        var sources = new ArrayList<Source>();
        try {
            var positions = Trees.instance(task).getSourcePositions();
            for (var tree : task.parse()) {
                var path = tree.getSourceFile().toUri().getPath().substring(1);
                sources.add(new Source(path, Objects.requireNonNull(texts.get(path)), tree, positions));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        for (var trouble : troubles.getDiagnostics()) {
            if (trouble.getKind() == Diagnostic.Kind.ERROR) throw new IllegalArgumentException(trouble.toString());
        }
        return sources;
    }

    String module() {
        return path.substring(0, path.indexOf('/'));
    }

    /// The room the file says it is in; empty for a `module-info.java`.
    String room() {
        var name = tree.getPackage();
        if (name == null) return "";
        var full = name.getPackageName().toString();
        return full.startsWith("vn.sokhi.") ? full.substring("vn.sokhi.".length()) : full;
    }

    boolean isIn(Floors.Wall... walls) {
        for (var wall : walls) {
            if (module().equals(wall.module())) return true;
        }
        return false;
    }

    String file() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean isCaption() {
        return file().equals("package-info.java");
    }

    boolean isModule() {
        return file().equals("module-info.java");
    }

    boolean isClass() {
        return !isCaption() && !isModule();
    }

    int lines() {
        return (int) text.lines().count();
    }

    int line(long position) {
        return (int) tree.getLineMap().getLineNumber(position);
    }

    int firstLine(Tree part) {
        return line(positions.getStartPosition(tree, part));
    }

    int lastLine(Tree part) {
        return line(positions.getEndPosition(tree, part));
    }

    String place(Tree part) {
        return path + ":" + firstLine(part);
    }

    private static URI address(String path) {
        try {
            return new URI("text", null, "/" + path, null);
        } catch (URISyntaxException cause) {
            throw new IllegalArgumentException(cause);
        }
    }

    /// A file that exists only as its text.
    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        private Text(String path, String text) {
            super(address(path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        /// A file may be named after a package or a module, too.
        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return true;
        }
    }
}
