package vn.sokhi.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.rulebook.Edition;
import vn.sokhi.rulebook.Rulebook;

/// Releases the working state of the rulebook as an edition: checked, archived, entered in the index, never changed
/// again.
public final class Release {

    private Release() {}

    /// @param folder the rulebook's folder
    /// @param name the edition's name, not yet taken
    public static Outcome<Edition> of(Path folder, String name, LocalDate day) throws IOException {
        var files = RulebookFiles.ofFolder(folder);
        var index = folder.resolve("editions/index.csv");
        if (Files.exists(index) && Files.readString(index).contains("\n" + name + ",")) {
            return Outcome.refuse(
                    Finding.of("B-RELEASED", new Where.Whole(index.toString())).with("name", name));
        }
        return switch (Shelf.whole(files, name, day)) {
            case Outcome.Refused<Rulebook>(var findings) -> Outcome.refuse(findings);
            case Outcome.Accepted<Rulebook>(var rulebook) -> Outcome.accept(written(files, rulebook.edition(), index));
        };
    }

    private static Edition written(RulebookFiles files, Edition edition, Path index) throws IOException {
        Files.createDirectories(index.getParent());
        try (var archive = Files.newOutputStream(index.resolveSibling(edition.label() + ".zip"))) {
            files.writeTo(archive);
        }
        if (!Files.exists(index)) Files.writeString(index, "name,day,digest\n");
        Files.writeString(
                index, edition.name() + "," + edition.day() + "," + edition.digest() + "\n", StandardOpenOption.APPEND);
        return edition;
    }
}
