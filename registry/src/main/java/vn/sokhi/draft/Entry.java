package vn.sokhi.draft;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sokhi.audit.Canonical;

/// What stands in a field.
///
/// @param text as it was written; never blank, nothing trimmed within
/// @param meant the plain number (decimal point, no groups) that the writer or the file said it is: given where the
///        text alone can be read in two ways, and for the number cells of a workbook
/// @param origin how it came into the field
public record Entry(String text, Optional<String> meant, Origin origin) {

    /// How a text came into its field.
    public sealed interface Origin {

        /// Typed on a page.
        record Typed() implements Origin {}

        /// Read from a file: its name and the place in it, `Than!C14`.
        record Read(String file, String place) implements Origin {}

        /// Taken over from the report of an earlier year.
        record Earlier(int year) implements Origin {}
    }

    /// A note may be long, a name need not be.
    private static final int MOST_LETTERS = 20_000;

    public Entry {
        if (text.isBlank()) throw new IllegalArgumentException("an empty field has no entry");
    }

    public static Entry typed(String text) {
        return new Entry(text, Optional.empty(), new Origin.Typed());
    }

    /// The same text, and the number that it is meant to be.
    public Entry meaning(String number) {
        return new Entry(text, Optional.of(number), origin);
    }

    public Entry from(Origin other) {
        return new Entry(text, meant, other);
    }

    /// The rule that a text breaks which no field can hold: control characters, halves of letters, too many letters,
    /// marks that turn the reading direction (a name that shows as another name). So a cell of a file is held, too.
    public static Optional<String> flaw(String text) {
        if (text.length() > MOST_LETTERS) return Optional.of("P-TEXT-LONG");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (isRefused(c) || Character.isSurrogate(c) && !paired) return Optional.of("P-TEXT-CONTROL");
            if (paired) i++;
        }
        return Optional.empty();
    }

    private static boolean isRefused(char c) {
        if (c < ' ') return c != '\n' && c != '\t';
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return turns || c >= 0x7F && c < 0xA0 || c >= 0xFFFD;
    }

    Canonical canonical() {
        var fields = new TreeMap<String, Canonical>(Map.of("text", Canonical.text(text)));
        meant.ifPresent(number -> fields.put("meant", Canonical.text(number)));
        switch (origin) {
            case Origin.Typed() -> {}
            case Origin.Read(var file, var place) -> {
                fields.put("file", Canonical.text(file));
                fields.put("place", Canonical.text(place));
            }
            case Origin.Earlier(var year) -> fields.put("earlier", Canonical.text(Integer.toString(year)));
        }
        return Canonical.fields(fields);
    }

    static Entry from(Canonical written) {
        var fields = written.asFields();
        Origin origin = fields.optionalText("earlier")
                .<Origin>map(year -> new Origin.Earlier(Integer.parseInt(year)))
                .or(() -> fields.optionalText("file").map(file -> new Origin.Read(file, fields.text("place"))))
                .orElseGet(Origin.Typed::new);
        return new Entry(fields.text("text"), fields.optionalText("meant"), origin);
    }
}
