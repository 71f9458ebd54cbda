package vn.sokhi.rulebook;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import vn.sokhi.law.Citation;
import vn.sokhi.law.InForce;
import vn.sokhi.quantity.Amount;

/// One line of a table of the rulebook.
///
/// @param keys its keys but the year
/// @param law the value with its day, text and standing; a value that the text gives in words has no amount
/// @param text how it is printed and described, for people
public record Entry(
        String id,
        String quantity,
        SortedMap<String, String> keys,
        OptionalInt year,
        InForce<Optional<Amount>> law,
        Wording text) {

    /// What the source prints and what we remark on it.
    ///
    /// @param kind `factor` or `parameter` (Decision 2626 split by unit)
    /// @param printed value and unit as printed
    public record Wording(String nameVi, String nameEn, String kind, String printed, String note) {}

    public Citation source() {
        return law.source();
    }

    String address() {
        var address = new StringBuilder(quantity);
        keys.forEach((key, name) -> address.append(' ').append(key).append('=').append(name));
        return address.toString();
    }
}
