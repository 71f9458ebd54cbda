package vn.sokhi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The peer of `calc`: pandas, as Debian has it.
final class Pandas {

    private static final String PYTHON = "/usr/bin/python3";

    private Pandas() {}

    /// Its version. Installs it where that is allowed; says how where it is not.
    static Optional<String> version(Print print) throws IOException, InterruptedException {
        var there = asked();
        if (there.isPresent()) return there;
        if (Machine.said("id", "-u").orElse("").equals("0")
                && Machine.said("apt-get", "--version").isPresent()) {
            print.line("Installing the peer with apt-get, as root: python3-pandas time");
            install();
            return asked();
        }
        print.line("The peer is missing. Debian, Ubuntu: apt-get install python3-pandas time");
        return Optional.empty();
    }

    private static Optional<String> asked() throws InterruptedException {
        if (!Run.canMeasure()) return Optional.empty();
        return Machine.said(
                PYTHON,
                "-c",
                "import sys, numpy, pandas; print('pandas', pandas.__version__, 'numpy', "
                        + "numpy.__version__, 'Python', sys.version.split()[0])");
    }

    private static void install() throws IOException, InterruptedException {
        var quiet = ProcessBuilder.Redirect.DISCARD;
        var shell =
                "apt-get install -y -q python3-pandas time || { apt-get update -q && apt-get install -y -q python3-pandas time; }";
        new ProcessBuilder("sh", "-c", "export DEBIAN_FRONTEND=noninteractive; " + shell)
                .redirectOutput(quiet)
                .redirectError(quiet)
                .start()
                .waitFor();
    }

    static List<String> command(Path script, Path sheet, Path tables, Path out, String edition) {
        return List.of(PYTHON, script.toString(), sheet.toString(), tables.toString(), out.toString(), edition);
    }
}
