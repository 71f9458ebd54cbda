package vn.sokhi.web.working;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.equation.Figure;
import vn.sokhi.equation.Known;
import vn.sokhi.equation.Term;
import vn.sokhi.equation.Working;
import vn.sokhi.rulebook.Rulebook;
import vn.sokhi.web.working.Block.Group;
import vn.sokhi.web.working.Block.Step;
import vn.sokhi.words.Chemistry;
import vn.sokhi.words.Words;

/// Lays out the workings of one page. A figure used twice is told once; the second place leads to the first.
public final class Layout {

    private final Words words;
    private final Origins origins;
    private final Map<Figure, String> told = new IdentityHashMap<>();

    public Layout(Words words, Rulebook rulebook, Cells cells) {
        this.words = words;
        this.origins = new Origins(words, rulebook, cells);
    }

    /// The anchor of a figure that was laid out.
    public Optional<String> anchor(Figure figure) {
        return Optional.ofNullable(told.get(figure));
    }

    public Block block(Working working) {
        var figure = working.figure();
        var id = "w" + (told.size() + 1);
        told.put(figure, id);
        return new Block(
                id,
                heading(figure),
                formula(working),
                words.numbers().readable(figure.amount()),
                steps(working.lines(), id),
                groups(working));
    }

    private Block.Heading heading(Figure figure) {
        var result = figure.by().result();
        return new Block.Heading(
                Chemistry.symbol(result.name()),
                words.sayOr("", result.meaning()),
                origins.cited(figure.by().source()),
                LawLinks.text(figure.by().source().instrument()));
    }

    private Block.Formula formula(Working working) {
        var symbols = Pieces.of(working.figure().by().formula().markup());
        var numbers = Pieces.of(Chemistry.inMath(
                working.formulaInNumbers(words.numbers()::readable).markup()));
        return new Block.Formula(
                symbols.left(), symbols.right(), numbers.equals(symbols) ? List.of() : numbers.right());
    }

    private List<Group> groups(Working working) {
        var groups = new ArrayList<Group>();
        working.rows().forEach((table, rows) -> {
            for (int i = 0; i < rows.size(); i++) {
                var title = words.sayOr(table, "table." + table) + " " + (i + 1);
                groups.add(new Group(title, steps(rows.get(i), "")));
            }
        });
        return groups;
    }

    private List<Step> steps(List<Working.Line> lines, String block) {
        return lines.stream().map(line -> step(line, block)).toList();
    }

    private static String anchor(String block, String symbol) {
        return block + "-" + symbol.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /// @param block that its anchor is named after; empty in a table, whose numbers are in no formula
    private Step step(Working.Line line, String block) {
        var known = line.known();
        var before = before(known);
        var earlier =
                before.isPresent() ? Optional.<Block>empty() : line.earlier().map(this::block);
        return new Step(
                name(line.symbol(), block),
                words.numbers().readable(known.amount()),
                origins.chips(known),
                origins.notes(line),
                earlier,
                before);
    }

    private Block.Name name(Term.Symbol symbol, String block) {
        return new Block.Name(
                block.isEmpty() ? "" : anchor(block, symbol.name()),
                Chemistry.symbol(symbol.name()),
                words.sayOr("", symbol.meaning()));
    }

    private Optional<String> before(Known known) {
        return known instanceof Known.Worked(var figure) ? Optional.ofNullable(told.get(figure)) : Optional.empty();
    }
}
