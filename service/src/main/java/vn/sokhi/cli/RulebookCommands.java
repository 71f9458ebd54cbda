package vn.sokhi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokhi.answer.ValueTable;
import vn.sokhi.exchange.CsvOutput;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.law.Standing;
import vn.sokhi.rulebook.Edition;
import vn.sokhi.rulebook.EditionDiff;
import vn.sokhi.rulebook.Rulebook;
import vn.sokhi.shelf.Release;
import vn.sokhi.shelf.Shelf;
import vn.sokhi.words.Language;

/// `sokhi rulebook …`: checks the law's data, tells editions apart, releases one.
@Command(
        name = "rulebook",
        description = {"The law as data: check, diff, editions, release.", "Kiểm tra và so sánh bộ quy tắc."})
final class RulebookCommands {

    private final Console console;
    private final Editions editions;

    @Option(names = "--lang", description = "vi or en", scope = picocli.CommandLine.ScopeType.INHERIT)
    private Language language = Language.VI;

    RulebookCommands(Console console, Editions editions) {
        this.console = console;
        this.editions = editions;
    }

    @Command(
            name = "check",
            description = "Every value has unit, first day, instrument and place; nothing is twice in force.")
    int check(@Parameters(arity = "0..1", paramLabel = "NAME|DIGEST|PATH") @Nullable String asked) {
        var place = Optional.ofNullable(asked).or(() -> Shelf.workingFolder().map(Path::toString));
        return told(editions.asked(place), rulebook -> {
            long open = rulebook.entries().stream()
                    .filter(each -> each.law().standing() instanceof Standing.Unconfirmed)
                    .count();
            print("%s: %d values, %d of them unconfirmed, %d instruments, digest %s%n"
                    .formatted(
                            rulebook.edition().name(),
                            rulebook.entries().size(),
                            open,
                            rulebook.instruments().size(),
                            rulebook.edition().digest()));
        });
    }

    @Command(name = "values", description = "Every value with its unit, day, text, standing and note, as CSV.")
    int values(
            @Parameters(arity = "0..1", paramLabel = "NAME|DIGEST|PATH") @Nullable String asked,
            @Option(
                            names = "--instrument",
                            paramLabel = "CODE",
                            description = "only those of one text, for instance QD2626")
                    Optional<String> instrument) {
        return told(editions.asked(Optional.ofNullable(asked)), rulebook -> {
            try (var csv = new CsvOutput(console.results())) {
                csv.row(ValueTable.COLUMNS);
                rulebook.entries().stream()
                        .filter(each -> instrument.isEmpty()
                                || instrument.get().equals(each.source().instrument()))
                        .forEach(each -> csv.row(ValueTable.row(each)));
            }
        });
    }

    @Command(name = "editions", description = "The released editions that ship with the program.")
    int list() {
        editions.shelf()
                .released()
                .forEach(each -> print("%s %s %s%n".formatted(each.name(), each.day(), each.digest())));
        return Console.DONE;
    }

    @Command(name = "diff", description = "What changed between two editions, told like a change of law.")
    int diff(@Parameters(paramLabel = "EDITION") String before, @Parameters(paramLabel = "EDITION") String after) {
        return told(
                editions.asked(Optional.of(before)),
                old -> told(editions.asked(Optional.of(after)), fresh -> {
                    var changes = EditionDiff.between(old, fresh).changes();
                    changes.forEach(each -> print("%s %s (%s, %s)%n%s%s"
                            .formatted(
                                    each.kind(),
                                    each.id(),
                                    each.source().instrument(),
                                    each.source().place(),
                                    side("  − ", each.toldBefore()),
                                    side("  + ", each.toldAfter()))));
                    print("%d changes, %s → %s%n"
                            .formatted(
                                    changes.size(),
                                    old.edition().label(),
                                    fresh.edition().label()));
                }));
    }

    @Command(
            name = "release",
            description = "Releases the working folder as an edition (for those who keep the rulebook).")
    int release(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--day", required = true) LocalDate day,
            @Option(names = "--folder") @Nullable Path folder)
            throws IOException {
        var at = Optional.ofNullable(folder).or(Shelf::workingFolder);
        if (at.isEmpty()) {
            console.say("no rulebook folder here");
            return Console.WRONG_USAGE;
        }
        return switch (Release.of(at.get(), name, day)) {
            case Outcome.Refused<Edition>(var findings) -> refused(findings);
            case Outcome.Accepted<Edition>(var edition) -> {
                print("released " + edition.label() + "\n");
                yield Console.DONE;
            }
        };
    }

    private static String side(String sign, String text) {
        return text.isEmpty() ? "" : sign + text + "\n";
    }

    private int told(Outcome<Rulebook> asked, java.util.function.Consumer<Rulebook> print) {
        return switch (asked) {
            case Outcome.Refused<Rulebook>(var findings) -> refused(findings);
            case Outcome.Accepted<Rulebook>(var rulebook) -> {
                print.accept(rulebook);
                yield console.status();
            }
        };
    }

    private int refused(java.util.List<Finding> findings) {
        findings.forEach(finding -> console.tell(finding, language));
        return Console.HAS_FINDINGS;
    }

    private void print(String text) {
        try (var out = console.results()) {
            out.write(text);
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }
}
