package vn.sokhi.report;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sokhi.audit.Canonical;

/// A total of a year and scope: of one gas, or of all in CO₂ equivalent (gas `CO2e`, which has no mass of its own).
public record ReportedTotal(
        int year, String scope, String gas, Optional<ReportedAmount> mass, Optional<ReportedAmount> co2e) {

    Canonical canonical() {
        var members = new TreeMap<String, Canonical>(Map.of(
                "year", Canonical.text(Integer.toString(year)),
                "scope", Canonical.text(scope),
                "gas", Canonical.text(gas)));
        mass.ifPresent(amount -> members.put("mass", amount.canonical()));
        co2e.ifPresent(amount -> members.put("co2e", amount.canonical()));
        return Canonical.fields(members);
    }

    static ReportedTotal from(Canonical written) {
        var fields = written.asFields();
        return new ReportedTotal(
                Integer.parseInt(fields.text("year")),
                fields.text("scope"),
                fields.text("gas"),
                fields.optional("mass").map(ReportedAmount::from),
                fields.optional("co2e").map(ReportedAmount::from));
    }
}
