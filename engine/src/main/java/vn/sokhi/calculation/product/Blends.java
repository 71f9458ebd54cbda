package vn.sokhi.calculation.product;

import static vn.sokhi.equation.Notation.ratio;
import static vn.sokhi.equation.Notation.symbol;

import java.util.List;
import vn.sokhi.calculation.method.Source;
import vn.sokhi.equation.Term;
import vn.sokhi.rulebook.FactorKey;
import vn.sokhi.rulebook.Rulebook;

/// What a refrigerant consists of: a single gas of itself, a blend of the shares by mass that the rulebook gives.
final class Blends {

    private Blends() {}

    /// The gases of a refrigerant, by code.
    static List<String> gases(String refrigerant, Rulebook book) {
        if (book.lists().isGas(refrigerant)) return List.of(refrigerant);
        return book.entries().stream()
                .filter(each -> each.quantity().equals("blend-share"))
                .filter(each -> refrigerant.equals(each.keys().get("blend")))
                .map(each -> each.keys().getOrDefault("gas", ""))
                .distinct()
                .toList();
    }

    /// The share of a gas in the refrigerant: of law for a blend, 1 for the gas itself.
    static Term share(String gas, String refrigerant) {
        return gas.equals(refrigerant) ? ratio(1, 1, unit(gas)) : shareOf(gas);
    }

    static List<Source> sourceOfShare(String gas, String refrigerant) {
        if (gas.equals(refrigerant)) return List.of();
        var key = FactorKey.of("blend-share").by("blend", refrigerant).by("gas", gas);
        return List.of(new Source.Law(shareOf(gas), "share", _ -> key));
    }

    private static Term.Symbol shareOf(String gas) {
        return symbol("w_" + gas, unit(gas));
    }

    private static String unit(String gas) {
        return "kg " + gas + "/kg refrigerant";
    }
}
