package vn.sokhi.paper;

import java.util.List;
import java.util.SortedMap;
import vn.sokhi.finding.Finding;
import vn.sokhi.quantity.Exact;

/// One page of the report and how far it is.
///
/// @param code a page of questions (`facility`, `boundary` …) or a class of sources (`stationary` …)
/// @param missing fields that must be filled and are not, each as a finding
/// @param faults what stands in it and is wrong or can be read in two ways
/// @param totals by year, tonnes of CO₂ equivalent of the sources of this class; empty for a page of questions
public record Section(
        String code,
        Kind kind,
        State state,
        List<Finding> missing,
        List<Finding> faults,
        SortedMap<Integer, Exact> totals) {

    /// What is asked on it.
    public enum Kind {
        QUESTIONS,
        SOURCES,
        ROWS
    }

    /// The fixed words for how far a page is.
    public enum State {
        NOT_STARTED,
        DOING,
        FAULTY,
        DONE
    }

    public Section {
        missing = List.copyOf(missing);
        faults = List.copyOf(faults);
    }
}
