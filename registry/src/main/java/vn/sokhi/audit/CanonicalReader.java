package vn.sokhi.audit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.TreeMap;

/// Reads back what [CanonicalWriter] wrote, and refuses every other byte.
///
/// It reads leniently where that is simpler; [CanonicalBytes] writes the result again and compares.
final class CanonicalReader {

    private static final int DEEPEST = 16;

    private final String text;
    private int at;
    private int depth;

    private CanonicalReader(String text) {
        this.text = text;
    }

    static Canonical read(byte[] bytes) {
        var reader = new CanonicalReader(decoded(bytes));
        var document = reader.value();
        if (reader.at != reader.text.length()) throw reader.unexpected();
        return document;
    }

    private Canonical value() {
        if (++depth > DEEPEST) throw unexpected();
        var value = switch (peek()) {
            case '"' -> new Canonical.Text(string());
            case '[' -> items();
            case '{' -> fields();
            case 't' -> truth("true", true);
            case 'f' -> truth("false", false);
            default -> throw unexpected();
        };
        depth--;
        return value;
    }

    private Canonical truth(String word, boolean value) {
        if (!text.startsWith(word, at)) throw unexpected();
        at += word.length();
        return new Canonical.Truth(value);
    }

    private Canonical items() {
        var items = new ArrayList<Canonical>();
        expect('[');
        while (peek() != ']') {
            if (!items.isEmpty()) expect(',');
            items.add(value());
        }
        expect(']');
        return new Canonical.Items(items);
    }

    private Canonical fields() {
        var members = new TreeMap<String, Canonical>();
        expect('{');
        while (peek() != '}') {
            if (!members.isEmpty()) expect(',');
            var name = string();
            expect(':');
            members.put(name, value());
        }
        expect('}');
        return new Canonical.Fields(members);
    }

    private String string() {
        var out = new StringBuilder();
        expect('"');
        while (peek() != '"') out.append(character());
        expect('"');
        return out.toString();
    }

    private char character() {
        char c = next();
        if (c != '\\') return c;
        char escaped = next();
        return switch (escaped) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case '"', '\\' -> escaped;
            case 'u' -> unicode();
            default -> throw unexpected();
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) throw unexpected();
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private void expect(char c) {
        if (next() != c) throw unexpected();
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private char peek() {
        if (at >= text.length()) throw unexpected();
        return text.charAt(at);
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("not a canonical document, from character " + at);
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new IllegalArgumentException("not UTF-8", notUtf8);
        }
    }
}
