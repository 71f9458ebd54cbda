package vn.sokhi.equation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sokhi.quantity.Amount;
import vn.sokhi.quantity.Exact;

/// How a figure came about: a tree that a page, a document and a JSON answer only print.
///
/// @param lines one for each symbol outside tables, in reading order
/// @param rows for each table of the equation, its rows, each with its own lines
public record Working(Figure figure, List<Line> lines, Map<String, List<List<Line>>> rows) {

    /// A symbol with its value; for a figure worked out before, that figure's own working.
    public record Line(Term.Symbol symbol, Known known, Optional<Working> earlier) {

        /// The value in the equation's own unit, where it was told in one of another size: 98.4205 t for 98,420.5 kg.
        public Optional<Conversion> converted() {
            var amount = known.amount();
            boolean same = amount.unit().factor().equals(symbol.unit().factor());
            return same || !amount.unit().measuresWhat(symbol.unit())
                    ? Optional.empty()
                    : Optional.of(new Conversion(amount, amount.in(symbol.unit())));
        }
    }

    /// An amount told in two units.
    public record Conversion(Amount from, Amount to) {

        /// How much one of the first unit is in the second: 0.001.
        public Exact factor() {
            return from.unit().factor().dividedBy(to.unit().factor());
        }
    }

    static Working of(Figure figure) {
        var rows = new TreeMap<String, List<List<Line>>>();
        figure.from()
                .rows()
                .forEach((table, given) -> rows.put(
                        table.name(),
                        given.stream()
                                .map(each -> lines(figure.by(), each, Optional.of(table)))
                                .toList()));
        return new Working(figure, lines(figure.by(), figure.from(), Optional.empty()), rows);
    }

    private static List<Line> lines(Equation equation, Given given, Optional<Rows> in) {
        var lines = new ArrayList<Line>();
        for (var symbol : equation.symbols()) {
            var known = given.values().get(symbol);
            if (known == null || !symbol.in().equals(in)) continue;
            var earlier =
                    known instanceof Known.Worked(var figure) ? Optional.of(of(figure)) : Optional.<Working>empty();
            lines.add(new Line(symbol, known, earlier));
        }
        return lines;
    }

    /// The formula in symbols: `E_CO2 = Q × EF_CO2 × OF`.
    public String inSymbols() {
        return figure.by().result().name() + " = " + PlainText.of(figure.by().term(), Term.Symbol::name);
    }

    /// The same with numbers and units in the place of the symbols.
    public String inNumbers() {
        return figure.by().result().name() + " = " + PlainText.of(figure.by().term(), this::number) + " = "
                + figure.amount();
    }

    /// The formula in numbers as MathML; each number names the line it comes from.
    public MathMl formulaInNumbers(java.util.function.Function<vn.sokhi.quantity.Amount, String> print) {
        return MathMl.ofNumbers(
                figure,
                symbol -> Optional.ofNullable(figure.from().values().get(symbol))
                        .map(known -> "<mtext class=\"given\" data-symbol=\"" + MathMl.escape(symbol.name()) + "\">"
                                + MathMl.escape(print.apply(known.amount())) + "</mtext>")
                        .orElseGet(() -> MathMl.symbolOf(symbol)));
    }

    private String number(Term.Symbol symbol) {
        return Optional.ofNullable(figure.from().values().get(symbol))
                .map(known -> known.amount().toString())
                .orElse(symbol.name());
    }
}
