package vn.sokhi.law;

import java.util.List;

/// A law, decree, circular, decision, letter or guideline.
///
/// @param kind `law`, `decree`, `circular`, `decision`, `letter`, `guideline` …
/// @param number as printed, `2626/QĐ-BTNMT`; empty for a text without one
/// @param amendedBy codes of the texts that changed it, in the order of their days
/// @param standing how sure we are of its title and days
public record Instrument(
        String code,
        String kind,
        String number,
        InWords title,
        Force force,
        List<String> amendedBy,
        Remarked<Standing> standing) {

    public Instrument {
        amendedBy = List.copyOf(amendedBy);
    }

    /// The number, or the code of a text without a number: what a citation prints.
    public String name() {
        return number.isBlank() ? code : number;
    }
}
