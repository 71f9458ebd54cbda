package vn.sokhi.shelf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.gazette.Gazette;
import vn.sokhi.office.Editions;
import vn.sokhi.office.Releases;
import vn.sokhi.rulebook.Edition;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.rulebook.Rulebook;

/// The released editions that ship with the program, and any other state of the rulebook by its path.
public final class Shelf implements Editions, Releases {

    private static final String INDEX = "editions/index.csv";

    private final List<Edition> released;
    private final Map<String, Rulebook> read = new ConcurrentHashMap<>();
    private final Map<String, Printed> printed = new ConcurrentHashMap<>();

    public Shelf() {
        released = index();
    }

    /// The last is the one in use.
    @Override
    public List<Edition> released() {
        return released;
    }

    @Override
    public Rulebook latest() {
        return edition(released.getLast());
    }

    @Override
    public Reference reference() {
        return printed(released.getLast()).reference();
    }

    @Override
    public Gazette gazette() {
        return printed(released.getLast()).gazette();
    }

    private Printed printed(Edition edition) {
        return printed.computeIfAbsent(edition.digest(), _ -> orBroken(edition, Printed.read(files(edition), edition)));
    }

    private static <T> T orBroken(Edition edition, Outcome<T> read) {
        return switch (read) {
            case Outcome.Accepted<T>(var held) -> held;
            case Outcome.Refused<T>(var findings) ->
                throw new IllegalStateException("unreadable edition " + edition.label() + ": " + findings);
        };
    }

    /// A released edition by its name, its label or the start of its digest; or a folder or archive by its path.
    public Outcome<Rulebook> find(String asked) {
        var edition = released.stream()
                .filter(each -> each.name().equals(asked)
                        || each.label().equals(asked)
                        || asked.length() >= 8 && each.digest().startsWith(asked))
                .findFirst();
        if (edition.isPresent()) return Outcome.accept(edition(edition.get()));
        if (Files.exists(Path.of(asked))) return atPath(Path.of(asked));
        return Outcome.refuse(Finding.of("B-EDITION", new Where.Nowhere())
                .with("asked", asked)
                .with(
                        "there",
                        String.join(", ", released.stream().map(Edition::label).toList())));
    }

    @Override
    public Optional<Rulebook> edition(String label) {
        return labelled(label).map(this::edition);
    }

    private Optional<Edition> labelled(String label) {
        return released.stream().filter(each -> each.label().equals(label)).findFirst();
    }

    @Override
    public Optional<byte[]> archive(String label) {
        return labelled(label).map(this::archive);
    }

    /// The files of a released edition, as they were released.
    public RulebookFiles files(Edition edition) {
        try (var archive = resource(archiveOf(edition))) {
            return RulebookFiles.ofArchive(archive);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The archive of a released edition. The same files always give the same bytes.
    public byte[] archive(Edition edition) {
        var bytes = new ByteArrayOutputStream();
        try {
            files(edition).writeTo(bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return bytes.toByteArray();
    }

    private Rulebook edition(Edition edition) {
        return read.computeIfAbsent(edition.digest(), _ -> {
            var files = files(edition);
            if (!files.digest().equals(edition.digest())) {
                throw new IllegalStateException("edition " + edition.name() + " was changed after its release");
            }
            return orBroken(edition, RulebookReader.read(files, edition.name(), edition.day()));
        });
    }

    /// A working state that was not released: named by its path's last part, its day the last release's.
    private Outcome<Rulebook> atPath(Path path) {
        try {
            var files = Files.isDirectory(path)
                    ? RulebookFiles.ofFolder(path)
                    : RulebookFiles.ofArchive(Files.newInputStream(path));
            var name = Optional.ofNullable(path.toAbsolutePath().normalize().getFileName())
                    .map(Path::toString)
                    .orElse("rulebook");
            var day = released.isEmpty() ? LocalDate.EPOCH : released.getLast().day();
            return whole(files, name.replace(".zip", ""), day);
        } catch (IOException unreadable) {
            return Outcome.refuse(Finding.of("B-UNREADABLE", new Where.Whole(path.toString()))
                    .with("why", String.valueOf(unreadable.getMessage())));
        }
    }

    /// The rulebook, once everything else that the files hold was read too and found without fault. Editions released
    /// before the lists entered hold values only.
    static Outcome<Rulebook> whole(RulebookFiles files, String name, LocalDate day) {
        var values = RulebookReader.read(files, name, day);
        if (!files.files().containsKey(ReferenceReader.SIGN)) return values;
        var printed = Printed.read(files, new Edition(name, day, files.digest()));
        if (!printed.findings().isEmpty())
            return Outcome.refuse(Stream.concat(values.findings().stream(), printed.findings().stream())
                    .distinct()
                    .toList());
        return printed.then(there -> values.then(rulebook -> {
            var loose = FormTies.loose(there.reference(), rulebook.lists());
            return loose.isEmpty() ? values : Outcome.refuse(loose);
        }));
    }

    /// The rulebook of the folder a command was given in, if that folder holds one.
    public static Optional<Path> workingFolder() {
        return Files.isDirectory(Path.of("rulebook", "instruments"))
                ? Optional.of(Path.of("rulebook"))
                : Optional.empty();
    }

    private static List<Edition> index() {
        var editions = new ArrayList<Edition>();
        try (var index = resource(INDEX)) {
            var text = new String(index.readAllBytes(), StandardCharsets.UTF_8);
            var faults = new ArrayList<Finding>();
            for (var line : Line.of(INDEX, text, faults::add)) {
                editions.add(new Edition(line.cell("name"), LocalDate.parse(line.cell("day")), line.cell("digest")));
            }
            if (!faults.isEmpty()) throw new IllegalStateException("the index of editions: " + faults);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(editions);
    }

    private static String archiveOf(Edition edition) {
        return "editions/" + edition.label() + ".zip";
    }

    private static InputStream resource(String name) {
        var stream = Shelf.class.getClassLoader().getResourceAsStream(name);
        if (stream == null) throw new IllegalStateException("the program lacks " + name);
        return stream;
    }
}
