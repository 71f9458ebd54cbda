package vn.sokhi.cli;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import vn.sokhi.finding.Finding;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Where a command writes: results on standard output, findings and progress on standard error, both UTF-8.
final class Console {

    static final int DONE = 0;
    static final int HAS_FINDINGS = 1;
    static final int WRONG_USAGE = 2;

    private static final int BUFFER = 1 << 16;

    private final PrintStream out;
    private final PrintStream err;
    private long findings;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    Writer results() {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    }

    void say(String line) {
        err.println(line);
    }

    /// One line a finding: `file:line:column code message`.
    void tell(Finding finding, Language language) {
        findings++;
        var told = Words.in(language).tell(finding);
        err.println(finding.where().text() + " " + told.rule() + " " + told.what() + " " + told.mend());
    }

    int status() {
        return findings == 0 ? DONE : HAS_FINDINGS;
    }

    boolean anyFinding() {
        return findings > 0;
    }

    /// Whether a person is there: then tables and progress are for them.
    static boolean personIsThere() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
