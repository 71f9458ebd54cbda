package vn.sokhi.law;

/// The place in a legal or guidance text that a number or a rule comes from.
///
/// @param instrument the text's code in `rulebook/instruments`, for instance `QD2626`
/// @param place article, annex entry, equation or table
public record Citation(String instrument, String place) {

    public Citation {
        if (instrument.isBlank() || place.isBlank()) {
            throw new IllegalArgumentException("a citation names an instrument and a place in it");
        }
    }

    @Override
    public String toString() {
        return instrument + ", " + place;
    }
}
