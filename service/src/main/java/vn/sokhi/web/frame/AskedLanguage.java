package vn.sokhi.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import vn.sokhi.words.Language;

/// The language of a request: the one in its address, else the one remembered, else the browser's, else Vietnamese.
final class AskedLanguage implements LocaleResolver {

    static final String NAME = "lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return inAddress(request)
                .or(() -> remembered(request))
                .or(() -> ofBrowser(request))
                .orElse(Language.VI)
                .locale();
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
