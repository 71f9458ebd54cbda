package vn.sokhi.calculation.product;

import static vn.sokhi.equation.Notation.symbol;
import static vn.sokhi.equation.Notation.times;

import java.util.ArrayList;
import java.util.List;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Choice;
import vn.sokhi.calculation.method.Emitted;
import vn.sokhi.calculation.method.Emitted.Origin;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.calculation.method.Method;
import vn.sokhi.calculation.method.Row;
import vn.sokhi.calculation.method.Source;
import vn.sokhi.calculation.method.Step;
import vn.sokhi.equation.Equation;
import vn.sokhi.equation.Term;
import vn.sokhi.law.Citation;
import vn.sokhi.rulebook.Rulebook;

/// Refrigerant bought to top up: what is charged has leaked (Circular 38/2023, Annex II, part 2, point 2.1,
/// the method it recommends).
public final class RefrigerantCharged {

    private static final Citation SOURCE = new Citation("TT38-2023", "Phụ lục II, Mục 2, điểm 2.1");
    private static final Term.Symbol CHARGED = symbol("AD", "kg refrigerant");

    public static final Activity ACTIVITY = new Activity(
            "refrigerant-charged",
            Activity.Group.ROW,
            List.of(Choice.required("gas", "refrigerant")),
            List.of(Input.required("quantity", "kg refrigerant")),
            List.of(Method.of("refrigerant-charged", 1, SOURCE, _ -> true, RefrigerantCharged::steps)));

    private RefrigerantCharged() {}

    private static List<Step> steps(Row row, Rulebook book) {
        var refrigerant = row.word("gas");
        return Blends.gases(refrigerant, book).stream()
                .map(gas -> step(gas, refrigerant))
                .toList();
    }

    private static Step step(String gas, String refrigerant) {
        var equation = Equation.of(
                "REFRIGERANT-CHARGED-" + gas,
                SOURCE,
                symbol("E_" + gas, "t " + gas),
                times(CHARGED, Blends.share(gas, refrigerant)));
        var sources = new ArrayList<Source>();
        sources.add(new Source.Entered(CHARGED, "quantity"));
        sources.addAll(Blends.sourceOfShare(gas, refrigerant));
        return Step.emits(Emitted.direct(gas, "2.F.1", Origin.FOSSIL), equation, sources.toArray(Source[]::new));
    }
}
