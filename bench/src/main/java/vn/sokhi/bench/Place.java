package vn.sokhi.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where things are: the project, the program measured, the Java and the flags it is run with, and a working folder.
record Place(Path home, Path jar, Path java, List<String> flags, Path work) {

    static Place of(Asked asked) throws IOException {
        var home =
                Path.of(System.getProperty("sokhi.home", ".")).toAbsolutePath().normalize();
        var work = home.resolve("bench/target/work");
        Files.createDirectories(work);
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        // The same flags as `./sokhi` runs the program with: it started us with them.
        var flags = ManagementFactory.getRuntimeMXBean().getInputArguments();
        return new Place(home, home.resolve("service/target/sokhi.jar"), java, List.copyOf(flags), work);
    }

    Path peer(String name) {
        return home.resolve("bench/peers").resolve(name);
    }

    /// The command that runs the program.
    List<String> program(String... arguments) {
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.addAll(flags);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
