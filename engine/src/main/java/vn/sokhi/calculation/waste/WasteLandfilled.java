package vn.sokhi.calculation.waste;

import static vn.sokhi.equation.Notation.ONE;
import static vn.sokhi.equation.Notation.exp;
import static vn.sokhi.equation.Notation.minus;
import static vn.sokhi.equation.Notation.negative;
import static vn.sokhi.equation.Notation.plus;
import static vn.sokhi.equation.Notation.ratio;
import static vn.sokhi.equation.Notation.sum;
import static vn.sokhi.equation.Notation.symbol;
import static vn.sokhi.equation.Notation.symbolOf;
import static vn.sokhi.equation.Notation.times;

import java.util.List;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Choice;
import vn.sokhi.calculation.method.Emitted;
import vn.sokhi.calculation.method.Emitted.Origin;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.calculation.method.Input.Bounds;
import vn.sokhi.calculation.method.Method;
import vn.sokhi.calculation.method.Row;
import vn.sokhi.calculation.method.Source;
import vn.sokhi.calculation.method.Step;
import vn.sokhi.classification.Gas;
import vn.sokhi.equation.Equation;
import vn.sokhi.equation.Rows;
import vn.sokhi.equation.Term;
import vn.sokhi.law.Citation;
import vn.sokhi.quantity.Exact;
import vn.sokhi.quantity.Units;
import vn.sokhi.rulebook.FactorKey;
import vn.sokhi.rulebook.Rulebook;

/// Waste landfilled: methane by first-order decay (IPCC 2006, Vol. 5, Ch. 3, Eq. 3.1–3.6), decay from 1 January of
/// the year after deposit (M = 13). One row a year and waste; one result a year. A year left out is refused:
/// what was not stated is not nothing.
public final class WasteLandfilled {

    private static final Rows WASTES = new Rows("waste");
    private static final Term.Symbol WASTE = symbol("W", "t waste");
    private static final Term.Symbol CARBON = symbol("DOC", "t C/t waste");
    private static final Term.Symbol DECOMPOSING = symbol("DOC_f", "1");
    private static final Term.Symbol AIR = symbol("MCF", "1");
    private static final Term.Symbol DEPOSITED = symbol("DDOCm_d", "t C");
    private static final Term.Symbol THERE = symbol("DDOCm_a", "t C");
    private static final Term.Symbol LEFT = symbol("DDOCm_a,T−1", "t C");
    private static final Term.Symbol DECAYED = symbol("DDOCm_decomp", "t C");
    private static final Term.Symbol RATE = symbol("k", "1/yr");
    private static final Term.Symbol METHANE_SHARE = symbol("F", "1");
    private static final Term.Symbol GENERATED = symbolOf(WASTES, "CH4_generated", "t CH4");
    private static final Term.Symbol RECOVERED = symbolOf(WASTES, "R", "t CH4");
    private static final Term.Symbol OXIDISED = symbolOf(WASTES, "OX", "1");

    private static final Term ONE_YEAR = new Term.Constant(Exact.ONE, Units.of("yr"));
    private static final Term SHARE_LEFT = exp(negative(times(RATE, ONE_YEAR)));

    private static final Equation DEPOSIT =
            Equation.of("LANDFILL-DEPOSIT", eq("3.2"), DEPOSITED, times(WASTE, CARBON, DECOMPOSING, AIR));
    private static final Equation STOCK =
            Equation.of("LANDFILL-STOCK", eq("3.4"), THERE, plus(DEPOSITED, times(LEFT, SHARE_LEFT)));
    private static final Equation DECAY =
            Equation.of("LANDFILL-DECAY", eq("3.5"), DECAYED, times(LEFT, minus(ONE, SHARE_LEFT)));
    private static final Equation GENERATION = Equation.of(
            "LANDFILL-GENERATION",
            eq("3.6"),
            symbol("CH4_generated", "t CH4"),
            times(DECAYED, METHANE_SHARE, ratio(16, 12, "t CH4/t C")));
    private static final Equation EMISSION = Equation.of(
            "LANDFILL-CH4",
            eq("3.1"),
            symbol("E_CH4", "t CH4"),
            sum(WASTES, times(minus(GENERATED, RECOVERED), minus(ONE, OXIDISED))));

    private static final Step SUM = Step.emits(
            Emitted.direct(Gas.CH4, "4.A", Origin.NON_FOSSIL),
            EMISSION,
            new Source.Before(GENERATED, "generated"),
            new Source.OrNothing(RECOVERED, "recovered"),
            new Source.Law(
                    OXIDISED,
                    "ox",
                    row -> FactorKey.of("landfill-oxidation-factor").by("cover", row.word("cover"))));

    public static final Activity ACTIVITY = new Activity(
            "waste-landfilled",
            Activity.Group.history("waste"),
            List.of(
                    Choice.required("waste", "waste"),
                    Choice.required("site", "site"),
                    Choice.or("climate", "climate", "tropical-wet"),
                    Choice.or("cover", "cover", "uncovered")),
            List.of(
                    Input.required("quantity", "t waste"),
                    Input.own("doc", "t C/t waste").within(Bounds.SHARE),
                    Input.own("docf", "1").within(Bounds.SHARE),
                    Input.own("mcf", "1").within(Bounds.SHARE),
                    Input.own("k", "1/yr").within(Bounds.POSITIVE),
                    Input.own("f", "1").within(Bounds.SHARE),
                    Input.own("ox", "1").within(Bounds.SHARE),
                    Input.optional("recovered", "t CH4")),
            List.of(Method.over(
                    "landfill-first-order-decay",
                    2,
                    eq("3.1–3.6"),
                    _ -> WASTES,
                    WasteLandfilled::perRow,
                    (_, _) -> List.of(SUM))));

    private WasteLandfilled() {}

    private static Citation eq(String number) {
        return new Citation("IPCC2006", "Vol. 5, Ch. 3, Eq. " + number);
    }

    private static List<Step> perRow(Row row, Rulebook book) {
        var waste = row.word("waste");
        var degradability =
                book.lists().word("waste", waste).orElseThrow().more().getOrDefault("degradability", "");
        return List.of(
                Step.first(
                        "deposited",
                        DEPOSIT,
                        new Source.Entered(WASTE, "quantity"),
                        new Source.Law(
                                CARBON,
                                "doc",
                                _ -> FactorKey.of("degradable-organic-carbon").by("waste", waste)),
                        new Source.Law(
                                DECOMPOSING,
                                "docf",
                                _ -> FactorKey.of("decomposing-fraction").by("degradability", degradability)),
                        new Source.Law(
                                AIR,
                                "mcf",
                                each -> FactorKey.of("methane-correction-factor")
                                        .by("site", each.word("site")))),
                Step.first("stock", STOCK, new Source.Before(DEPOSITED, "deposited"), left(), rate(waste)),
                Step.first("decayed", DECAY, left(), rate(waste)),
                Step.first(
                        "generated",
                        GENERATION,
                        new Source.Before(DECAYED, "decayed"),
                        new Source.Law(METHANE_SHARE, "f", _ -> FactorKey.of("methane-fraction"))));
    }

    private static Source left() {
        return new Source.YearBefore(LEFT, "stock");
    }

    private static Source rate(String waste) {
        return new Source.Law(
                RATE, "k", row -> FactorKey.of("decay-rate").by("waste", waste).by("climate", row.word("climate")));
    }
}
