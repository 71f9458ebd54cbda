package vn.sokhi.calculation.method;

import java.util.Optional;
import vn.sokhi.classification.Scope;

/// What a step's figure is: which gas, from which scope, counted where.
///
/// @param biogenic whether it is a memo item, in no total
/// @param category the IPCC 2006 code; none for bought electricity and steam
/// @param origin whether methane is of fossil origin, for the sets of GWPs that tell the two apart
public record Emitted(String gas, Scope scope, boolean biogenic, Optional<String> category, Origin origin) {

    /// Where the carbon of methane comes from (IPCC AR6 WG1, Table 7.15).
    public enum Origin {
        FOSSIL,
        NON_FOSSIL,
        UNSPECIFIED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public static Emitted direct(String gas, String category, Origin origin) {
        return new Emitted(gas, Scope.DIRECT, false, Optional.of(category), origin);
    }

    public static Emitted indirect(String gas) {
        return new Emitted(gas, Scope.INDIRECT, false, Optional.empty(), Origin.UNSPECIFIED);
    }

    public Emitted memoIf(boolean memo) {
        return new Emitted(gas, scope, memo, category, origin);
    }
}
