package vn.sokhi.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Makes a sheet in the columns of `calc`: sources over four years that burn fuel (told in energy, mass or volume, some
/// with a heating value of their own), buy electricity and steam, and top up refrigerants. The same seed, the same
/// bytes.
final class SheetMaker {

    private static final String HEADER = "source,year,activity,quantity,unit,fuel,use,gas,ncv,efficiency,enthalpy";

    private final RandomGenerator dice;
    private final List<FactorTables.Burnt> burnt;
    private final List<FactorTables.Burnt> poured;
    private final List<String> refrigerants;

    SheetMaker(long seed, FactorTables tables) {
        dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        burnt = tables.burnt();
        poured = burnt.stream().filter(FactorTables.Burnt::hasDensity).toList();
        refrigerants = tables.refrigerants();
    }

    void write(Path file, int rows) throws IOException {
        var years = FactorTables.YEARS;
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADER + "\n");
            for (int row = 0; row < rows; row++) {
                out.write("Nhà máy " + (row / 40 + 1) + " – nguồn " + (row / years.size() % 10 + 1));
                out.write("," + years.get(row % years.size()) + ",");
                row(out, dice.nextInt(100));
            }
        }
    }

    private void row(BufferedWriter out, int die) throws IOException {
        if (die < 20) fuel(out, pick(burnt), dice.nextBoolean() ? "TJ" : "GJ", "");
        else if (die < 45) fuel(out, pick(burnt), dice.nextBoolean() ? "t" : "kg", "");
        else if (die < 60) fuel(out, pick(poured), dice.nextBoolean() ? "m3" : "L", "");
        else if (die < 65) fuel(out, pick(burnt), "t", decimal(15, 45) + (dice.nextBoolean() ? " TJ/Gg" : " MJ/kg"));
        else if (die < 70) fuel(out, pick(poured), "L", "0.0000" + dice.nextInt(300, 400) + " TJ/L");
        else if (die < 85)
            out.write(
                    "electricity-bought," + decimal(1, 900_000) + (dice.nextBoolean() ? ",kWh" : ",MWh") + ",,,,,,\n");
        else if (die < 95)
            out.write("refrigerant-charged," + decimal(1, 500) + ",kg,,," + pick(refrigerants) + ",,,\n");
        else
            out.write("steam-bought," + decimal(1, 50_000) + ",t," + pick(burnt).fuel() + ",,,,0."
                    + dice.nextInt(70, 96) + "," + dice.nextInt(2600, 2900) + " kJ/kg\n");
    }

    private void fuel(BufferedWriter out, FactorTables.Burnt what, String unit, String ncv) throws IOException {
        out.write("fuel-burnt," + decimal(1, 200_000) + "," + unit + "," + what.fuel() + "," + what.use() + ",," + ncv
                + ",,\n");
    }

    /// With none to three decimals, as meters show them.
    private String decimal(int from, int to) {
        int whole = dice.nextInt(from, to);
        return switch (dice.nextInt(4)) {
            case 0 -> Integer.toString(whole);
            case 1 -> whole + "." + dice.nextInt(1, 10);
            case 2 -> whole + "." + dice.nextInt(10, 100);
            default -> whole + "." + dice.nextInt(100, 1000);
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }
}
