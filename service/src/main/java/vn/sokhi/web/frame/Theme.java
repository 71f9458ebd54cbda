package vn.sokhi.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Light or dark paper: what a reader chose, else what the reader's system says.
public enum Theme {
    SYSTEM("light dark"),
    LIGHT("light"),
    DARK("dark");

    static final String NAME = "theme";

    private final String schemes;

    Theme(String schemes) {
        this.schemes = schemes;
    }

    /// The word of the cookie, of the address and of the page's `data-theme`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What the page tells the browser before its style sheet is there.
    public String schemes() {
        return schemes;
    }

    static Optional<Theme> inAddress(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(NAME)).flatMap(Theme::of);
    }

    static Theme of(HttpServletRequest request) {
        Stream<Cookie> cookies =
                Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
        return cookies.filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .flatMap(cookie -> of(cookie.getValue()))
                .orElse(SYSTEM);
    }

    private static Optional<Theme> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
