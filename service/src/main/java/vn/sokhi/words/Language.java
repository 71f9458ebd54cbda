package vn.sokhi.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language the system speaks. Vietnamese comes first and is spoken where nothing else is asked; Japanese is spoken
/// on
/// some pages, and words of law that it does not have are told in English.
public enum Language {
    VI("Tiếng Việt", '.', ','),
    EN("English", ',', '.'),
    JA("日本語", ',', '.');

    private final String itself;
    private final char grouping;
    private final char decimal;

    Language(String itself, char grouping, char decimal) {
        this.itself = itself;
        this.grouping = grouping;
        this.decimal = decimal;
    }

    /// The language of a tag such as `en-GB`, if it is spoken here.
    public static Optional<Language> of(String tag) {
        var asked = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values()).filter(each -> each.tag().equals(asked)).findFirst();
    }

    public static Language of(Locale locale) {
        return of(locale.toLanguageTag()).orElse(VI);
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }

    /// Its name in itself.
    public String itself() {
        return itself;
    }

    char grouping() {
        return grouping;
    }

    char decimal() {
        return decimal;
    }
}
