package vn.sokhi.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokhi.classification.Fuel;
import vn.sokhi.classification.Gas;
import vn.sokhi.equation.Known;
import vn.sokhi.finding.Outcome.Accepted;
import vn.sokhi.quantity.Exact;
import vn.sokhi.quantity.Units;
import vn.sokhi.rulebook.FactorKey;
import vn.sokhi.rulebook.Lists;
import vn.sokhi.rulebook.Rulebook;

/// The values of law that a sheet needs, looked up once by our own rulebook and written as tables in base units
/// (kg, m³, J), so that the peer multiplies by the same numbers as we do.
final class FactorTables {

    static final List<String> UNITS =
            List.of("TJ", "GJ", "t", "kg", "m3", "L", "kWh", "MWh", "TJ/Gg", "MJ/kg", "TJ/L", "kJ/kg");
    static final List<Integer> YEARS = List.of(2022, 2023, 2024, 2025);
    static final String SET = "AR5";

    private static final List<String> GASES = List.of(Gas.CO2, Gas.CH4, Gas.N2O);

    private final Rulebook book;

    /// A fuel in a use for which the law has a factor of every gas and a heating value.
    record Burnt(String fuel, String use, boolean hasDensity) {}

    FactorTables(Rulebook book) {
        this.book = book;
    }

    List<Burnt> burnt() {
        var found = new ArrayList<Burnt>();
        for (var fuel : fuels()) {
            for (var use : book.lists().of("use")) {
                // Aircraft burn two fuels only, and both would be a special case in the peer.
                if (use.code().equals("air")) continue;
                boolean all = GASES.stream()
                        .allMatch(gas -> value(factor(fuel, use.code(), gas)).isPresent());
                // What does not burn in aircraft is refused there: no fuel of the sheet flies.
                if (all && !use.code().equals("air") && heating(fuel).isPresent())
                    found.add(new Burnt(fuel.code(), use.code(), density(fuel).isPresent()));
            }
        }
        return found;
    }

    /// The refrigerants whose every gas has a GWP in the set.
    List<String> refrigerants() {
        return book.lists().of("refrigerant").stream()
                .map(each -> each.code())
                .filter(each -> !shares(each).isEmpty())
                .filter(each -> shares(each).stream()
                        .allMatch(share -> gwp(share.gas, "fossil").isPresent()))
                .toList();
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        units(folder.resolve("units.csv"));
        fuels(folder.resolve("fuels.csv"));
        factors(folder.resolve("factors.csv"));
        grid(folder.resolve("grid.csv"));
        blends(folder.resolve("blends.csv"));
        steam(folder.resolve("steam.csv"));
    }

    private void units(Path file) throws IOException {
        try (var out = open(file, "unit,measures,size")) {
            for (var each : UNITS) {
                var unit = Units.of(each);
                out.println(
                        each + "," + measures(unit.dimension().anySubstance().toString()) + ","
                                + unit.factor().plain());
            }
        }
    }

    private static String measures(String dimension) {
        return dimension
                .replaceAll("[{}]", "")
                .replace(", ", " ")
                .replace("=1", "")
                .replace("=-1", " below");
    }

    private void fuels(Path file) throws IOException {
        try (var out = open(file, "fuel,ncv_law,density")) {
            for (var fuel : fuels()) out.println(fuel.code() + "," + text(heating(fuel)) + "," + text(density(fuel)));
        }
    }

    private void factors(Path file) throws IOException {
        try (var out = open(file, "fuel,use,gas,ef,oxidation,gwp,biogenic,category")) {
            for (var each : burnt()) {
                var fuel = book.lists().fuel(each.fuel);
                var category =
                        book.lists().word("use", each.use).orElseThrow().more().getOrDefault("category", "");
                for (var gas : GASES) {
                    boolean carbon = gas.equals(Gas.CO2);
                    var oxidation = carbon
                            ? value(FactorKey.of("oxidation-factor").by("fuel", fuel.names()))
                            : Optional.of(Exact.ONE);
                    out.println(String.join(
                            ",",
                            each.fuel,
                            each.use,
                            gas,
                            text(value(factor(fuel, each.use, gas))),
                            text(oxidation),
                            text(gwp(gas, fuel.biogenic() ? "non-fossil" : "fossil")),
                            Boolean.toString(carbon && fuel.biogenic()),
                            category));
                }
            }
        }
    }

    private void grid(Path file) throws IOException {
        try (var out = open(file, "year,ef")) {
            for (int year : YEARS)
                out.println(year + "," + text(value(FactorKey.of("grid-factor").in(year))));
        }
    }

    private void blends(Path file) throws IOException {
        try (var out = open(file, "refrigerant,gas,share,gwp")) {
            for (var refrigerant : refrigerants()) {
                for (var share : shares(refrigerant)) {
                    out.println(String.join(
                            ",", refrigerant, share.gas, share.share.plain(), text(gwp(share.gas, "fossil"))));
                }
            }
        }
    }

    private void steam(Path file) throws IOException {
        try (var out = open(file, "fuel,ef,biogenic")) {
            for (var fuel : fuels()) {
                var factor = value(factor(fuel, "energy", Gas.CO2));
                if (factor.isPresent()) out.println(fuel.code() + "," + text(factor) + "," + fuel.biogenic());
            }
        }
    }

    private record Share(String gas, Exact share) {}

    private List<Share> shares(String refrigerant) {
        if (book.lists().isGas(refrigerant)) return List.of(new Share(refrigerant, Exact.ONE));
        return book.entries().stream()
                .filter(each -> each.quantity().equals("blend-share")
                        && refrigerant.equals(each.keys().get("blend")))
                .map(each -> each.keys().getOrDefault("gas", ""))
                .distinct()
                .map(gas -> new Share(
                        gas,
                        value(FactorKey.of("blend-share")
                                        .by("blend", refrigerant)
                                        .by("gas", gas))
                                .orElseThrow()))
                .toList();
    }

    private List<Fuel> fuels() {
        Lists lists = book.lists();
        return lists.of("fuel").stream().map(each -> lists.fuel(each.code())).toList();
    }

    private static FactorKey factor(Fuel fuel, String use, String gas) {
        return FactorKey.of("combustion-factor")
                .by("fuel", fuel.names())
                .by("use", List.of(use, "*"))
                .by("gas", gas);
    }

    private Optional<Exact> heating(Fuel fuel) {
        return value(FactorKey.of("heating-value").by("fuel", fuel.names()));
    }

    private Optional<Exact> density(Fuel fuel) {
        return value(FactorKey.of("density").by("fuel", fuel.names()));
    }

    private Optional<Exact> gwp(String gas, String origin) {
        return value(FactorKey.of("gwp").by("set", SET).by("gas", gas).by("origin", List.of(origin, "")));
    }

    private Optional<Exact> value(FactorKey key) {
        return book.value(key, book.edition().day()) instanceof Accepted<Known.Legal>(var legal)
                ? Optional.of(legal.inBase())
                : Optional.empty();
    }

    private static String text(Optional<Exact> value) {
        return value.map(Exact::text).orElse("");
    }

    private static PrintWriter open(Path file, String header) throws IOException {
        var out = new PrintWriter(Files.newBufferedWriter(file));
        out.println(header);
        return out;
    }
}
