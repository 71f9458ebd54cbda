package vn.sokhi.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.json.JsonFactory;
import vn.sokhi.answer.ActivityTable;
import vn.sokhi.exchange.CsvOutput;
import vn.sokhi.finding.Outcome;
import vn.sokhi.rulebook.Rulebook;
import vn.sokhi.words.Language;

/// `sokhi activities`: the closed list of activities, each with its inputs, units, equations, tier and citation.
@Command(
        name = "activities",
        description = {
            "The closed list of activities, their inputs, equations and citations.",
            "Danh mục các hoạt động và số liệu cần nhập."
        })
final class Activities implements Callable<Integer> {

    private final Console console;
    private final Editions editions;

    @Option(
            names = "--edition",
            paramLabel = "NAME|DIGEST|PATH",
            description = "an edition of the rulebook; the newest by default")
    private @Nullable String edition;

    @Option(names = "--format", description = "csv, json or table")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--lang", description = "vi or en")
    private Language language = Language.VI;

    Activities(Console console, Editions editions) {
        this.console = console;
        this.editions = editions;
    }

    @Override
    public Integer call() throws IOException {
        var asked = editions.asked(Optional.ofNullable(edition));
        asked.findings().forEach(finding -> console.tell(finding, language));
        if (!(asked instanceof Outcome.Accepted<Rulebook>(var rulebook))) return Console.WRONG_USAGE;
        var rows = new ArrayList<List<String>>();
        rows.add(ActivityTable.COLUMNS);
        rows.addAll(ActivityTable.rows(rulebook));
        try (var out = console.results()) {
            print(rows, out);
        }
        return Console.DONE;
    }

    private void print(List<List<String>> rows, Writer out) throws IOException {
        switch (format.orElseGet(() -> Console.personIsThere() ? Format.table : Format.csv)) {
            case csv -> {
                try (var csv = new CsvOutput(out)) {
                    rows.forEach(csv::row);
                }
            }
            case json -> json(rows, out);
            case table, explain -> AlignedText.write(rows, out);
        }
    }

    private static void json(List<List<String>> rows, Writer out) {
        try (var json =
                JsonFactory.builder().build().createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            for (var row : rows.subList(1, rows.size())) {
                json.writeStartObject();
                for (int i = 0; i < row.size(); i++)
                    json.writeStringProperty(rows.getFirst().get(i), row.get(i));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }
}
