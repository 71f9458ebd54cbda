package vn.sokhi.shelf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.sokhi.finding.Finding;
import vn.sokhi.law.Force;
import vn.sokhi.law.InWords;
import vn.sokhi.law.Instrument;
import vn.sokhi.law.Remarked;
import vn.sokhi.law.Standing;

/// Reads the table of instruments.
final class InstrumentReader {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final Consumer<Finding> refused;
    private final List<Instrument> instruments = new ArrayList<>();

    InstrumentReader(Consumer<Finding> refused) {
        this.refused = refused;
    }

    List<Instrument> instruments() {
        return List.copyOf(instruments);
    }

    Set<String> codes() {
        return codes(instruments);
    }

    /// The codes that a citation may name; `own` is our own reading.
    static Set<String> codes(List<Instrument> instruments) {
        var codes = new HashSet<String>();
        instruments.forEach(each -> codes.add(each.code()));
        codes.add("own");
        return codes;
    }

    void read(Line line) {
        if (!line.cell("from").matches(DAY)) {
            refused.accept(line.finding("B-FROM", "from"));
            return;
        }
        instruments.add(new Instrument(
                line.cell("code"),
                line.cell("kind"),
                line.cell("number"),
                new InWords(line.cell("title_vi"), line.cell("title_en")),
                force(line),
                Stream.of(line.cell("amended_by").split(";"))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .toList(),
                new Remarked<>(standing(line), line.cell("note"))));
    }

    private Force force(Line line) {
        var from = LocalDate.parse(line.cell("from"));
        return new Force(day(line, "issued").orElse(from), from, day(line, "to"));
    }

    private Optional<LocalDate> day(Line line, String column) {
        if (!line.has(column)) return Optional.empty();
        if (line.cell(column).matches(DAY)) return Optional.of(LocalDate.parse(line.cell(column)));
        refused.accept(line.finding("B-FROM", column));
        return Optional.empty();
    }

    private Standing standing(Line line) {
        if (line.cell("status").equals("confirmed")) return new Standing.Confirmed();
        if (line.has("reason")) return new Standing.Unconfirmed(line.cell("reason"));
        refused.accept(line.finding("B-REASON", "reason"));
        return new Standing.Confirmed();
    }
}
