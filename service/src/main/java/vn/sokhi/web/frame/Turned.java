package vn.sokhi.web.frame;

import java.util.List;
import org.springframework.http.HttpStatus;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;

/// Ends a request that an act refused; the page of refusal tells the findings.
public final class Turned extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    private Turned(List<Finding> findings) {
        super(findings.getFirst().rule(), null, false, false);
        this.findings = findings;
    }

    /// The thing asked for, or the end of the request.
    public static <T> T unlessAccepted(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<T>(var value) -> value;
            case Outcome.Refused<T>(var findings) -> throw new Turned(findings);
        };
    }

    /// Ends the request where anything was found.
    static void ifAny(List<Finding> findings) {
        if (!findings.isEmpty()) throw new Turned(findings);
    }

    List<Finding> findings() {
        return findings;
    }

    HttpStatus status() {
        return switch (findings.getFirst().rule()) {
            case "R-SEAT-UNKNOWN",
                    "R-REPORT-UNKNOWN",
                    "R-FACILITY-UNKNOWN",
                    "R-RECEIPT-UNKNOWN",
                    "R-CHECKED-UNKNOWN",
                    "R-FIGURE-UNKNOWN",
                    "P-SECTION-UNKNOWN",
                    "I-UNKNOWN",
                    "J-UNKNOWN",
                    "V-NOT-IN-LIST",
                    "V-PROVINCE",
                    "L-TEXT-UNKNOWN",
                    "L-VALUE-UNKNOWN",
                    "L-FORM-UNKNOWN",
                    "L-EDITION-UNKNOWN" -> HttpStatus.NOT_FOUND;
            case "R-MANDATE-ENDED", "R-ACTOR-FOREIGN" -> HttpStatus.FORBIDDEN;
            case "R-CHECKED-STALE", "R-CHECKED-REPLACED", "R-CHECKED-SUBMITTED" -> HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
