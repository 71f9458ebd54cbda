package vn.sokhi.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// The address of a page with its question, to link to the same page a little changed: another language, another
/// format, one filter less. Neither language, format nor theme is part of it.
///
/// @param pairs of the question, encoded as they were asked
public record Address(String path, List<String> pairs) {

    private static final Set<String> NOT_OURS = Set.of(AskedLanguage.NAME, Formats.NAME, Theme.NAME);
    /// A longer pair is nobody's filter, and would be told again in every link of the page.
    private static final int LONGEST = 1000;

    public Address {
        pairs = List.copyOf(pairs);
    }

    /// What was asked for, where it can be asked for again; else the page that holds the form.
    public static Address of(HttpServletRequest request) {
        boolean form =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        var query = form ? "" : Objects.requireNonNullElse(request.getQueryString(), "");
        return new Address(page(request, form), kept(query));
    }

    /// An address as a link writes it: `/listed?province=37`.
    public static Address of(String link) {
        int question = link.indexOf('?');
        return question < 0
                ? new Address(link, List.of())
                : new Address(link.substring(0, question), kept(link.substring(question + 1)));
    }

    /// The same page with that answer to one question, instead of what stands there.
    public Address with(String name, Object value) {
        var pair = encoded(name) + "=" + encoded(String.valueOf(value));
        return new Address(
                path,
                Stream.concat(without(name).pairs.stream(), Stream.of(pair)).toList());
    }

    public Address without(String name) {
        return new Address(
                path,
                pairs.stream().filter(pair -> !name(pair).equals(encoded(name))).toList());
    }

    @Override
    public String toString() {
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    private static List<String> kept(String query) {
        var kept = new ArrayList<String>();
        Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && pair.length() <= LONGEST)
                .filter(pair -> !NOT_OURS.contains(name(pair)))
                .forEach(kept::add);
        return kept;
    }

    private static String name(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0 ? pair : pair.substring(0, equals);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// @param form whether an act was asked for, whose address shows nothing by itself
    private static String page(HttpServletRequest request, boolean form) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = Objects.requireNonNullElse(asked, request.getRequestURI()).toString();
        if (!form) return uri.isEmpty() ? "/" : uri;
        return uri.replaceFirst("(/facilities/[^/]+)/(reports|drafts)$", "$1")
                .replaceFirst("/(submit|again|compare|seat|leave|check|undo)$", "")
                .replaceFirst("^$", "/");
    }
}
