package vn.sokhi.store.carried;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs the bundle's programs as a user that PostgreSQL accepts: it refuses root.
///
/// As root they run in a user namespace of their own (`unshare -U`), where files stay root's. Where namespaces are
/// forbidden, they run as nobody (`setpriv`), to whom the folder is then given.
final class Runner {

    private static final int NOBODY = 65534;
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--inh-caps=-all");

    private final Path bin;
    private final List<String> prefix;

    private Runner(Path bin, List<String> prefix) {
        this.bin = bin;
        this.prefix = prefix;
    }

    /// @param data whose owner tells who we are
    static Runner of(Path home, Path data) throws IOException {
        return new Runner(home.toRealPath().resolve("bin"), prefix(data));
    }

    private static List<String> prefix(Path data) throws IOException {
        if (!isRoot(data)) return List.of();
        if (works(NAMESPACE)) return NAMESPACE;
        if (works(AS_NOBODY)) return AS_NOBODY;
        throw new IOException("PostgreSQL does not run as root, and neither unshare nor setpriv works here;"
                + " start Sổ Khí as another user");
    }

    /// Who owns a file that we just made: there is no plainer portable way to ask.
    private static boolean isRoot(Path data) throws IOException {
        var probe = Files.createTempFile(data, "who", "");
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(probe, "unix:uid"));
        } finally {
            Files.delete(probe);
        }
    }

    private static boolean works(List<String> prefix) throws IOException {
        try {
            var command = new ArrayList<>(prefix);
            command.add("true");
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /// Lets the programs write into a folder, or read a file.
    void give(Path path) throws IOException {
        if (prefix == AS_NOBODY) Folders.give(path, NOBODY);
    }

    /// Runs to the end. A failure tells what the program said.
    void run(String program, List<String> arguments) throws IOException {
        var process = builder(program, arguments).redirectErrorStream(true).start();
        try (var out = process.getInputStream()) {
            process.getOutputStream().close();
            var said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) throw new IOException(program + " ended with " + status + ": " + said.strip());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private ProcessBuilder builder(String program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(bin.toFile());
        // Neither another installation's settings nor a locale that the bundle does not know.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LANG", "C");
        return builder;
    }

    boolean runs(ProcessHandle process) {
        return process.info()
                .command()
                .filter(bin.resolve("postgres").toString()::equals)
                .isPresent();
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IOException("interrupted", e);
    }
}
