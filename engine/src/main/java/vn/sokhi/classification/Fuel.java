package vn.sokhi.classification;

import java.util.List;
import java.util.Optional;

/// A fuel.
///
/// @param biogenic whether its CO2 is a memo item, in no total (IPCC 2006, Vol. 1, Ch. 8)
/// @param wider the wider fuel under whose name Decision 2626 has it, if any
public record Fuel(String code, String nameVi, String nameEn, boolean biogenic, Optional<String> wider) {

    /// The names under which its values are looked up, the closest first.
    public List<String> names() {
        return wider.map(as -> List.of(code, as, "*")).orElseGet(() -> List.of(code, "*"));
    }
}
