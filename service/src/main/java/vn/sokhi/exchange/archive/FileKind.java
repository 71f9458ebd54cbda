package vn.sokhi.exchange.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// What a file is by its first bytes. Its name is a claim; its bytes are what a program will open.
public enum FileKind {
    EMPTY,
    ARCHIVE,
    /// Compound file: an .xls of before 2007, or a workbook under a password.
    COMPOUND,
    TEXT,
    OTHER;

    public static FileKind of(byte[] head) {
        if (head.length == 0) return EMPTY;
        if (begins(head, 'P', 'K')) return ARCHIVE;
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) return COMPOUND;
        return other(head).isPresent() ? OTHER : TEXT;
    }

    /// The name of a kind that is not a table, where the first bytes tell it.
    public static Optional<String> other(byte[] head) {
        if (begins(head, '%', 'P', 'D', 'F')) return Optional.of("PDF");
        if (begins(head, 0x89, 'P', 'N', 'G')) return Optional.of("PNG");
        if (begins(head, 0xFF, 0xD8, 0xFF)) return Optional.of("JPEG");
        if (begins(head, 'G', 'I', 'F', '8')) return Optional.of("GIF");
        if (begins(head, 0x1F, 0x8B)) return Optional.of("GZIP");
        if (begins(head, 'R', 'a', 'r', '!')) return Optional.of("RAR");
        if (begins(head, '7', 'z', 0xBC, 0xAF)) return Optional.of("7z");
        if (begins(head, '{', '\\', 'r', 't', 'f')) return Optional.of("RTF");
        return markup(head);
    }

    /// Many programs save a web page or an XML table under the name .xls or .csv.
    private static Optional<String> markup(byte[] head) {
        var text =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        if (!text.startsWith("<")) return Optional.empty();
        return Optional.of(text.toLowerCase(Locale.ROOT).startsWith("<?xml") ? "XML" : "HTML");
    }

    /// The code of the finding for a part of a workbook that is an archive, an embedded object or a data connection.
    static Optional<String> nested(byte[] head, int length) {
        var bytes = java.util.Arrays.copyOf(head, Math.min(length, 4096));
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 'P', 'K', 5, 6)) return Optional.of("F-ZIP-NESTED");
        boolean object = begins(bytes, 0xD0, 0xCF, 0x11, 0xE0);
        // Power Query keeps its connections in a custom part, written in UTF-8 or in UTF-16.
        boolean query = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .contains("schemas.microsoft.com/DataMashup");
        return object || query ? Optional.of("F-PART") : Optional.empty();
    }

    public static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) return false;
        for (int i = 0; i < with.length; i++) if ((bytes[i] & 0xFF) != with[i]) return false;
        return true;
    }
}
