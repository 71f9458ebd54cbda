package vn.sokhi.office;

/// All that an act can reach, and only while its transaction is open.
public record Books(
        Mandates mandates, Facilities facilities, Drafts drafts, Submissions submissions, Log log, Stamps stamps) {}
