package vn.sokhi.exchange.workbook;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.sokhi.exchange.refusal.Refusal;
import vn.sokhi.finding.Where;

/// The characters of an XML part on their way to the parser: strict UTF-8, elements and text only.
///
/// Spreadsheet programs write no DTD, comment, CDATA section or processing instruction into the parts read here, so
/// `<!`, and `<?` behind the first line, end the reading. Every `<` then begins a tag, which makes one
/// limit enough: between two of them lie at most [#MOST_BETWEEN] characters, a full cell with each letter escaped.
final class MarkupText extends FilterReader {

    static final int MOST_BETWEEN = 400_000;

    private final String part;
    private final Where where;
    private boolean first = true;
    private boolean opened;
    private int tags;
    private int between;

    MarkupText(InputStream stream, String part, Where where) {
        super(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
        this.part = part;
        this.where = where;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        try {
            int more = super.read(into, offset, length);
            for (int i = offset; i < offset + more; i++) look(into[i]);
            // The mark at the start is not markup; a blank there would not do, for the declaration must come first.
            if (first && more > 0) return withoutMark(into, offset, more);
            return more;
        } catch (CharacterCodingException _) {
            throw refusal("F-XML-ENCODING");
        }
    }

    private int withoutMark(char[] into, int offset, int more) throws IOException {
        first = false;
        if (into[offset] != '\uFEFF') return more;
        System.arraycopy(into, offset + 1, into, offset, more - 1);
        return more > 1 ? more - 1 : read(into, offset, 1);
    }

    private void look(char c) throws Refusal {
        if (c == 0) throw refusal("F-XML-ENCODING");
        if (opened && c == '!') throw refusal("F-XML-DTD");
        if (opened && c == '?' && tags > 1) throw refusal("F-XML-DTD");
        opened = c == '<';
        if (opened && tags < 2) tags++;
        between = opened ? 0 : between + 1;
        if (between > MOST_BETWEEN) throw refusal("F-XML-BIG");
    }

    private Refusal refusal(String rule) {
        return Refusal.of(rule, where, "part", part);
    }
}
