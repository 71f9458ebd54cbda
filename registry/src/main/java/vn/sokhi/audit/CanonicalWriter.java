package vn.sokhi.audit;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map.Entry;
import java.util.SortedMap;
import vn.sokhi.audit.Canonical.Fields;
import vn.sokhi.audit.Canonical.Items;
import vn.sokhi.audit.Canonical.Text;
import vn.sokhi.audit.Canonical.Truth;

/// Writes a canonical document in its one way.
final class CanonicalWriter {

    private final StringBuilder out = new StringBuilder();

    private CanonicalWriter() {}

    static byte[] bytes(Canonical document) {
        var writer = new CanonicalWriter();
        writer.write(document);
        return utf8(writer.out);
    }

    private void write(Canonical value) {
        switch (value) {
            case Text(var text) -> writeText(text);
            case Truth(var truth) -> out.append(truth);
            case Items(var items) -> writeItems(items);
            case Fields(var members) -> writeFields(members);
        }
    }

    private void writeItems(List<Canonical> items) {
        out.append('[');
        var comma = "";
        for (var item : items) {
            out.append(comma);
            write(item);
            comma = ",";
        }
        out.append(']');
    }

    private void writeFields(SortedMap<String, Canonical> members) {
        out.append('{');
        var comma = "";
        for (Entry<String, Canonical> member : members.entrySet()) {
            out.append(comma);
            writeText(member.getKey());
            out.append(':');
            write(member.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private void writeText(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) writeCharacter(text.charAt(i));
        out.append('"');
    }

    private void writeCharacter(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ')
                    out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                else out.append(c);
            }
        }
    }

    /// Half of a surrogate pair is no text and has no bytes: refused, never replaced by a question mark.
    private static byte[] utf8(StringBuilder text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException halfPair) {
            throw new IllegalArgumentException("not a text: half of a surrogate pair", halfPair);
        }
    }
}
