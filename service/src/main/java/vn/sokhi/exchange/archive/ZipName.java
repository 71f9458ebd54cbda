package vn.sokhi.exchange.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import vn.sokhi.exchange.refusal.Refusal;
import vn.sokhi.finding.Where;

/// The names an entry of a workbook may have: relative, forward slashes, no step up, nothing a file system would turn.
final class ZipName {

    private static final int LONGEST = 255;

    private ZipName() {}

    static String read(ByteBuffer written, Where where) throws Refusal {
        try {
            var name = StandardCharsets.UTF_8.newDecoder().decode(written).toString();
            if (isPlain(name)) return name;
            throw Refusal.of("F-ZIP-NAME", where, "part", printable(name));
        } catch (CharacterCodingException _) {
            throw Refusal.of("F-ZIP-NAME", where, "part", "?");
        }
    }

    /// Names that a file system without case or with composed letters would take for one.
    static String folded(String name) {
        var bare = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return ZipPart.key(Normalizer.normalize(bare, Normalizer.Form.NFKC).toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean isPlain(String name) {
        if (name.isEmpty() || name.length() > LONGEST) return false;
        if (name.chars().anyMatch(c -> c < ' ' || c == 0x7F || "\\:*?\"<>|".indexOf(c) >= 0)) return false;
        var bare = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return Arrays.stream(bare.split("/", -1))
                .noneMatch(step -> step.isEmpty() || step.endsWith(".") || step.endsWith(" "));
    }

    private static String printable(String name) {
        var shown = name.length() > 80 ? name.substring(0, 80) : name;
        return shown.replaceAll("\\p{Cntrl}", "?");
    }
}
