package vn.sokhi.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/// Remembers for a year the language that was asked for in an address.
final class RememberedLanguage implements HandlerInterceptor {

    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        AskedLanguage.inAddress(request)
                .map(language -> ResponseCookie.from(AskedLanguage.NAME, language.tag())
                        .path("/")
                        .maxAge(YEAR)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build())
                .ifPresent(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString()));
        return true;
    }
}
