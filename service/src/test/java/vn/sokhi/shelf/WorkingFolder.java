package vn.sokhi.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.sokhi.finding.Outcome;
import vn.sokhi.rulebook.Reference;

/// What is shown and asked by the folder `rulebook` as it lies in the tree, released or not.
public final class WorkingFolder {

    private WorkingFolder() {}

    public static Reference reference() {
        try {
            var files = RulebookFiles.ofFolder(Path.of(System.getProperty("sokhi.home", ".."), "rulebook"));
            if (Printed.read(files, new Shelf().released().getLast()) instanceof Outcome.Accepted<Printed>(var printed))
                return printed.reference();
            throw new AssertionError("the folder cannot be read");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
