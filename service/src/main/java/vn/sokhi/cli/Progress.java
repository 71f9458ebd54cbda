package vn.sokhi.cli;

/// Says on standard error how far long work has come, when a person is there to read it.
final class Progress {

    private static final int EVERY = 50_000;

    private final Console console;
    private final boolean shown;
    private long rows;

    Progress(Console console) {
        this.console = console;
        this.shown = Console.personIsThere();
    }

    void row() {
        rows++;
        if (shown && rows % EVERY == 0) console.say("… " + rows);
    }

    void end() {
        if (shown && rows >= EVERY) console.say("= " + rows);
    }
}
