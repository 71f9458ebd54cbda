package vn.sokhi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.sokhi.shelf.Shelf;

/// All commands that need no server, and how they end: 0 done, 1 the input has findings, 2 wrong usage.
@Command(
        name = "sokhi",
        mixinStandardHelpOptions = true,
        version = "sokhi 0.1.0",
        description = {
            "Sổ Khí: the ledger of gases. Without a command it starts the service.",
            "Sổ Khí: không có lệnh nào thì khởi động dịch vụ."
        },
        footer = {
            "",
            "Also, by the script in the project's folder: test, soak, bench, format, house, warm.",
            "Exit status: 0 done, 1 the input has findings, 2 wrong usage."
        })
public final class CommandDesk {

    private CommandDesk() {}

    /// Runs one command on this process's own streams.
    public static int run(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return run(arguments, System.in, out, err);
    }

    /// The same on given streams, for tests.
    static int run(String[] arguments, InputStream input, PrintStream out, PrintStream err) {
        var console = new Console(out, err);
        var editions = new Editions(new Shelf());
        var line = new CommandLine(new CommandDesk())
                .addSubcommand(new Calc(console, editions, input))
                .addSubcommand(new Activities(console, editions))
                .addSubcommand(new RulebookCommands(console, editions))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8));
        int status = line.execute(arguments);
        out.flush();
        err.flush();
        return status;
    }
}
