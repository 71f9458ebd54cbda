package vn.sokhi.sheet;

import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Exact;

/// How the text of a cell is read as a number. What can be read in two ways is asked about, never guessed.
///
/// Refused by every reading: nothing at all, words, hexadecimal, infinity, more than [#MOST_DIGITS] digits and a power
/// of
/// ten beyond [#MOST_POWER]. Units are not read here: [Quantity] takes them off first.
@FunctionalInterface
public interface Numbers {

    /// The longest number read. A facility's largest figure has some fifteen digits; sixty is a slip or an attack.
    int MOST_DIGITS = 60;

    /// The largest power of ten read, up or down.
    int MOST_POWER = 30;

    /// The contract of files and commands: `-1250.75`, `1.5E3`; decimal point, no grouping, ASCII only.
    Numbers POINT = PointNumbers::read;

    /// As people in Viet Nam write: `1.250,75`, `1 250,5`, `12,5`, and as their English software does: `1,250.75`.
    /// `1.250` may be either, so it is refused with both readings.
    Numbers PEOPLE = PeopleNumbers::read;

    Outcome<Exact> read(String text, Where where);

    /// The same reading for what cannot be below zero, as a mass that was burnt.
    default Numbers notNegative() {
        return (text, where) -> read(text, where)
                .then(number -> number.signum() < 0
                        ? Outcome.refuse(finding("N-NEGATIVE", text, where))
                        : Outcome.accept(number));
    }

    /// A finding that quotes what stands in the cell, cut to a length that a sentence can carry.
    static Finding finding(String code, String text, Where where) {
        int most = 60;
        var quoted = text.length() <= most ? text : text.substring(0, most) + "…";
        return Finding.of(code, where).with("text", quoted);
    }
}
