package vn.sokhi.calculation.energy;

import static vn.sokhi.equation.Notation.symbol;
import static vn.sokhi.equation.Notation.times;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Choice;
import vn.sokhi.calculation.method.Emitted;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.calculation.method.Method;
import vn.sokhi.calculation.method.Row;
import vn.sokhi.calculation.method.Source;
import vn.sokhi.calculation.method.Step;
import vn.sokhi.classification.Gas;
import vn.sokhi.equation.Equation;
import vn.sokhi.equation.Term;
import vn.sokhi.finding.Finding;
import vn.sokhi.law.Citation;
import vn.sokhi.rulebook.FactorKey;

/// Electricity bought: `TPT_Đ = AD_n × EF_n` (Circular 38/2023, Annex II, part 2, point 3).
/// From the grid by the factor published for the year; bought directly, by the seller's factor with its evidence.
public final class ElectricityBought {

    private static final Citation SOURCE = new Citation("TT38-2023", "Phụ lục II, Mục 2, điểm 3");
    private static final Term.Symbol BOUGHT = symbol("AD", "MWh");
    private static final Term.Symbol FACTOR = symbol("EF_CO2", "t CO2/MWh");
    private static final Equation EQUATION =
            Equation.of("ELECTRICITY-CO2", SOURCE, symbol("E_CO2", "t CO2"), times(BOUGHT, FACTOR));

    private static final Step STEP = Step.emits(
            Emitted.indirect(Gas.CO2),
            EQUATION,
            new Source.Entered(BOUGHT, "quantity"),
            new Source.Law(FACTOR, "ef", ElectricityBought::key));

    public static final Activity ACTIVITY = new Activity(
            "electricity-bought",
            Activity.Group.ROW,
            List.of(Choice.or("supply", "supply", "grid")),
            List.of(Input.required("quantity", "MWh"), Input.own("ef", "t CO2/MWh")),
            List.of(Method.of("electricity-bought", 1, SOURCE, _ -> true, (_, _) -> List.of(STEP))),
            List.of(ElectricityBought::notInOil));

    private ElectricityBought() {}

    /// The ministry's table counts 1.79 times the heat of a kilowatt-hour as its TOE: a conversion would be wrong by
    /// that.
    private static Optional<Finding> notInOil(Row row) {
        return row.number("quantity")
                .filter(given ->
                        given.amount().unit().symbol().toLowerCase(Locale.ROOT).endsWith("toe"))
                .map(given -> Finding.of("C-TOE-ELECTRICITY", given.cell()));
    }

    private static FactorKey key(Row row) {
        boolean grid = row.word("supply").equals("grid");
        return grid ? FactorKey.of("grid-factor").in(row.year()) : FactorKey.of("seller-factor");
    }
}
