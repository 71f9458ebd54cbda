package vn.sokhi.store.carried;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import vn.sokhi.audit.Hash;

/// The archive of PostgreSQL programs for this machine, as it lies in the jar.
final class Archive {

    private static final Map<String, String> PROCESSORS =
            Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "arm_64", "arm64", "arm_64");
    private static final int OWNER_MAY_RUN = 0100;
    private static final int SHORT = 16;

    private Archive() {}

    /// Unpacks once and returns the folder, `<data>/pg/<first digits of the archive's SHA-256>`: another archive is
    /// another folder, and a folder that is there is whole, because it got its name last.
    static Path unpackedUnder(Path data) throws IOException {
        var bytes = archive(resourceName(System.getProperty("os.name"), System.getProperty("os.arch")));
        var home = data.resolve("pg").resolve(Hash.ofBytes(bytes).hex().substring(0, SHORT));
        if (Files.isDirectory(home)) return home;
        var half = home.resolveSibling(home.getFileName() + ".half");
        Folders.delete(half);
        Files.createDirectories(half);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(bytes)))) {
            unpack(tar, half);
        }
        return Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
    }

    static String resourceName(String system, String processor) {
        var os = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : system.toLowerCase(Locale.ROOT);
        var name = PROCESSORS.getOrDefault(processor.toLowerCase(Locale.ROOT), processor);
        return "/postgres-" + os + "-" + name + ".txz";
    }

    private static byte[] archive(String resource) throws IOException {
        try (InputStream found = Archive.class.getResourceAsStream(resource)) {
            if (found == null) {
                throw new IOException("no PostgreSQL is carried for this machine (" + resource
                        + "); set SOKHI_DB_URL and SOKHI_DB_OWNER_URL to a PostgreSQL 15 or later");
            }
            return found.readAllBytes();
        }
    }

    /// Everything stays inside the folder, links included: an archive that points out of it is refused.
    static void unpack(TarArchiveInputStream tar, Path folder) throws IOException {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            var target = inside(folder, folder, entry.getName());
            if (entry.isDirectory()) Files.createDirectories(target);
            else place(tar, entry, folder, target);
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder, Path target)
            throws IOException {
        Files.createDirectories(parent(target));
        if (entry.isSymbolicLink()) {
            inside(folder, parent(target), entry.getLinkName());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            if (!isPlain(entry)) throw new IOException("neither file, folder nor symbolic link: " + entry.getName());
            Files.copy(tar, target);
            var mode = (entry.getMode() & OWNER_MAY_RUN) == 0 ? "rw-r--r--" : "rwxr-xr-x";
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
        }
    }

    /// `isFile` is not asked alone: it calls a pipe a file.
    private static boolean isPlain(TarArchiveEntry entry) {
        boolean special = entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice() || entry.isLink();
        return entry.isFile() && !special;
    }

    private static Path inside(Path folder, Path from, String name) throws IOException {
        var target = from.resolve(name).normalize();
        if (!target.startsWith(folder.normalize())) throw new IOException("points out of its folder: " + name);
        return target;
    }

    private static Path parent(Path target) throws IOException {
        var parent = target.getParent();
        if (parent == null) throw new IOException("no folder holds " + target);
        return parent;
    }
}
