package vn.sokhi.exchange.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.exchange.refusal.Refusal;
import vn.sokhi.finding.Where;

/// A ZIP archive in memory, of which every entry has been unpacked once and found to be what the directory says.
///
/// The proof costs one more pass and keeps nothing; in return no reader behind it meets a broken or swelling entry.
/// An archive inside is refused unopened.
public final class ZipArchive {

    static final long MOST_UNPACKED = 256L << 20;

    private static final long FREE = 100L << 10;
    private static final long MOST_RATIO = 100;

    private final byte[] file;
    private final Where where;
    private final Map<String, ZipPart> parts = new HashMap<>();

    private ZipArchive(byte[] file, Where where, List<ZipPart> parts) {
        this.file = file;
        this.where = where;
        for (var part : parts) this.parts.put(part.key(), part);
    }

    public static ZipArchive open(byte[] file, Where where) throws IOException {
        var parts = new ZipDirectory(file, where).parts();
        refuseSwelling(parts, where);
        var archive = new ZipArchive(file, where, parts);
        var buffer = new byte[1 << 16];
        for (var part : parts) archive.prove(part, buffer);
        return archive;
    }

    /// By the declared sizes alone, before a byte is unpacked; [ZipStream] holds the archive to them.
    private static void refuseSwelling(List<ZipPart> parts, Where where) throws Refusal {
        long all = 0;
        for (var part : parts) {
            boolean swells = part.size() > FREE && part.size() / MOST_RATIO > part.packed();
            all += part.size();
            if (swells || all > MOST_UNPACKED) throw Refusal.of("F-ZIP-BOMB", where, "part", part.name());
        }
    }

    private void prove(ZipPart part, byte[] buffer) throws IOException {
        try (var stream = stream(part)) {
            int head = stream.readNBytes(buffer, 0, buffer.length);
            var nested = FileKind.nested(buffer, head);
            if (nested.isPresent()) throw Refusal.of(nested.get(), where, "part", part.name());
            while (stream.read(buffer, 0, buffer.length) > 0) continue;
        }
    }

    public Optional<ZipPart> part(String name) {
        return Optional.ofNullable(parts.get(ZipPart.key(name)));
    }

    /// The names of all parts, as written.
    public List<String> names() {
        return parts.values().stream().map(ZipPart::name).sorted().toList();
    }

    public InputStream stream(ZipPart part) {
        var stored = new ByteArrayInputStream(file, (int) part.place().data(), (int) part.packed());
        return new ZipStream(stored, part, where);
    }
}
