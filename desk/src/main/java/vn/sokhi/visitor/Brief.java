package vn.sokhi.visitor;

import java.util.List;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;

/// What somebody typed, short enough to be told back or to be searched for.
public final class Brief {

    private static final int TOLD = 60;
    private static final int SEARCHED = 200;

    private Brief() {}

    /// Cut to a length that a sentence can carry.
    public static String of(String text) {
        return text.length() <= TOLD ? text : text.substring(0, TOLD) + "…";
    }

    /// The part of a question that is searched for; that it was cut is a finding.
    static String question(String text, List<Finding> findings) {
        if (text.length() <= SEARCHED) return text;
        findings.add(Finding.of("V-TOO-LONG", new Where.Named("q")).with("letters", SEARCHED));
        return text.substring(0, SEARCHED);
    }
}
