package vn.sokhi.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.sokhi.quantity.Exact;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Japanese is offered where a page is whole in it, and only there.
class JapaneseTest {

    private static final Words ENGLISH = Words.in(Language.EN);
    private static final Words JAPANESE = Words.in(Language.JA);
    private static final Pattern GAP = Pattern.compile("\\{\\w+}");
    private static final Pattern SAID = Pattern.compile("w\\.(?:say|markup)\\('([A-Za-z0-9.-]+)'[,)]");
    private static final List<String> PUBLIC = List.of(
            "frame",
            "parts",
            "refused",
            "home",
            "chart",
            "map",
            "must-i-report",
            "listed",
            "listed-one",
            "listed-not",
            "duties",
            "calendar",
            "quotas",
            "provinces",
            "province",
            "search",
            "accessibility",
            "verify",
            "verified");

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
        assertFalse(AskedLanguage.isSpoken(Language.JA, "/try"));
        assertEquals(ENGLISH.say("home.title"), JAPANESE.say("home.title"));
    }

    @Test
    void the_public_pages_are_japanese_with_all_below_them_and_the_home_page_alone() {
        for (var page : List.of("/", "/must-i-report", "/listed", "/listed/II-25", "/listed/II-25/duties.ics")) {
            assertEquals("ja", language(page), page);
        }
        for (var page : List.of("/calendar", "/calendar.ics", "/quotas", "/provinces/37", "/search")) {
            assertEquals("ja", language(page), page);
        }
        for (var page : List.of("/law", "/listeds", "/try", "/facilities", "/error")) {
            assertEquals("en", language(page), page);
        }
    }

    @Test
    void every_sentence_of_the_public_pages_is_japanese() throws IOException {
        var templates = Path.of("src", "main", "resources", "templates");
        var missing = new TreeSet<String>();
        for (var name : PUBLIC) {
            SAID.matcher(Files.readString(templates.resolve(name + ".html")))
                    .results()
                    .map(said -> said.group(1))
                    .filter(key -> !JAPANESE.keys().contains(key))
                    .forEach(missing::add);
        }
        assertEquals(Set.of(), missing, "messages_ja has no sentence for these");
    }

    @Test
    void numbers_and_days_are_written_as_japanese_writes_them() {
        assertEquals("1,203,118.75", JAPANESE.numbers().fixed(Exact.of("1203118.75"), 2));
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
