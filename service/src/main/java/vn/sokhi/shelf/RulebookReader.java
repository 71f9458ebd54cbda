package vn.sokhi.shelf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.rulebook.Edition;
import vn.sokhi.rulebook.Rulebook;

/// Reads the rulebook's files into one edition, or refuses them with every fault, file and line.
public final class RulebookReader {

    private final Tables tables;
    private final List<Finding> findings = new ArrayList<>();

    private RulebookReader(RulebookFiles files) {
        tables = new Tables(files, findings::add);
    }

    /// @param name what the edition is called
    /// @param day its day: the default legal day of a look-up
    public static Outcome<Rulebook> read(RulebookFiles files, String name, LocalDate day) {
        return new RulebookReader(files).read(new Edition(name, day, files.digest()));
    }

    private Outcome<Rulebook> read(Edition edition) {
        var texts = new InstrumentReader(findings::add);
        tables.each("instruments/instruments.csv", texts::read);
        var law = new LawCells(texts.codes(), findings::add);
        var lists = new ListReader(law);
        var choices = new ChoiceReader(law);
        var entries = new EntryReader(law, findings::add);
        tables.each("categories/uses.csv", lists::use);
        tables.each("categories/terms.csv", lists::term);
        tables.each("fuels/fuels.csv", lists::fuel);
        tables.each("categories/ipcc2006.csv", lists::category);
        tables.each("gwp/gases.csv", lists::gas);
        tables.each("order/choice.csv", choices::rank);
        tables.each("order/years.csv", choices::year);
        tables.each("order/gwp.csv", choices::gwp);
        tables.below("reasons/").forEach(file -> tables.each(file, lists::reason));
        entries.reasonsKnownTo(lists);
        VALUES.stream()
                .flatMap(folder -> tables.below(folder).stream())
                .filter(file -> !NO_VALUES.contains(file))
                .forEach(file -> tables.each(file, entries::read));
        return built(
                () -> new Rulebook(edition, entries.entries(), lists.lists(), texts.instruments(), choices.choices()));
    }

    private Outcome<Rulebook> built(Supplier<Rulebook> rulebook) {
        if (!findings.isEmpty()) return Outcome.refuse(findings);
        try {
            return Outcome.accept(rulebook.get());
        } catch (IllegalArgumentException clash) {
            return Outcome.refuse(
                    Finding.of("B-CLASH", new Where.Whole("rulebook")).with("why", String.valueOf(clash.getMessage())));
        }
    }

    /// Folders whose tables hold values: they have the columns `quantity` and `value`.
    private static final List<String> VALUES = List.of("factors/", "fuels/", "gwp/", "thresholds/");
    private static final Set<String> NO_VALUES = Set.of("gwp/gases.csv", "fuels/fuels.csv");
}
