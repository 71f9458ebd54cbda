package vn.sokhi.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Japanese is offered where a page is whole in it, and only there.
class JapaneseTest {

    private static final Words ENGLISH = Words.in(Language.EN);
    private static final Words JAPANESE = Words.in(Language.JA);
    private static final Pattern GAP = Pattern.compile("\\{\\w+}");

    @Test
    void a_page_that_is_declared_japanese_has_every_sentence() {
        var declared = Stream.concat(
                        AskedLanguage.ON_EVERY_PAGE.stream(),
                        AskedLanguage.JAPANESE.values().stream().flatMap(List::stream))
                .toList();
        var missing = ENGLISH.keys().stream()
                .filter(key -> declared.stream().anyMatch(key::startsWith))
                .filter(key -> !JAPANESE.keys().contains(key))
                .toList();
        assertEquals(List.of(), missing, "messages_ja has no sentence for these");
    }

    @Test
    void no_japanese_sentence_is_without_its_english_one_or_has_other_gaps() {
        for (var key : JAPANESE.keys()) {
            assertTrue(ENGLISH.keys().contains(key), key);
            assertEquals(gaps(ENGLISH.say(key)), gaps(JAPANESE.say(key)), key);
        }
    }

    @Test
    void who_asks_for_japanese_elsewhere_is_answered_in_english() {
        assertEquals("ja", language("/verify"));
        assertEquals("ja", language("/verify/3J98T"));
        assertEquals("en", language("/verifying"));
        assertEquals("en", language("/activities"));
        assertFalse(AskedLanguage.isSpoken(Language.JA, "/"));
        assertEquals(ENGLISH.say("home.title"), JAPANESE.say("home.title"));
    }

    @Test
    void days_are_written_as_japanese_writes_them() {
        assertEquals("2027年3月31日", JAPANESE.numbers().day("2027-03-31"));
    }

    private static String language(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setCookies(new Cookie("lang", "ja"));
        Locale locale = new AskedLanguage().resolveLocale(request);
        return locale.getLanguage();
    }

    private static TreeSet<String> gaps(String sentence) {
        return new TreeSet<>(
                GAP.matcher(sentence).results().map(MatchResult::group).toList());
    }
}
