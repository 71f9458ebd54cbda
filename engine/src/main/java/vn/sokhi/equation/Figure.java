package vn.sokhi.equation;

import vn.sokhi.quantity.Amount;
import vn.sokhi.quantity.Exact;

/// A worked-out result: by which equation, from what, and how much, in the unit of the equation's result.
public record Figure(Equation by, Given from, Exact value) {

    public Amount amount() {
        return new Amount(value, by.result().unit());
    }

    public Working working() {
        return Working.of(this);
    }
}
