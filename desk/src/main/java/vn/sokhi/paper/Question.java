package vn.sokhi.paper;

import vn.sokhi.law.InWords;
import vn.sokhi.rulebook.LawRow;

/// Something the form wants told in words, under one of its headings.
///
/// @param key the name of its answer: `boundary`, `qc.1.date`
/// @param section the page it is asked on
/// @param carried whether the answer of the last period is taken over when a report is opened
/// @param law its line in the rulebook: heading, text, standing
public record Question(String key, String section, Kind kind, Need need, boolean carried, LawRow law) {

    /// What an answer looks like.
    public enum Kind {
        LINE,
        TEXT,
        DAY,
        NUMBER,
        CHOICE
    }

    /// Whether a report is whole without it.
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    public InWords label() {
        return law.words("label");
    }

    public InWords hint() {
        return law.words("hint");
    }

    /// The number of its heading in the form, `II.3`.
    public String heading() {
        return law.cell("heading");
    }

    /// The words that a choice may have, as codes; empty for other kinds.
    public java.util.List<String> options() {
        var listed = law.cell("options");
        return listed.isEmpty() ? java.util.List.of() : java.util.List.of(listed.split(";"));
    }
}
