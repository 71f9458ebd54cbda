package vn.sokhi.report;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sokhi.audit.Canonical;

/// What one source emitted of one gas in one year, as it was worked out and filed.
///
/// @param mass of the gas, in tonnes
/// @param co2e tonnes of CO₂ equivalent; none where the GWP set has no value for the gas
/// @param equation the code of the equation that gave the mass
public record ReportedFigure(
        Origin of, Heading under, String gas, ReportedAmount mass, Optional<ReportedAmount> co2e, String equation) {

    Canonical canonical() {
        var members = new TreeMap<String, Canonical>(Map.of(
                "of", of.canonical(),
                "category", Canonical.text(under.category()),
                "scope", Canonical.text(under.scope()),
                "biogenic", new Canonical.Truth(under.biogenic()),
                "gas", Canonical.text(gas),
                "mass", mass.canonical(),
                "equation", Canonical.text(equation)));
        co2e.ifPresent(amount -> members.put("co2e", amount.canonical()));
        return Canonical.fields(members);
    }

    static ReportedFigure from(Canonical written) {
        var fields = written.asFields();
        return new ReportedFigure(
                Origin.from(fields.asFields("of")),
                new Heading(fields.text("category"), fields.text("scope"), fields.truth("biogenic")),
                fields.text("gas"),
                ReportedAmount.from(fields.asFields("mass")),
                fields.optional("co2e").map(ReportedAmount::from),
                fields.text("equation"));
    }
}
