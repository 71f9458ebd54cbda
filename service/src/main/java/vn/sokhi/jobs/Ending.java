package vn.sokhi.jobs;

import java.util.List;
import vn.sokhi.finding.Finding;

/// What came of work.
public sealed interface Ending {

    /// @param address the page that shows it
    record Done(String address) implements Ending {}

    /// It could not be done, and this is why.
    record Refused(List<Finding> findings) implements Ending {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
