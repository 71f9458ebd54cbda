package vn.sokhi.web.picture;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes a drawing, element by element, with every text and attribute escaped.
final class Svg {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element; names and values of its attributes follow in pairs, an empty value leaves its name out.
    Svg open(String element, Object... pairs) {
        start(element, pairs).append('>');
        open.push(element);
        return this;
    }

    Svg close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element with nothing in it.
    Svg put(String element, Object... pairs) {
        start(element, pairs).append("/>");
        return this;
    }

    /// An element with only words in it.
    Svg words(String element, String words, Object... pairs) {
        start(element, pairs)
                .append('>')
                .append(escaped(words))
                .append("</")
                .append(element)
                .append('>');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private StringBuilder start(String element, Object... pairs) {
        text.append('<').append(element);
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            var value = String.valueOf(pairs[i + 1]);
            if (value.isEmpty()) continue;
            text.append(' ')
                    .append(pairs[i])
                    .append("=\"")
                    .append(escaped(value))
                    .append('"');
        }
        return text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
