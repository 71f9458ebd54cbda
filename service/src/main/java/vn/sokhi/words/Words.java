package vn.sokhi.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhi.finding.Finding;
import vn.sokhi.sheet.Notice;

/// What the system says, in one language: the sentences of `messages_vi`, `messages_en` or `messages_ja`, with named
/// gaps. What Japanese has no sentence for is told in English.
public final class Words {

    private static final Map<Language, Words> SPOKEN =
            Stream.of(Language.values()).collect(Collectors.toUnmodifiableMap(each -> each, Words::read));
    private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z0-9_]+)}");

    private final Language language;
    private final Properties sentences;
    private final Numbers numbers;
    private final Findings findings;

    private Words(Language language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
        this.numbers = new Numbers(language, this);
        this.findings = new Findings(this);
    }

    public static Words in(Language language) {
        return Objects.requireNonNull(SPOKEN.get(language));
    }

    public Language language() {
        return language;
    }

    public Numbers numbers() {
        return numbers;
    }

    /// Every key that has a sentence of this language.
    public Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    /// The sentence of that key; names and values for its gaps follow in pairs. A missing key is a bug.
    public String say(String key, Object... pairs) {
        return find(key, pairs).orElseThrow(() -> new IllegalArgumentException("no sentence " + language + " " + key));
    }

    /// The sentence, or the other text where there is none: for keys that are made from data.
    public String sayOr(String other, String key, Object... pairs) {
        return find(key, pairs).orElse(other);
    }

    /// What a column of activity data is called: the inputs are named on the page of activities already.
    public String column(String code) {
        return sayOr(sayOr(code, "input." + code), "rows.column." + code);
    }

    /// The sentence as mark-up: escaped, and with the figures of CO2, CH4 … set low.
    public String markup(String key, Object... pairs) {
        return Chemistry.markup(say(key, pairs));
    }

    /// Any text as mark-up, in the same manner.
    public String typeset(String text) {
        return Chemistry.markup(text);
    }

    /// A finding as a reader is told it.
    public Told tell(Finding finding) {
        return findings.tell(finding);
    }

    /// What a reader of totals must be told.
    public String tell(Notice notice) {
        return switch (notice) {
            case Notice.EarlierFactor(var activity, var year, var served) ->
                say(
                        "note.latest-published-year",
                        "activity",
                        sayOr(activity, "activity." + activity),
                        "year",
                        year,
                        "served",
                        served);
            case Notice.ShortHistory(var source, var from) -> say("note.history", "source", source, "year", from);
            case Notice.OtherMethod(var source) -> say("note.other-method", "source", source);
        };
    }

    Optional<String> find(String key, Object... pairs) {
        var named = new TreeMap<String, String>();
        for (int i = 0; i + 1 < pairs.length; i += 2) named.put(String.valueOf(pairs[i]), String.valueOf(pairs[i + 1]));
        return Optional.ofNullable(sentences.getProperty(key))
                .map(sentence -> filled(sentence, named))
                .or(() -> language == Language.JA ? in(Language.EN).find(key, pairs) : Optional.empty());
    }

    /// A gap without a word stays open, so that it is seen.
    static String filled(String sentence, Map<String, String> named) {
        return GAP.matcher(sentence)
                .replaceAll(gap -> Matcher.quoteReplacement(
                        Objects.requireNonNull(named.getOrDefault(gap.group(1), gap.group()))));
    }

    private static Words read(Language language) {
        var file = "/messages_" + language.tag() + ".properties";
        try (var stream = Words.class.getResourceAsStream(file)) {
            if (stream == null) throw new IllegalStateException("missing " + file);
            var sentences = new Properties();
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Words(language, sentences);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
