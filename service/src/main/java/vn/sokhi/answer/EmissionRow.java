package vn.sokhi.answer;

import java.util.List;
import vn.sokhi.calculation.Totals;
import vn.sokhi.calculation.method.Emission;

/// The row of an emission and of a total in `sokhi calc`'s output: the contract's columns, in its order.
public final class EmissionRow {

    public static final List<String> COLUMNS = List.of(
            "source",
            "year",
            "activity",
            "category",
            "scope",
            "biogenic",
            "gas",
            "mass_t",
            "gwp_set",
            "co2e_t",
            "equation",
            "edition");

    private final String gwpSet;
    private final String edition;

    public EmissionRow(String gwpSet, String edition) {
        this.gwpSet = gwpSet;
        this.edition = edition;
    }

    public List<String> of(Emission emission) {
        var what = emission.what();
        return List.of(
                emission.source(),
                Integer.toString(emission.year()),
                emission.activity(),
                what.category().orElse(""),
                what.scope().code(),
                Boolean.toString(what.biogenic()),
                what.gas(),
                emission.mass().value().text(),
                gwpSet,
                emission.co2e().value().text(),
                emission.mass().by().code(),
                edition);
    }

    /// @param partial whether rows were refused, so that the total is not of the whole sheet
    public List<String> of(Totals.Line total, boolean partial) {
        return List.of(
                "TOTAL",
                Integer.toString(total.year()),
                partial ? "partial" : "",
                "",
                total.scope().code(),
                "false",
                total.gas(),
                total.mass().map(Object::toString).orElse(""),
                gwpSet,
                total.co2e().text(),
                "",
                edition);
    }
}
