package vn.sokhi.calculation.method;

import java.util.List;
import java.util.stream.Stream;
import vn.sokhi.quantity.Unit;
import vn.sokhi.quantity.Units;

/// An amount that an activity takes.
///
/// @param units the units it is taken in, each with its substance; the first is meant when a cell names none
/// @param need whether it must be given
/// @param from the smallest value it may have, and `upTo` the largest, in base units
public record Input(String name, List<Unit> units, Need need, Bounds bounds) {

    /// Whether an input must be given, may be left out, or stands for a value of law when given.
    public enum Need {
        REQUIRED,
        OPTIONAL,
        OWN
    }

    /// What a number may be. An efficiency and a share lie within 0 and 1, an amount is not negative.
    public enum Bounds {
        NOT_NEGATIVE,
        POSITIVE,
        SHARE,
        POSITIVE_SHARE
    }

    public static Input required(String name, String... units) {
        return new Input(name, read(units), Need.REQUIRED, Bounds.NOT_NEGATIVE);
    }

    public static Input optional(String name, String... units) {
        return new Input(name, read(units), Need.OPTIONAL, Bounds.NOT_NEGATIVE);
    }

    /// A value of the facility's own in the place of one of law.
    public static Input own(String name, String... units) {
        return new Input(name, read(units), Need.OWN, Bounds.NOT_NEGATIVE);
    }

    public Input within(Bounds other) {
        return new Input(name, units, need, other);
    }

    private static List<Unit> read(String... units) {
        return Stream.of(units).map(Units::of).toList();
    }
}
