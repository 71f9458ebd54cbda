package vn.sokhi.shelf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;

/// The tables of one state of the rulebook, line by line; a table that is asked for and missing is a finding.
record Tables(RulebookFiles files, Consumer<Finding> refused) {

    void each(String file, Consumer<Line> read) {
        var bytes = files.files().get(file);
        if (bytes == null) {
            refused.accept(Finding.of("B-FILE-MISSING", new Where.Whole("rulebook/" + file)));
            return;
        }
        Line.of(file, new String(bytes, StandardCharsets.UTF_8), refused).forEach(read);
    }

    /// The tables of a folder, in the order of their names.
    List<String> below(String folder) {
        return files.files().keySet().stream()
                .filter(file -> file.startsWith(folder) && file.endsWith(".csv"))
                .toList();
    }
}
