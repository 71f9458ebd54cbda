package vn.sokhi.law;

/// How sure we are of a value's text.
public sealed interface Standing {

    /// Compared with the text itself.
    record Confirmed() implements Standing {}

    /// Not compared with the text, and why.
    record Unconfirmed(String reason) implements Standing {
        public Unconfirmed {
            if (reason.isBlank()) throw new IllegalArgumentException("what is unconfirmed says why");
        }
    }
}
