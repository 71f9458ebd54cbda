package vn.sokhi.answer;

import tools.jackson.core.JsonGenerator;
import vn.sokhi.equation.Figure;
import vn.sokhi.equation.Known;
import vn.sokhi.equation.Working;
import vn.sokhi.law.Citation;
import vn.sokhi.law.Standing;
import vn.sokhi.quantity.Amount;
import vn.sokhi.rulebook.Rulebook;

/// The whole working of a figure as JSON: equation, every symbol with number, unit and origin, down to the article.
public final class WorkingJson {

    private final JsonGenerator json;
    private final Rulebook rulebook;

    public WorkingJson(JsonGenerator json, Rulebook rulebook) {
        this.json = json;
        this.rulebook = rulebook;
    }

    public void write(String name, Figure figure) {
        json.writeName(name);
        write(figure.working());
    }

    private void write(Working working) {
        var equation = working.figure().by();
        json.writeStartObject();
        amount(working.figure().amount());
        json.writeStringProperty("fraction", working.figure().value().fraction());
        json.writeStringProperty("equation", equation.code());
        cited(equation.source());
        json.writeStringProperty("formula", working.inSymbols());
        json.writeStringProperty("in_numbers", working.inNumbers());
        json.writeStringProperty("mathml", equation.formula().markup());
        json.writeArrayPropertyStart("given");
        working.lines().forEach(this::write);
        json.writeEndArray();
        if (!working.rows().isEmpty()) rows(working);
        json.writeEndObject();
    }

    private void rows(Working working) {
        json.writeObjectPropertyStart("rows");
        working.rows().forEach((table, rows) -> {
            json.writeArrayPropertyStart(table);
            for (var row : rows) {
                json.writeStartArray();
                row.forEach(this::write);
                json.writeEndArray();
            }
            json.writeEndArray();
        });
        json.writeEndObject();
    }

    private void write(Working.Line line) {
        json.writeStartObject();
        json.writeStringProperty("symbol", line.symbol().name());
        amount(line.known().amount());
        line.converted().ifPresent(conversion -> {
            json.writeObjectPropertyStart("in_equation");
            amount(conversion.to());
            json.writeStringProperty("factor", conversion.factor().text());
            json.writeEndObject();
        });
        switch (line.known()) {
            case Known.Entered(var _, var cell, var written, var own) -> {
                json.writeStringProperty("origin", written.isEmpty() ? "not-given" : own ? "own" : "entered");
                json.writeStringProperty("cell", cell.text());
                json.writeStringProperty("as_written", written);
            }
            case Known.Legal legal -> legal(legal);
            case Known.Worked _ -> json.writeStringProperty("origin", "worked");
        }
        line.earlier().ifPresent(earlier -> {
            json.writeName("working");
            write(earlier);
        });
        json.writeEndObject();
    }

    private void legal(Known.Legal legal) {
        var law = legal.law();
        json.writeStringProperty("origin", "law");
        json.writeStringProperty("entry", legal.entry());
        cited(law.source());
        json.writeStringProperty("from", law.from().toString());
        switch (law.standing()) {
            case Standing.Confirmed _ -> json.writeStringProperty("status", "confirmed");
            case Standing.Unconfirmed(var reason) -> {
                json.writeStringProperty("status", "unconfirmed");
                json.writeStringProperty("reason", reason);
            }
        }
        rulebook.entry(legal.entry())
                .map(entry -> entry.text().note())
                .filter(note -> !note.isBlank())
                .ifPresent(note -> json.writeStringProperty("note", note));
        if (legal.flags().isEmpty()) return;
        json.writeArrayPropertyStart("flags");
        legal.flags().forEach(json::writeString);
        json.writeEndArray();
    }

    private void cited(Citation source) {
        json.writeStringProperty("instrument", source.instrument());
        json.writeStringProperty("place", source.place());
    }

    private void amount(Amount amount) {
        json.writeStringProperty("value", amount.value().text());
        json.writeStringProperty("unit", amount.unit().symbol());
    }
}
