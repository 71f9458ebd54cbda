package vn.sokhi.web.frame;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.sokhi.finding.Finding;
import vn.sokhi.words.Words;

/// What went wrong, for a program (RFC 9457).
///
/// @param errors each finding with its place and its sentences; empty where there is none
public record Problem(String type, String title, int status, String detail, List<Error> errors) {

    /// @param pointer the place as text: `Than!C14`, `file.csv:12:3`
    /// @param words what the finding carries, by name
    public record Error(String code, String pointer, String detail, String mend, Map<String, String> words) {}

    /// With the findings of an act, where there are any.
    public static Problem of(HttpStatus status, Words words, List<Finding> findings) {
        return of(status, words, findings, Sizes.SHEET);
    }

    /// @param limit how large the file may be that was sent, in bytes
    static Problem of(HttpStatus status, Words words, List<Finding> findings, int limit) {
        return new Problem(
                "about:blank",
                words.say("error." + key(status) + ".title"),
                status.value(),
                words.say("error." + key(status) + ".what", "limit", limit / Sizes.MEGABYTE),
                findings.stream().map(finding -> error(finding, words)).toList());
    }

    private static Error error(Finding finding, Words words) {
        var told = words.tell(finding);
        return new Error(finding.rule(), finding.where().text(), told.what(), told.mend(), finding.words());
    }

    /// The statuses that have sentences of their own.
    static String key(HttpStatus status) {
        return switch (status.value()) {
            case 400, 401, 403, 404, 409, 411, 413, 422 -> String.valueOf(status.value());
            default -> status.is5xxServerError() ? "500" : "400";
        };
    }
}
