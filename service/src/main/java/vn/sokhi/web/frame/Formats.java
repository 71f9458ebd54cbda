package vn.sokhi.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.MediaType;

/// The formats that an address may be asked for in.
public final class Formats {

    /// The question of an address: `?format=csv`.
    static final String NAME = "format";

    public static final String CSV = "text/csv";
    private static final List<String> MACHINES = List.of("json", "csv", "spreadsheetml");
    static final MediaType CSV_TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Formats() {}

    /// Whether a program asks, for data in any format: it wants a problem as JSON and not as a page.
    static boolean wantsJson(HttpServletRequest request) {
        var accept = Objects.requireNonNullElse(request.getHeader("Accept"), "").toLowerCase(Locale.ROOT);
        boolean asks = MACHINES.stream().anyMatch(accept::contains) && !accept.contains("html");
        return asks || "json".equals(request.getParameter(NAME));
    }
}
