package vn.sokhi.store.carried;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/// The generated passwords of the carried database, in a file that only its owner can read.
///
/// @param keeper of the superuser, whom only the launcher uses
/// @param owner of the role that owns the tables and runs migrations
/// @param app of the runtime role
record Secrets(String keeper, String owner, String app) {

    private static final int BYTES = 24;

    static Secrets in(Path folder) throws IOException {
        var file = folder.resolve("secrets");
        if (!Files.exists(file)) write(file);
        var lines = Files.readAllLines(file);
        if (lines.size() != 3) throw new IOException("not three passwords: " + file);
        return new Secrets(lines.get(0), lines.get(1), lines.get(2));
    }

    /// On the disk before the cluster is made: a cluster without its password would be lost.
    private static void write(Path file) throws IOException {
        var half = file.resolveSibling("secrets.half");
        Files.deleteIfExists(half);
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(half, onlyOwner);
        Files.writeString(half, String.join("\n", List.of(password(), password(), password())));
        try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /// A file with the superuser's password, for `initdb` to read.
    static Path passwordFile(Path folder, String password) throws IOException {
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var file = Files.createTempFile(folder, "password", "", onlyOwner);
        return Files.write(file, password.getBytes(StandardCharsets.UTF_8));
    }

    private static String password() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Secrets[not shown]";
    }
}
