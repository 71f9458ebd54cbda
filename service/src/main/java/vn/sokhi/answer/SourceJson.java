package vn.sokhi.answer;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.rulebook.Rulebook;

/// What a source gave off in a year as JSON: each gas with its whole working, and the rows of the paper that the
/// workings read, as written and where from.
public final class SourceJson {

    private final JsonGenerator json;
    private final Rulebook rulebook;

    public SourceJson(JsonGenerator json, Rulebook rulebook) {
        this.json = json;
        this.rulebook = rulebook;
    }

    public void figures(List<Emission> emissions) {
        json.writeArrayPropertyStart("figures");
        emissions.forEach(this::figure);
        json.writeEndArray();
    }

    private void figure(Emission emission) {
        var what = emission.what();
        json.writeStartObject();
        json.writeStringProperty("gas", what.gas());
        json.writeStringProperty("activity", emission.activity());
        json.writeStringProperty("scope", what.scope().code());
        json.writeStringProperty("category", what.category().orElse(""));
        json.writeBooleanProperty("biogenic", what.biogenic());
        json.writeStringProperty("mass_t", emission.mass().value().text());
        json.writeStringProperty("co2e_t", emission.co2e().value().text());
        var working = new WorkingJson(json, rulebook);
        working.write("mass", emission.mass());
        working.write("co2e", emission.co2e());
        json.writeEndObject();
    }

    public void rows(List<Paper.Row> rows) {
        json.writeArrayPropertyStart("rows");
        for (var row : rows) {
            json.writeStartObject();
            json.writeStringProperty("row", "row/" + row.key().text());
            json.writeObjectPropertyStart("cells");
            row.cells().forEach(this::cell);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void cell(String column, Entry entry) {
        json.writeObjectPropertyStart(column);
        json.writeStringProperty("text", entry.text());
        entry.meant().ifPresent(number -> json.writeStringProperty("meant", number));
        switch (entry.origin()) {
            case Entry.Origin.Typed() -> json.writeStringProperty("origin", "typed");
            case Entry.Origin.Read(var file, var place) -> {
                json.writeStringProperty("origin", "file");
                json.writeStringProperty("file", file);
                json.writeStringProperty("place", place);
            }
            case Entry.Origin.Earlier(var year) -> {
                json.writeStringProperty("origin", "earlier");
                json.writeNumberProperty("year", year);
            }
        }
        json.writeEndObject();
    }
}
