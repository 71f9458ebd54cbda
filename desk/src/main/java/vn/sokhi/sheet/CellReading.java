package vn.sokhi.sheet;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.equation.Known;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Amount;
import vn.sokhi.quantity.Exact;
import vn.sokhi.quantity.Unit;
import vn.sokhi.quantity.Units;

/// Reads the number of a cell into an amount that an input takes: its digits, its unit, its bounds.
final class CellReading {

    private final Numbers numbers;
    private final Map<String, Optional<Unit>> units = new HashMap<>();
    private final Map<Input, Map<Unit, Optional<Unit>>> taken = new IdentityHashMap<>();

    CellReading(Numbers numbers) {
        this.numbers = numbers;
    }

    /// @param unitCell the cell that holds the unit, where the sheet has a column for it
    Outcome<Known.Entered> number(Input input, Cell cell, Optional<Cell> unitCell) {
        var quantity = cell.number().isPresent() ? new Quantity(cell.text(), "") : Quantity.parse(cell.text());
        var unitText = unitCell.map(Cell::text).orElse(quantity.unit());
        var unitWhere = unitCell.map(Cell::where).orElse(cell.where());
        if (unitCell.isPresent() && quantity.hasUnit()) {
            return Outcome.refuse(Finding.of("S-UNIT-TWICE", cell.where()).with("text", cell.text()));
        }
        var value =
                cell.number().isPresent() ? Outcome.accept(cell.number().get()) : quantity.value(numbers, cell.where());
        var unit = unit(input, unitText, unitWhere);
        if (!value.findings().isEmpty() || !unit.findings().isEmpty()) {
            var all = new java.util.ArrayList<>(value.findings());
            all.addAll(unit.findings());
            return Outcome.refuse(all);
        }
        var written =
                unitCell.map(of -> cell.asWritten() + " " + of.asWritten()).orElseGet(cell::asWritten);
        return value.then(number -> unit.then(of -> bounded(input, new Amount(number, of), cell, written)));
    }

    /// The unit typed, given the substance that the input measures: `t` of fuel, `kg/TJ` of CO2.
    private Outcome<Unit> unit(Input input, String text, Where where) {
        if (text.isEmpty()) return Outcome.accept(input.units().getFirst());
        var parsed = units.computeIfAbsent(text, Units::parse);
        if (parsed.isEmpty())
            return Outcome.refuse(Finding.of("S-UNIT", where).with("text", text).with("expected", expected(input)));
        return taken.computeIfAbsent(input, _ -> new HashMap<>())
                .computeIfAbsent(parsed.get(), typed -> fitting(input, typed))
                .map(Outcome::accept)
                .orElseGet(() -> Outcome.refuse(Finding.of("S-UNIT-DIMENSION", where)
                        .with("text", text)
                        .with("column", input.name())
                        .with("expected", expected(input))));
    }

    private static Optional<Unit> fitting(Input input, Unit typed) {
        var plain = typed.dimension().anySubstance();
        return input.units().stream()
                .filter(unit -> unit.dimension().anySubstance().equals(plain))
                .findFirst()
                .map(unit -> new Unit(typed.symbol(), unit.dimension(), typed.factor()));
    }

    private static String expected(Input input) {
        return input.units().stream().map(Unit::symbol).collect(Collectors.joining(", "));
    }

    private static Outcome<Known.Entered> bounded(Input input, Amount amount, Cell cell, String written) {
        var value = amount.inBase();
        boolean fits = switch (input.bounds()) {
            case NOT_NEGATIVE -> value.signum() >= 0;
            case POSITIVE -> value.signum() > 0;
            case SHARE -> value.signum() >= 0 && value.compareTo(Exact.ONE) <= 0;
            case POSITIVE_SHARE -> value.signum() > 0 && value.compareTo(Exact.ONE) <= 0;
        };
        if (fits) {
            return Outcome.accept(new Known.Entered(amount, cell.where(), written, input.need() == Input.Need.OWN));
        }
        return Outcome.refuse(Finding.of("S-BOUNDS", cell.where())
                .with("column", input.name())
                .with("text", cell.text())
                .with("bounds", input.bounds().name()));
    }
}
