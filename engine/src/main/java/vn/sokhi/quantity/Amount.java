package vn.sokhi.quantity;

/// A number with its unit.
public record Amount(Exact value, Unit unit) {

    /// The same amount told in base units.
    public Exact inBase() {
        return unit.factor() == Exact.ONE ? value : value.times(unit.factor());
    }

    /// The same amount told in another unit. Refuses a unit that measures something else.
    public Amount in(Unit other) {
        if (!unit.measuresWhat(other)) throw new IllegalArgumentException(unit + " is not " + other);
        return new Amount(inBase().dividedBy(other.factor()), other);
    }

    @Override
    public String toString() {
        return unit.equals(Unit.NUMBER) ? value.text() : value.text() + " " + unit;
    }
}
