package vn.sokhi.shelf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.law.Instrument;
import vn.sokhi.rulebook.Edition;
import vn.sokhi.rulebook.Rulebook;

/// Reads the rulebook's files into one edition, or refuses them with every fault, file and line.
public final class RulebookReader {

    private final RulebookFiles files;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();

    private RulebookReader(RulebookFiles files) {
        this.files = files;
    }

    /// @param name what the edition is called
    /// @param day its day: the default legal day of a look-up
    public static Outcome<Rulebook> read(RulebookFiles files, String name, LocalDate day) {
        return new RulebookReader(files).read(new Edition(name, day, files.digest()));
    }

    private Outcome<Rulebook> read(Edition edition) {
        each("instruments/instruments.csv", this::instrument);
        var codes = instruments.stream().map(Instrument::code).collect(Collectors.toSet());
        codes.add("own");
        var law = new LawCells(codes, findings::add);
        var lists = new ListReader(law);
        var choices = new ChoiceReader(law);
        var entries = new EntryReader(law, findings::add);
        each("categories/uses.csv", lists::use);
        each("categories/terms.csv", lists::term);
        each("fuels/fuels.csv", lists::fuel);
        each("gwp/gases.csv", lists::gas);
        each("order/choice.csv", choices::rank);
        each("order/years.csv", choices::year);
        each("order/gwp.csv", choices::gwp);
        entries.reasonsKnownTo(lists);
        files.files().keySet().stream().filter(RulebookReader::holdsValues).forEach(file -> each(file, entries::read));
        return built(edition, entries, lists, choices);
    }

    private Outcome<Rulebook> built(Edition edition, EntryReader entries, ListReader lists, ChoiceReader choices) {
        if (!findings.isEmpty()) return Outcome.refuse(findings);
        try {
            return Outcome.accept(
                    new Rulebook(edition, entries.entries(), lists.lists(), instruments, choices.choices()));
        } catch (IllegalArgumentException clash) {
            return Outcome.refuse(
                    Finding.of("B-CLASH", new Where.Whole("rulebook")).with("why", String.valueOf(clash.getMessage())));
        }
    }

    private void instrument(Line line) {
        var from = line.cell("from");
        if (!from.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            findings.add(line.finding("B-FROM", "from"));
            return;
        }
        instruments.add(new Instrument(
                line.cell("code"),
                line.cell("number"),
                line.cell("title_vi"),
                line.cell("title_en"),
                LocalDate.parse(from)));
    }

    private void each(String file, Consumer<Line> read) {
        var bytes = files.files().get(file);
        if (bytes == null) {
            findings.add(Finding.of("B-FILE-MISSING", new Where.Whole("rulebook/" + file)));
            return;
        }
        Line.of(file, new String(bytes, StandardCharsets.UTF_8), findings::add).forEach(read);
    }

    /// A table of values has the columns `quantity` and `value`.
    private static boolean holdsValues(String file) {
        boolean topic = file.startsWith("factors/") || file.startsWith("gwp/") || file.startsWith("fuels/");
        return topic && file.endsWith(".csv") && !file.equals("gwp/gases.csv") && !file.equals("fuels/fuels.csv");
    }
}
