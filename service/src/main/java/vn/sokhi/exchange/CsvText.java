package vn.sokhi.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.sokhi.exchange.archive.FileKind;
import vn.sokhi.exchange.refusal.Refusal;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;

/// The characters of a text table, and the separator its header uses.
///
/// What is not UTF-8 is decoded to U+FFFD, which [CellText] refuses: so the finding names the cell.
final class CsvText implements Closeable {

    private static final int HEAD = 1 << 16;

    private final Reader reader;
    private final char separator;

    CsvText(InputStream stream, String name, long mostBytes) throws IOException {
        var bytes = new BufferedInputStream(new Counted(stream, name, mostBytes), HEAD);
        skipMark(bytes, name);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        reader = new BufferedReader(new InputStreamReader(bytes, decoder), HEAD);
        reader.mark(HEAD);
        var head = new char[HEAD];
        int length = fill(head);
        reader.reset();
        separator = separator(new String(head, 0, length));
    }

    Reader reader() {
        return reader;
    }

    char separator() {
        return separator;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /// Passes over the UTF-8 mark; refuses the marks of UTF-16 and the NULs of a text that is UTF-16 without a mark.
    private static void skipMark(InputStream bytes, String name) throws IOException {
        bytes.mark(HEAD);
        var head = bytes.readNBytes(4096);
        bytes.reset();
        if (FileKind.begins(head, 0xFE, 0xFF) || FileKind.begins(head, 0xFF, 0xFE) || hasNul(head)) {
            throw Refusal.of("F-ENCODING", new Where.Field(name, 1, 1));
        }
        if (FileKind.begins(head, 0xEF, 0xBB, 0xBF)) bytes.skipNBytes(3);
    }

    private static boolean hasNul(byte[] head) {
        for (var b : head) if (b == 0) return true;
        return false;
    }

    private int fill(char[] head) throws IOException {
        int length = 0;
        while (length < head.length) {
            int more = reader.read(head, length, head.length - length);
            if (more < 0) break;
            length += more;
        }
        return length;
    }

    /// Looks at the first line that holds something, outside quotes.
    private static char separator(String head) {
        boolean quoted = false;
        boolean semicolon = false;
        boolean tab = false;
        boolean held = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            held |= !Character.isWhitespace(c);
            if (c == '"') quoted = !quoted;
            if (quoted) continue;
            if (c == ',') return ',';
            semicolon |= c == ';';
            tab |= c == '\t';
            if (held && (c == '\n' || c == '\r')) break;
        }
        return semicolon ? ';' : tab ? '\t' : ',';
    }

    /// Refuses at the first byte beyond the limit.
    private static final class Counted extends FilterInputStream {

        private final String name;
        private final long most;
        private long count;

        Counted(InputStream stream, String name, long most) {
            super(stream);
            this.name = name;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) add(1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int more = super.read(into, offset, length);
            if (more > 0) add(more);
            return more;
        }

        private void add(int more) throws Refusal {
            count += more;
            if (count > most)
                throw new Refusal(
                        Finding.of("F-FILE-SIZE", new Where.Whole(name)).with("limit", most));
        }
    }
}
