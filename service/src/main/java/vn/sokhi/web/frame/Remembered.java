package vn.sokhi.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/// Remembers for a year the language and the theme that were asked for in an address.
///
/// A language belongs to a page's address, so that a copied link opens what was seen; a theme does not, so asking for
/// one leads back to the address without it.
final class Remembered implements HandlerInterceptor {

    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        AskedLanguage.inAddress(request)
                .ifPresent(language -> remember(AskedLanguage.NAME, language.tag(), request, response));
        var theme = asked(request);
        theme.ifPresent(chosen -> {
            remember(Theme.NAME, chosen.word(), request, response);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, Address.of(request).toString());
        });
        return theme.isEmpty();
    }

    private static Optional<Theme> asked(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.GET.name()) ? Theme.inAddress(request) : Optional.empty();
    }

    private static void remember(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
