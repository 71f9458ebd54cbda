package vn.sokhi.main;

import vn.sokhi.cli.CommandDesk;

/// Where the program starts: without a command the service, with one the command line, which needs no Spring.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) Service.start();
        else System.exit(CommandDesk.run(arguments));
    }
}
