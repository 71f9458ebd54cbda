package vn.sokhi.answer;

import java.util.function.UnaryOperator;
import vn.sokhi.equation.Figure;
import vn.sokhi.equation.Known;
import vn.sokhi.equation.Working;
import vn.sokhi.law.Instrument;
import vn.sokhi.law.Standing;
import vn.sokhi.rulebook.Rulebook;

/// The working of a figure as text for a terminal: the formula, then every number and where it comes from.
public final class WorkingText {

    private final Rulebook rulebook;
    private final UnaryOperator<String> words;
    private final boolean vietnamese;

    /// @param words gives the reader's words for a key: `working.from`, `working.unconfirmed`
    /// @param vietnamese whether titles and reasons of doubt are wanted in Vietnamese, else in English
    public WorkingText(Rulebook rulebook, UnaryOperator<String> words, boolean vietnamese) {
        this.rulebook = rulebook;
        this.words = words;
        this.vietnamese = vietnamese;
    }

    public String of(Figure figure) {
        var text = new StringBuilder();
        write(figure.working(), "  ", text);
        return text.toString();
    }

    private void write(Working working, String indent, StringBuilder text) {
        text.append(indent).append(working.inSymbols()).append('\n');
        text.append(indent).append(working.inNumbers()).append('\n');
        text.append(indent)
                .append("  [")
                .append(working.figure().by().code())
                .append("] ")
                .append(cited(
                        working.figure().by().source().instrument(),
                        working.figure().by().source().place()))
                .append('\n');
        working.lines().forEach(line -> write(line, indent + "    ", text));
        working.rows()
                .forEach((table, rows) -> rows.forEach(row -> {
                    text.append(indent).append("  Σ ").append(table).append('\n');
                    row.forEach(line -> write(line, indent + "    ", text));
                }));
    }

    private void write(Working.Line line, String indent, StringBuilder text) {
        text.append(indent)
                .append(line.symbol().name())
                .append(" = ")
                .append(line.known().amount())
                .append(line.converted().map(each -> " = " + each.to()).orElse(""))
                .append("  ← ")
                .append(origin(line.known()))
                .append('\n');
        line.earlier().ifPresent(earlier -> write(earlier, indent + "  ", text));
    }

    private String origin(Known known) {
        return switch (known) {
            case Known.Entered(var _, var cell, var written, var own) ->
                written.isEmpty()
                        ? words.apply("working.nothing")
                        : words.apply(own ? "working.own" : "working.entered") + " " + cell.text() + " “" + written
                                + "”";
            case Known.Worked _ -> words.apply("working.earlier");
            case Known.Legal legal -> legal(legal);
        };
    }

    private String legal(Known.Legal legal) {
        var law = legal.law();
        var text =
                new StringBuilder(cited(law.source().instrument(), law.source().place()));
        text.append(" (")
                .append(legal.entry())
                .append("; ")
                .append(words.apply("working.from"))
                .append(' ')
                .append(law.from())
                .append(')');
        legal.flags().forEach(flag -> text.append("; ").append(flagged(flag)));
        if (law.standing() instanceof Standing.Unconfirmed(var reason)) {
            text.append("; ")
                    .append(words.apply("working.unconfirmed"))
                    .append(": ")
                    .append(vietnamese ? rulebook.reasonVi(reason) : reason);
        }
        var note =
                rulebook.entry(legal.entry()).map(entry -> entry.text().note()).orElse("");
        if (!note.isBlank())
            text.append("; ").append(words.apply("working.note")).append(": ").append(note);
        return text.toString();
    }

    private String flagged(String flag) {
        int space = flag.indexOf(' ');
        return space < 0
                ? words.apply("flag." + flag)
                : words.apply("flag." + flag.substring(0, space)) + flag.substring(space);
    }

    private String cited(String instrument, String place) {
        return rulebook.instrument(instrument).map(this::named).orElse(instrument) + ", " + place;
    }

    /// By its number, as Vietnamese law is cited (`38/2023/TT-BCT`); another text by its title.
    private String named(Instrument instrument) {
        if (instrument.number().contains("/")) return instrument.number();
        return instrument.title().in(vietnamese);
    }
}
