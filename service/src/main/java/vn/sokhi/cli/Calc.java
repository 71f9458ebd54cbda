package vn.sokhi.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokhi.calculation.Totals;
import vn.sokhi.calculation.method.Calculator;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.calculation.method.Ground;
import vn.sokhi.exchange.CsvTable;
import vn.sokhi.exchange.refusal.Limits;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.rulebook.Rulebook;
import vn.sokhi.sheet.Notices;
import vn.sokhi.sheet.Numbers;
import vn.sokhi.sheet.SheetReader;
import vn.sokhi.sheet.SheetWork;
import vn.sokhi.sheet.Table;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// `sokhi calc FILE`: a sheet of activities in, every figure with its working out.
@Command(
        name = "calc",
        description = {
            "Works out a sheet of activities (CSV; - is standard input).",
            "Tính phát thải từ một bảng số liệu hoạt động."
        })
final class Calc implements Callable<Integer> {

    private final Console console;
    private final Editions editions;
    private final InputStream input;

    @Parameters(
            paramLabel = "FILE",
            description = "source,year,activity,quantity,unit and the inputs that `sokhi activities` lists")
    private String file = "-";

    @Option(names = "--gwp", paramLabel = "SET", description = "AR5 (default), AR4, AR6, SAR")
    private @Nullable String gwp;

    @Option(
            names = "--edition",
            paramLabel = "NAME|DIGEST|PATH",
            description = "an edition of the rulebook; the newest by default")
    private @Nullable String edition;

    @Option(names = "--day", paramLabel = "DAY", description = "legal day of the look-up; the edition's day by default")
    private @Nullable LocalDate day;

    @Option(names = "--partial", description = "totals even when rows were refused, marked partial")
    private boolean partial;

    @Option(names = "--explain", description = "the working, for a reader")
    private boolean explain;

    @Option(names = "--format", description = "csv, json or table")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--lang", description = "vi or en")
    private Language language = Language.VI;

    Calc(Console console, Editions editions, InputStream input) {
        this.console = console;
        this.editions = editions;
        this.input = input;
    }

    @Override
    public Integer call() {
        return switch (editions.asked(Optional.ofNullable(edition))) {
            case Outcome.Refused<Rulebook>(var findings) -> {
                findings.forEach(this::tell);
                yield Console.WRONG_USAGE;
            }
            case Outcome.Accepted<Rulebook>(var rulebook) -> calculate(rulebook);
        };
    }

    private int calculate(Rulebook rulebook) {
        var sets = rulebook.choices().gwpSets();
        var set = Optional.ofNullable(gwp)
                .map(asked -> asked.toUpperCase(Locale.ROOT))
                .orElseGet(sets::getFirst);
        if (!sets.contains(set)) {
            console.say("--gwp " + set + ": " + String.join(", ", sets));
            return Console.WRONG_USAGE;
        }
        var legalDay =
                Optional.ofNullable(day).orElseGet(() -> rulebook.edition().day());
        var ground = new Ground(rulebook, legalDay, set);
        try (var output = CalcOutput.of(chosen(), console.results(), ground, language)) {
            run(ground, output);
        }
        return console.status();
    }

    private void run(Ground ground, CalcOutput output) {
        var totals = new Totals();
        var notices = new Notices();
        try (var results = new Handover<Emission>(emission -> {
            totals.add(emission);
            notices.add(emission);
            output.emission(emission);
        })) {
            workOut(ground, results);
            results.finish();
        }
        boolean whole = !console.anyFinding();
        if (whole || partial) totals.lines().forEach(line -> output.total(line, !whole));
        for (var notice : notices.all()) {
            var sentence = Words.in(language).tell(notice);
            console.say(sentence);
            output.notice(sentence);
        }
    }

    /// Reads on this thread and works out on another, which also tells all findings: so they keep the order of the
    /// file.
    private void workOut(Ground ground, Handover<Emission> results) {
        var progress = new Progress(console);
        var work = new SheetWork(new Calculator(ground), results::add, this::tell);
        var reader = new SheetReader(ground.rulebook().lists(), Numbers.POINT, ground.day());
        try (var read = new Handover<Runnable>(Runnable::run)) {
            reader.read(
                    table(),
                    row -> read.add(() -> {
                        progress.row();
                        work.add(row);
                    }),
                    finding -> read.add(() -> tell(finding)),
                    source -> read.add(() -> work.broken(source)));
            read.finish();
        }
        work.finish();
        progress.end();
    }

    private Table table() {
        return file.equals("-")
                ? CsvTable.of(input, "-", Limits.COMMAND)
                : CsvTable.of(Path.of(file), file, Limits.COMMAND);
    }

    private Format chosen() {
        if (explain) return Format.explain;
        return format.orElseGet(() -> Console.personIsThere() ? Format.table : Format.csv);
    }

    private void tell(Finding finding) {
        console.tell(finding, language);
    }
}
