package vn.sokhi.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sokhi.draft.Slot;
import vn.sokhi.finding.Finding;

/// Reads the sheet of the register: each line a source, old ones by their key, new ones by their name.
final class RegisterReading {

    private final Comparison comparison;
    private final Register register;
    private final BookKey key;
    private final Set<String> seen = new HashSet<>();

    RegisterReading(Comparison comparison, Register register, BookKey key) {
        this.comparison = comparison;
        this.register = register;
        this.key = key;
    }

    void read(List<Line> lines) {
        lines.forEach(line -> {
            if (!line.text(RowColumn.KEY).isEmpty()) known(line);
        });
        lines.forEach(line -> {
            if (line.text(RowColumn.KEY).isEmpty() && !line.text("name").isEmpty()) named(line);
        });
    }

    private void known(Line line) {
        var id = line.text(RowColumn.KEY);
        if (register.facts(id).isEmpty())
            comparison.tell(Finding.of("I-SOURCE-GONE", line.where("name")).with("source", line.text("name")));
        else if (!seen.add(id))
            comparison.tell(Finding.of("I-KEY-TWICE", line.where("name")).with("row", line.text("name")));
        else fields(id, line);
    }

    private void named(Line line) {
        var id = register.named(line.text("name")).orElseGet(register::next);
        if (!seen.add(id)) {
            comparison.tell(Finding.of("I-KEY-TWICE", line.where("name")).with("row", line.text("name")));
            return;
        }
        fields(id, line);
    }

    private void fields(String id, Line line) {
        var old = register.facts(id);
        register.learn(
                id,
                new Register.Facts(
                        key.code("class", line.text("class"))
                                .or(() -> old.map(Register.Facts::sourceClass))
                                .orElse(""),
                        key.code(RowColumn.ACTIVITY, line.text(RowColumn.ACTIVITY))
                                .or(() -> old.map(Register.Facts::activity))
                                .orElse("")));
        register.call(line.text("name"), id);
        for (var field : RowColumn.REGISTER) {
            if (line.cells().containsKey(field))
                comparison.field(new Slot.OfSource(id, field), meaning(field), line, field);
        }
    }

    private Meaning meaning(String field) {
        return field.equals("class") || field.equals(RowColumn.ACTIVITY)
                ? new Meaning.Offered(key, field)
                : new Meaning.Text();
    }
}
