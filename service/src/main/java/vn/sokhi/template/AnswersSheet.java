package vn.sokhi.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Slot;
import vn.sokhi.exchange.BookSheet;
import vn.sokhi.exchange.BookSheet.Cell;
import vn.sokhi.exchange.BookSheet.Look;
import vn.sokhi.exchange.BookSheet.Offer.Only;
import vn.sokhi.exchange.BookSheet.Value;
import vn.sokhi.intake.BookKey;
import vn.sokhi.intake.RowColumn;
import vn.sokhi.paper.Question;

/// The sheet of the form's questions, each on a line with its answer.
final class AnswersSheet {

    private static final int HEADER = 2;
    private static final int ANSWER = 3;
    private static final List<String> COLUMNS = List.of(RowColumn.KEY, "heading", "question", RowColumn.ANSWER, "hint");
    private static final List<Integer> WIDTHS = List.of(8, 10, 46, 56, 46);

    private final Making making;
    private final String name;
    private final KeyedSheet.Places places;
    private final List<BookSheet.Offer> offers = new ArrayList<>();

    AnswersSheet(Making making, String name) {
        this.making = making;
        this.name = name;
        this.places = new KeyedSheet.Places(name);
    }

    KeyedSheet drawn() {
        var lines = new ArrayList<List<Cell>>();
        lines.add(List.of(Making.blank(Look.PLAIN), Cell.of(making.say("answers.title"), Look.TITLE)));
        lines.add(List.of(Making.blank(Look.PLAIN), Cell.of(making.say("answers.note"), Look.NOTE)));
        lines.add(COLUMNS.stream()
                .map(code -> Cell.of(making.column(code), Look.HEADER))
                .toList());
        for (var question : making.shown().plan().questions()) lines.add(line(question, lines.size()));
        var keyed = new ArrayList<BookKey.Column>();
        for (var code : COLUMNS) keyed.add(new BookKey.Column(keyed.size() + 1, code, making.column(code)));
        return new KeyedSheet(
                new BookSheet(name, BookSheet.Sight.SHOWN, WIDTHS, Set.of(0), HEADER, lines, offers),
                new BookKey.Sheet(name, BookKey.Kind.ANSWERS, "", HEADER + 1, keyed, List.of()),
                places.all());
    }

    private List<Cell> line(Question question, int at) {
        var slot = new Slot.Answer(question.key());
        places.put(slot, ANSWER, at);
        offer(question, at);
        var need = question.need() == Question.Need.REQUIRED ? " *" : "";
        return List.of(
                Cell.of(question.key(), Look.GIVEN),
                Cell.of(question.heading(), Look.FIXED),
                Cell.of(making.in(question.label()) + need, Look.FIXED),
                making.field(slot, value(question, making.paper().at(slot))),
                Cell.of(making.in(question.hint()), Look.FIXED));
    }

    private Value value(Question question, Optional<Entry> answer) {
        if (answer.isEmpty()) return new Value.Nothing();
        return switch (question.kind()) {
            case LINE, TEXT -> Making.text(answer.get().text());
            case NUMBER -> making.number(answer.get());
            case DAY -> Making.day(answer.get());
            case CHOICE ->
                Making.text(making.codes().word(question.key(), answer.get().text()));
        };
    }

    private void offer(Question question, int at) {
        if (question.kind() != Question.Kind.CHOICE) return;
        for (var option : question.options()) {
            var words = making.words();
            making.codes()
                    .offer(
                            question.key(),
                            option,
                            words.sayOr(
                                    words.sayOr(option, "report.option." + option),
                                    "report.option." + question.key() + "." + option));
        }
        making.lists()
                .range(making.in(question.label()), making.codes().words(question.key()))
                .ifPresent(range -> offers.add(OfferedLists.offer(ANSWER, at, at, range, Only.LISTED)));
    }
}
