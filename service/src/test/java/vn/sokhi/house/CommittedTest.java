package vn.sokhi.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is committed tells nothing of the machine it was written on, keeps no secret, and leaves nothing "for later".
class CommittedTest {

    private static final int LARGEST = 2_000_000;

    /// Written in two halves, so that this file does not refuse itself.
    private static final Map<String, Pattern> BANNED = Map.of(
            "a path of one machine",
            Pattern.compile("(?<![\\w.~/-])/(wo" + "rk/|ro" + "ot/|tmp/ba" + "sh)"),
            "a package registry's host",
            Pattern.compile("://[^/\\s\"']*(regis" + "try\\.npm|repo1?\\.mav" + "en|nex" + "us|artifac"
                    + "tory|pypi\\.o" + "rg|jfr" + "og)"),
            "work left for later (open an issue, or do it)",
            Pattern.compile("(?U)\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b"),
            "a private key",
            Pattern.compile("-----BEGIN [A-Z ]*PRIV" + "ATE KEY-----"),
            "an access token",
            Pattern.compile("\\b(gh[pousr]_[A-Za-z0-9]{20,}|AKIA[A-Z0-9]{16}|xox[abp]-[A-Za-z0-9-]{10,})"));

    @Test
    void committed_files_are_clean() throws IOException, InterruptedException {
        var flaws = new ArrayList<String>();
        for (var file : committed(House.root())) {
            if (isOthers(file)) continue;
            flaws(file, text(House.root().resolve(file))).forEach(flaws::add);
        }
        assertEquals(List.of(), flaws);
    }

    @Test
    void what_must_not_be_committed_is_seen() {
        assertEquals(1, flaws("a", "cd /wo" + "rk/main").count());
        assertEquals(1, flaws("a", "ls \"/ro" + "ot/.m2\"").count());
        assertEquals(
                1,
                flaws("a", "<url>https://repo.mav" + "en.apache.org/maven2</url>")
                        .count());
        assertEquals(1, flaws("a", "// TO" + "DO: later").count());
        assertEquals(1, flaws("a", "-----BEGIN RSA PRIV" + "ATE KEY-----").count());
    }

    @Test
    void what_only_looks_like_it_passes() {
        assertEquals(
                0,
                flaws("a", "https://example.org/wo" + "rk/1 and frame" + "work/a, ./ro" + "ot/b, roots")
                        .count());
        assertEquals(0, flaws("a", "http://maven.apache.org/POM/4.0.0").count());
        assertEquals(0, flaws("a", "Todos los derechos; MÉTO" + "DO").count());
    }

    private static Stream<String> flaws(String file, String text) {
        return BANNED.entrySet().stream()
                .flatMap(banned -> banned.getValue().matcher(text).results().map(found -> {
                    long line = text.substring(0, found.start()).lines().count();
                    return "%s:%d holds %s: %s".formatted(file, Math.max(1, line), banned.getKey(), found.group());
                }));
    }

    /// Libraries copied in whole are their authors' text.
    private static boolean isOthers(String file) {
        return file.contains("/vendor/") || file.endsWith(".min.js") || file.equals("LICENSE");
    }

    private static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) return "";
        var bytes = Files.readAllBytes(file);
        for (var one : bytes) {
            if (one == 0) return "";
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// What git holds; where the house was unpacked without git, every file that is not built.
    private static List<String> committed(Path root) throws IOException, InterruptedException {
        if (!Files.exists(root.resolve(".git"))) return unpacked(root);
        var git = new ProcessBuilder("git", "-c", "safe.directory=*", "ls-files", "-z")
                .directory(root.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (git.waitFor() != 0) return unpacked(root);
        var files = List.of(names.split("\0"));
        assertTrue(files.size() > 10, "git names hardly a file");
        return files;
    }

    private static List<String> unpacked(Path root) {
        return House.files(root, "").stream()
                .map(file -> root.relativize(file).toString())
                .filter(file -> !Pattern.compile("(^|/)(target|var|\\.git)/")
                        .matcher(file)
                        .find())
                .toList();
    }
}
