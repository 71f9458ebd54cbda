package vn.sokhi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import vn.sokhi.answer.EmissionRow;
import vn.sokhi.answer.WorkingJson;
import vn.sokhi.answer.WorkingText;
import vn.sokhi.calculation.Totals;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.calculation.method.Ground;
import vn.sokhi.exchange.CsvOutput;
import vn.sokhi.rulebook.Rulebook;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// What `sokhi calc` prints, in each of its formats, as the figures come.
sealed interface CalcOutput extends AutoCloseable {

    void emission(Emission emission);

    void total(Totals.Line line, boolean partial);

    /// What a reader must know although nothing was refused; after the totals. Only JSON has a place for it: a table
    /// of figures has none, and the sentence is on standard error.
    default void notice(String sentence) {}

    @Override
    void close();

    static CalcOutput of(Format format, Writer out, Ground ground, Language language) {
        var row = new EmissionRow(ground.gwpSet(), ground.rulebook().edition().label());
        return switch (format) {
            case csv -> new Csv(new CsvOutput(out), row);
            case json -> new Json(out, row, ground);
            case table -> new Aligned(out, row);
            case explain -> new Explained(out, row, working(ground.rulebook(), language));
        };
    }

    private static WorkingText working(Rulebook rulebook, Language language) {
        return new WorkingText(rulebook, key -> Words.in(language).sayOr(key, key), language == Language.VI);
    }

    /// The contract's columns, one row a source, year and gas.
    final class Csv implements CalcOutput {

        private final CsvOutput csv;
        private final EmissionRow row;

        Csv(CsvOutput csv, EmissionRow row) {
            this.csv = csv;
            this.row = row;
            csv.row(EmissionRow.COLUMNS);
        }

        @Override
        public void emission(Emission emission) {
            csv.row(row.of(emission));
        }

        @Override
        public void total(Totals.Line line, boolean partial) {
            csv.row(row.of(line, partial));
        }

        @Override
        public void close() {
            csv.close();
        }
    }

    /// The same with the whole working of each figure.
    final class Json implements CalcOutput {

        private final JsonGenerator json;
        private final EmissionRow row;
        private final Rulebook rulebook;
        private final List<String> notices = new ArrayList<>();
        private boolean inTotals;

        Json(Writer out, EmissionRow row, Ground ground) {
            this.row = row;
            this.rulebook = ground.rulebook();
            json = JsonFactory.builder().build().createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out);
            json.writeStartObject();
            json.writeStringProperty("edition", ground.rulebook().edition().label());
            json.writeStringProperty(
                    "edition_digest", ground.rulebook().edition().digest());
            json.writeStringProperty("legal_day", ground.day().toString());
            json.writeStringProperty("gwp_set", ground.gwpSet());
            json.writeArrayPropertyStart("emissions");
        }

        @Override
        public void emission(Emission emission) {
            json.writeStartObject();
            fields(row.of(emission));
            var working = new WorkingJson(json, rulebook);
            working.write("mass_working", emission.mass());
            working.write("co2e_working", emission.co2e());
            json.writeEndObject();
        }

        @Override
        public void total(Totals.Line line, boolean partial) {
            if (!inTotals) toTotals();
            json.writeStartObject();
            fields(row.of(line, partial));
            json.writeEndObject();
        }

        @Override
        public void notice(String sentence) {
            notices.add(sentence);
        }

        private void toTotals() {
            json.writeEndArray();
            json.writeArrayPropertyStart("totals");
            inTotals = true;
        }

        private void fields(List<String> cells) {
            for (int i = 0; i < cells.size(); i++) json.writeStringProperty(EmissionRow.COLUMNS.get(i), cells.get(i));
        }

        @Override
        public void close() {
            if (!inTotals) toTotals();
            json.writeEndArray();
            json.writeArrayPropertyStart("notices");
            notices.forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        }
    }

    /// Columns under each other, for a person.
    final class Aligned implements CalcOutput {

        private final Writer out;
        private final EmissionRow row;
        private final List<List<String>> rows = new ArrayList<>();

        Aligned(Writer out, EmissionRow row) {
            this.out = out;
            this.row = row;
            rows.add(EmissionRow.COLUMNS);
        }

        @Override
        public void emission(Emission emission) {
            rows.add(row.of(emission));
        }

        @Override
        public void total(Totals.Line line, boolean partial) {
            rows.add(row.of(line, partial));
        }

        @Override
        public void close() {
            try (out) {
                AlignedText.write(rows, out);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }

    /// Every figure with its working, for a reader.
    final class Explained implements CalcOutput {

        private final Writer out;
        private final EmissionRow row;
        private final WorkingText working;

        Explained(Writer out, EmissionRow row, WorkingText working) {
            this.out = out;
            this.row = row;
            this.working = working;
        }

        @Override
        public void emission(Emission emission) {
            write(String.join(
                            " · ",
                            row.of(emission).stream()
                                    .filter(cell -> !cell.isEmpty())
                                    .toList()) + "\n" + working.of(emission.co2e()) + "\n");
        }

        @Override
        public void total(Totals.Line line, boolean partial) {
            write(String.join(
                            " · ",
                            row.of(line, partial).stream()
                                    .filter(cell -> !cell.isEmpty())
                                    .toList()) + "\n");
        }

        private void write(String text) {
            try {
                out.write(text);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }
}
