package vn.sokhi.shelf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.sokhi.finding.Finding;
import vn.sokhi.law.Citation;
import vn.sokhi.law.InForce;
import vn.sokhi.law.Standing;

/// Reads what every line owes: first day in force, instrument, place, standing. A missing one is a finding.
final class LawCells {

    private final Set<String> instruments;
    private final Consumer<Finding> refused;

    LawCells(Set<String> instruments, Consumer<Finding> refused) {
        this.instruments = instruments;
        this.refused = refused;
    }

    <T> Optional<InForce<T>> of(Line line, T value) {
        var from = day(line);
        var source = citation(line);
        var standing = standing(line);
        if (from.isEmpty() || source.isEmpty() || standing.isEmpty()) return Optional.empty();
        return Optional.of(new InForce<>(value, from.get(), source.get(), standing.get()));
    }

    private Optional<LocalDate> day(Line line) {
        try {
            return Optional.of(LocalDate.parse(line.cell("from")));
        } catch (DateTimeException unreadable) {
            refused.accept(line.finding("B-FROM", "from"));
            return Optional.empty();
        }
    }

    private Optional<Citation> citation(Line line) {
        if (!line.has("instrument") || !line.has("place")) {
            refused.accept(line.finding("B-CITATION", line.has("instrument") ? "place" : "instrument"));
            return Optional.empty();
        }
        if (!instruments.contains(line.cell("instrument"))) {
            refused.accept(line.finding("B-INSTRUMENT", "instrument"));
            return Optional.empty();
        }
        return Optional.of(new Citation(line.cell("instrument"), line.cell("place")));
    }

    private Optional<Standing> standing(Line line) {
        switch (line.cell("status")) {
            case "confirmed" -> {
                return Optional.of(new Standing.Confirmed());
            }
            case "unconfirmed" -> {
                if (line.has("reason")) return Optional.of(new Standing.Unconfirmed(line.cell("reason")));
                refused.accept(line.finding("B-REASON", "reason"));
                return Optional.empty();
            }
            default -> {
                refused.accept(line.finding("B-STATUS", "status"));
                return Optional.empty();
            }
        }
    }
}
