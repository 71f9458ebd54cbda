package vn.sokhi.main;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sokhi.draft.Period;
import vn.sokhi.draft.Slot;

/// What the invented companies wrote into their reports, as it lies in the program's folder `sandbox`: one file a
/// report, in each line a field and what stands in it, with a tab between.
final class SandboxPapers {

    /// What a facility wrote.
    ///
    /// @param facility by its name
    /// @param handedIn a report that was checked and handed in
    /// @param open the one that is being written
    record Written(String facility, Paper handedIn, Paper open) {}

    record Paper(Period period, Map<Slot, String> texts) {}

    private SandboxPapers() {}

    static List<Written> all() {
        var written = new ArrayList<Written>();
        for (var line : lines("index.tsv")) {
            var folder = line.getFirst();
            written.add(new Written(line.get(1), paper(folder, line.get(2)), paper(folder, line.get(3))));
        }
        return written;
    }

    private static Paper paper(String folder, String years) {
        var ends = years.split("-");
        var texts = new LinkedHashMap<Slot, String>();
        for (var line : lines(folder + "/" + years + ".tsv")) {
            var slot = Slot.parse(line.getFirst()).orElseThrow(() -> new IllegalStateException(line.toString()));
            if (texts.put(slot, line.get(1)) != null) throw new IllegalStateException("told twice: " + line);
        }
        return new Paper(Period.of(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])), texts);
    }

    private static List<List<String>> lines(String file) {
        try (var stream = SandboxPapers.class.getResourceAsStream("/sandbox/" + file)) {
            if (stream == null) throw new IllegalStateException("the program lacks sandbox/" + file);
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(line -> List.of(line.split("\t", -1))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
