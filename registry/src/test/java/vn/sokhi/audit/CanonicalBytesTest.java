package vn.sokhi.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalBytesTest {

    /// The names and their order are the example of RFC 8785, 3.2.3.
    @Test
    void members_stand_in_the_order_of_their_utf16_units() {
        var document = Canonical.fields(Map.of(
                "\u20ac", Canonical.text("Euro Sign"),
                "\r", Canonical.text("Carriage Return"),
                "\ufb33", Canonical.text("Hebrew Letter Dalet With Dagesh"),
                "1", Canonical.text("One"),
                "\ud83d\ude00", Canonical.text("Emoji: Grinning Face"),
                "\u0080", Canonical.text("Control"),
                "\u00f6", Canonical.text("Latin Small Letter O With Diaeresis")));
        assertEquals(
                "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With "
                        + "Diaeresis\",\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
                CanonicalBytes.of(document).toString());
    }

    /// The escapes of RFC 8785, 3.2.2.2.
    @Test
    void escapes_are_the_shortest() {
        assertEquals(
                "\"\\b\\t\\n\\f\\r\\\"\\\\\\u0000\\u001f/\u007f\"",
                CanonicalBytes.of(Canonical.text("\b\t\n\f\r\"\\\u0000\u001f/\u007f"))
                        .toString());
    }

    @Test
    void half_of_a_pair_is_no_text() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalBytes.of(Canonical.text("\ud83d")));
    }
}
