package vn.sokhi.rulebook;

import java.time.LocalDate;

/// A released, unchangeable state of the rulebook.
///
/// @param name the day of its release
/// @param digest SHA-256 over its files, in hexadecimal
public record Edition(String name, LocalDate day, String digest) {

    /// The name with the first 8 of the digest: what a figure prints.
    public String label() {
        return name + "-" + digest.substring(0, 8);
    }
}
