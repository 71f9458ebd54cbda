package vn.sokhi.intake;

import java.util.List;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Slot;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.paper.FormPlan;
import vn.sokhi.paper.Question;
import vn.sokhi.quantity.Exact;
import vn.sokhi.sheet.Numbers;

/// Reads the sheet of the form's questions: the key of each line says which question it answers.
final class AnswersReading {

    private final Comparison comparison;
    private final FormPlan plan;
    private final BookKey key;

    AnswersReading(Comparison comparison, FormPlan plan, BookKey key) {
        this.comparison = comparison;
        this.plan = plan;
        this.key = key;
    }

    void read(List<Line> lines) {
        for (var line : lines) {
            if (line.cells().containsKey(RowColumn.ANSWER))
                plan.question(line.text(RowColumn.KEY)).ifPresent(question -> answer(question, line));
        }
    }

    private void answer(Question question, Line line) {
        var slot = new Slot.Answer(question.key());
        comparison.field(slot, meaning(question), line, RowColumn.ANSWER);
        if (question.kind() == Question.Kind.NUMBER) number(slot);
    }

    private Meaning meaning(Question question) {
        return switch (question.kind()) {
            case LINE, TEXT -> new Meaning.Text();
            case NUMBER -> new Meaning.Number();
            case DAY -> new Meaning.Day();
            case CHOICE -> new Meaning.Offered(key, question.key());
        };
    }

    private void number(Slot slot) {
        comparison.at(slot).filter(Comparison::isTakeable).ifPresent(proposal -> {
            var text = proposal.read().filter(read -> read.meant().isEmpty()).map(Entry::text);
            if (text.isEmpty()) return;
            var where = new Where.Named(proposal.place());
            if (Numbers.PEOPLE.read(text.get(), where) instanceof Outcome.Refused<Exact>(var findings)) {
                if (findings.getFirst().rule().equals("N-AMBIGUOUS")) comparison.ask(proposal, findings.getFirst());
                else comparison.reject(proposal, findings.getFirst());
            }
        });
    }
}
