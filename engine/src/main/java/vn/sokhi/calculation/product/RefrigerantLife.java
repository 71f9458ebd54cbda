package vn.sokhi.calculation.product;

import static vn.sokhi.equation.Notation.ONE;
import static vn.sokhi.equation.Notation.minus;
import static vn.sokhi.equation.Notation.plus;
import static vn.sokhi.equation.Notation.symbol;
import static vn.sokhi.equation.Notation.times;

import java.util.ArrayList;
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
import vn.sokhi.equation.Equation;
import vn.sokhi.equation.Term;
import vn.sokhi.law.Citation;
import vn.sokhi.rulebook.Rulebook;

/// Refrigerant over the life of equipment: `E_j = C_A·k + C_O·x + C_D·y·(1 − z)`
/// (Circular 38/2023, Annex II, part 2, point 2.2; IPCC 2006, Vol. 3, Ch. 7, Eq. 7.12–7.14).
/// The circular gives no values for k, x, y, z and the IPCC gives ranges only: the facility states them.
public final class RefrigerantLife {

    private static final Citation SOURCE = new Citation("TT38-2023", "Phụ lục II, Mục 2, điểm 2.2");
    private static final Term.Symbol NEW = symbol("C_A", "kg refrigerant");
    private static final Term.Symbol LOSS = symbol("k", "1");
    private static final Term.Symbol RUNNING = symbol("C_O", "kg refrigerant");
    private static final Term.Symbol LEAK = symbol("x", "1");
    private static final Term.Symbol RETIRED = symbol("C_D", "kg refrigerant");
    private static final Term.Symbol LEFT = symbol("y", "1");
    private static final Term.Symbol RECOVERED = symbol("z", "1");

    private static final Term LEAKED =
            plus(times(NEW, LOSS), times(RUNNING, LEAK), times(RETIRED, LEFT, minus(ONE, RECOVERED)));

    public static final Activity ACTIVITY = new Activity(
            "refrigerant-equipment",
            Activity.Group.ROW,
            List.of(Choice.required("gas", "refrigerant")),
            List.of(
                    Input.required("quantity", "kg refrigerant"),
                    Input.required("leak_rate", "1").within(Bounds.SHARE),
                    Input.optional("charged_new", "kg refrigerant"),
                    Input.optional("charge_loss", "1").within(Bounds.SHARE),
                    Input.optional("retired", "kg refrigerant"),
                    Input.optional("retired_left", "1").within(Bounds.SHARE),
                    Input.optional("retired_recovered", "1").within(Bounds.SHARE)),
            List.of(Method.of("refrigerant-equipment", 2, SOURCE, _ -> true, RefrigerantLife::steps)));

    private RefrigerantLife() {}

    private static List<Step> steps(Row row, Rulebook book) {
        var refrigerant = row.word("gas");
        return Blends.gases(refrigerant, book).stream()
                .map(gas -> step(gas, refrigerant, row))
                .toList();
    }

    private static Step step(String gas, String refrigerant, Row row) {
        var equation = Equation.of(
                "REFRIGERANT-LIFE-" + gas,
                SOURCE,
                symbol("E_" + gas, "t " + gas),
                times(LEAKED, Blends.share(gas, refrigerant)));
        var sources = new ArrayList<Source>();
        sources.add(new Source.Entered(RUNNING, "quantity"));
        sources.add(new Source.Entered(LEAK, "leak_rate"));
        sources.add(new Source.OrNothing(NEW, "charged_new"));
        sources.add(with(row.has("charged_new"), LOSS, "charge_loss"));
        sources.add(new Source.OrNothing(RETIRED, "retired"));
        sources.add(with(row.has("retired"), LEFT, "retired_left"));
        sources.add(new Source.OrNothing(RECOVERED, "retired_recovered"));
        sources.addAll(Blends.sourceOfShare(gas, refrigerant));
        return Step.emits(Emitted.direct(gas, "2.F.1", Origin.FOSSIL), equation, sources.toArray(Source[]::new));
    }

    /// A rate must be stated once there is something for it to act on.
    private static Source with(boolean needed, Term.Symbol symbol, String input) {
        return needed ? new Source.Entered(symbol, input) : new Source.OrNothing(symbol, input);
    }
}
