package vn.sokhi.visitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sokhi.equation.Known;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Amount;
import vn.sokhi.quantity.Dimension;
import vn.sokhi.quantity.Exact;
import vn.sokhi.quantity.Unit;
import vn.sokhi.quantity.Units;
import vn.sokhi.rulebook.Entry;
import vn.sokhi.rulebook.FactorKey;
import vn.sokhi.rulebook.Rulebook;

/// Turns energy as it is invoiced into tonnes of oil equivalent, by the factors that the law gave on a day.
final class EnergyUsed {

    static final Unit TOE = Units.of("TOE");
    private static final String FACTOR = "toe-factor";
    private static final String ENERGY = "energy";
    private static final Dimension HEAT = Dimension.of("energy");

    private final Rulebook rulebook;
    private final LocalDate day;

    EnergyUsed(Rulebook rulebook, LocalDate day) {
        this.rulebook = rulebook;
        this.day = day;
    }

    /// Each energy once, in the order of the table.
    List<Entry> choices() {
        return factors().stream()
                .collect(Collectors.toMap(
                        EnergyUsed::code, each -> each, (first, _) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /// @param at which row of the form, from 1
    Outcome<CheckThresholds.EnergyLine> line(CheckThresholds.Row row, int at) {
        var entries = factors().stream()
                .filter(each -> code(each).equals(row.energy()))
                .toList();
        if (entries.isEmpty()) {
            return Outcome.refuse(
                    Finding.of("V-ENERGY", new Where.Named(ENERGY + at)).with("text", Brief.of(row.energy())));
        }
        var typed = new Typed("amount" + at, row.amount());
        if (typed.isBlank()) return Outcome.refuse(Finding.of("N-EMPTY", typed.where()));
        var expected = expected(entries);
        return typed.amount(row.unit(), "", expected)
                .then(amount -> worked(entries, amount)
                        .map(Outcome::accept)
                        .orElseGet(() -> Outcome.refuse(Finding.of("V-UNIT-ENERGY", new Where.Named("unit" + at))
                                .with("unit", amount.unit())
                                .with("expected", expected))));
    }

    /// What is told in TOE already needs no factor; else the factor whose unit the amount's unit cancels.
    private Optional<CheckThresholds.EnergyLine> worked(List<Entry> entries, Amount amount) {
        var name = entries.getFirst();
        if (amount.unit().symbol().toLowerCase(java.util.Locale.ROOT).endsWith("toe")) {
            return Optional.of(new CheckThresholds.EnergyLine(
                    name, amount, Optional.empty(), amount.in(TOE).value()));
        }
        var measured = amount.unit().dimension().anySubstance();
        return entries.stream()
                .flatMap(entry -> legal(entry).stream())
                .filter(factor -> measured.times(
                                factor.amount().unit().dimension().anySubstance())
                        .equals(HEAT))
                .findFirst()
                .map(factor -> new CheckThresholds.EnergyLine(name, amount, Optional.of(factor), toe(amount, factor)));
    }

    private static Exact toe(Amount amount, Known.Legal factor) {
        return amount.inBase().times(factor.inBase()).dividedBy(TOE.factor());
    }

    private Optional<Known.Legal> legal(Entry entry) {
        var key = FactorKey.of(FACTOR);
        for (var each : entry.keys().entrySet()) key = key.by(each.getKey(), each.getValue());
        return rulebook.value(key, day) instanceof Outcome.Accepted<Known.Legal>(var value)
                ? Optional.of(value)
                : Optional.empty();
    }

    private List<Entry> factors() {
        return rulebook.entries().stream()
                .filter(each -> each.quantity().equals(FACTOR))
                .toList();
    }

    static String code(Entry entry) {
        return entry.keys().getOrDefault(ENERGY, "");
    }

    /// The units that its factors are per: `t, L`.
    private static String expected(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.law().value().stream())
                .map(amount -> amount.unit().symbol().replaceFirst("^.*/", ""))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
