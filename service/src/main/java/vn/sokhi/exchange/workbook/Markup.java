package vn.sokhi.exchange.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sokhi.exchange.refusal.Refusal;
import vn.sokhi.finding.Where;

/// Walks over one XML part of a workbook: elements and text, nothing else.
///
/// Two walls: [MarkupText] lets no DTD, comment, section or instruction reach the parser; the parser itself has
/// entities, DTDs and outside access switched off. Refused beyond that: more than 100 levels, more than 100 attributes.
final class Markup implements Closeable {

    private static final int MOST_DEPTH = 100;
    private static final String MOST_ATTRIBUTES = "100";

    private final InputStream stream;
    private final XMLStreamReader parser;
    private final Where where;
    private final String part;
    private int depth;

    Markup(InputStream stream, String part, Where where) throws IOException {
        this.stream = stream;
        this.part = part;
        this.where = where;
        try {
            parser = factory().createXMLStreamReader(new MarkupText(stream, part, where));
            refuseOtherEncodings();
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    /// A new one each time: whether the JDK's factory may be shared is not promised.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
        // Behind our own limit, so that the finding says what is wrong.
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(2 * MOST_DEPTH));
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing outside is read");
        });
        return factory;
    }

    private void refuseOtherEncodings() throws Refusal {
        var said = Optional.ofNullable(parser.getCharacterEncodingScheme())
                .orElse("UTF-8")
                .toUpperCase(Locale.ROOT);
        var version = Optional.ofNullable(parser.getVersion()).orElse("1.0");
        boolean known = said.equals("UTF-8") || said.equals("US-ASCII");
        if (!known || !version.equals("1.0")) throw Refusal.of("F-XML-ENCODING", where, "part", part);
    }

    /// Steps to the next element, element's end or text. False behind the last.
    boolean next() throws IOException {
        try {
            while (parser.hasNext()) if (isTold(parser.next())) return true;
            return false;
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    private boolean isTold(int event) throws Refusal {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > MOST_DEPTH) throw Refusal.of("F-XML-DEEP", where, "part", part);
                return true;
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {}
            case XMLStreamConstants.END_DOCUMENT -> {
                return false;
            }
            default -> throw Refusal.of("F-XML-DTD", where, "part", part);
        }
        return true;
    }

    boolean isStart(String name) {
        return parser.isStartElement() && parser.getLocalName().equals(name);
    }

    /// Whether an element of that name begins at that depth; the root has depth 1.
    boolean isStart(String name, int at) {
        return depth == at && isStart(name);
    }

    boolean isStart() {
        return parser.isStartElement();
    }

    /// Whether the element that began at that depth has just ended.
    boolean isEndOf(int at) {
        return parser.isEndElement() && depth == at - 1;
    }

    int depth() {
        return depth;
    }

    String name() {
        return parser.getLocalName();
    }

    /// The attribute of that local name, of whatever namespace; empty where there is none.
    String attribute(String name) {
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            if (parser.getAttributeLocalName(i).equals(name)) return parser.getAttributeValue(i);
        }
        return "";
    }

    boolean isText() {
        return parser.isCharacters();
    }

    /// Adds the text to what was read so far, and refuses to grow beyond the limit.
    void addTextTo(StringBuilder text, int most) {
        int length = Math.min(parser.getTextLength(), most + 1 - text.length());
        if (length > 0) text.append(parser.getTextCharacters(), parser.getTextStart(), length);
    }

    private Refusal refusal(XMLStreamException broken) {
        return Refusal.within(broken)
                .or(() -> Optional.ofNullable(broken.getNestedException()).flatMap(Refusal::within))
                .orElseGet(() -> Refusal.of("F-XML-BROKEN", where, "part", part));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
