package vn.sokhi.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import vn.sokhi.words.Language;

/// The language of a request: the one in its address, else the one remembered, else the browser's, else Vietnamese.
///
/// Japanese is spoken only where a page is whole in it; elsewhere who asks for it is answered in English.
final class AskedLanguage implements LocaleResolver {

    static final String NAME = "lang";

    /// The pages that are whole in Japanese, with all below them, and the beginnings of their sentences' keys. What
    /// stands on every page is asked of each. Below the home page there is nothing: no path begins with `//`.
    static final Map<String, List<String>> JAPANESE = Map.ofEntries(
            Map.entry("/", List.of("front.", "home.try", "home.doors", "home.verify.", "national.", "chart.", "map.")),
            Map.entry("/verify", List.of("verify.", "compare.", "check.", "receipt.")),
            Map.entry("/must-i-report", List.of("ask.", "unit.", "finding.N-", "finding.V-")),
            Map.entry("/listed", List.of("listed.", "one.", "led.", "map.", "certainty.", "quota.", "weekday.")),
            Map.entry("/calendar", List.of("calendar.", "duty.", "who.", "month.", "weekday.")),
            Map.entry("/calendar.ics", List.of("calendar.", "duty.", "who.")),
            Map.entry("/quotas", List.of("quotas.", "quota.", "listed.", "certainty.")),
            Map.entry("/provinces", List.of("provinces.", "listed.", "led.", "map.")),
            Map.entry("/search", List.of("search.", "listed.", "led.", "activity.")),
            Map.entry("/accessibility", List.of("accessibility.")));

    static final List<String> ON_EVERY_PAGE =
            List.of("site.", "menu.", "nav.", "part.", "error.", "visitor.", "finding.other");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return inAddress(request)
                .or(() -> remembered(request))
                .or(() -> ofBrowser(request))
                .map(language -> isSpoken(language, Address.of(request).path()) ? language : Language.EN)
                .orElse(Language.VI)
                .locale();
    }

    /// Whether a page is whole in that language.
    static boolean isSpoken(Language language, String path) {
        return language != Language.JA
                || JAPANESE.keySet().stream().anyMatch(page -> path.equals(page) || path.startsWith(page + "/"));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is asked for in the address");
    }

    static Optional<Language> inAddress(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(NAME)).flatMap(Language::of);
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        Stream<Cookie> cookies =
                Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
        return cookies.filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .flatMap(cookie -> Language.of(cookie.getValue()));
    }

    private static Optional<Language> ofBrowser(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Optional.empty();
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.toLanguageTag()).stream())
                .findFirst();
    }
}
