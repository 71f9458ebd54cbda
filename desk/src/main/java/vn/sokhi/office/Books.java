package vn.sokhi.office;

/// All that an act can reach, and only while its transaction is open.
///
/// @param drafting what is being written, and the files read into it
public record Books(
        Mandates mandates,
        Facilities facilities,
        Drafting drafting,
        CheckedReports checked,
        Submissions submissions,
        Log log,
        Stamps stamps) {

    /// Reports while they are written.
    public record Drafting(Drafts drafts, Imports imports) {}

    public Drafts drafts() {
        return drafting.drafts;
    }

    public Imports imports() {
        return drafting.imports;
    }
}
