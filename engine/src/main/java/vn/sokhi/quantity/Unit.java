package vn.sokhi.quantity;

/// A unit: its symbol as people write it, what it measures, and its size in base units (kg, m³, J, s, ha, head).
public record Unit(String symbol, Dimension dimension, Exact factor) {

    public Unit {
        if (factor.signum() <= 0) throw new IllegalArgumentException("a unit has a positive size: " + symbol);
    }

    /// A bare number.
    public static final Unit NUMBER = new Unit("1", Dimension.NUMBER, Exact.ONE);

    public Unit times(Unit other) {
        return new Unit(symbol + "·" + other.symbol, dimension.times(other.dimension), factor.times(other.factor));
    }

    public Unit per(Unit other) {
        return new Unit(symbol + "/" + other.symbol, dimension.per(other.dimension), factor.dividedBy(other.factor));
    }

    /// Whether an amount in this unit can be told in the other.
    public boolean measuresWhat(Unit other) {
        return this == other || dimension.equals(other.dimension);
    }

    /// Units are the same when symbol and meaning are: the size follows from them.
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Unit unit && symbol.equals(unit.symbol) && dimension.equals(unit.dimension);
    }

    @Override
    public int hashCode() {
        return symbol.hashCode();
    }

    @Override
    public String toString() {
        return symbol;
    }
}
