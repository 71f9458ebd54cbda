package vn.sokhi.web.reference;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The address of a page with what was asked on it, so that another page of it or another format can be linked.
public record Here(String path, Map<String, String> asked) {

    public Here {
        asked = new LinkedHashMap<>(asked);
        asked.values().removeIf(String::isBlank);
    }

    static Here of(String path) {
        return new Here(path, Map.of());
    }

    public Here with(String name, String value) {
        var more = new LinkedHashMap<>(asked);
        more.put(name, value);
        return new Here(path, more);
    }

    /// As a link writes it.
    public String address() {
        if (asked.isEmpty()) return path;
        return path + asked.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
