package vn.sokhi.draft;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sokhi.audit.Canonical;
import vn.sokhi.audit.CanonicalBytes;
import vn.sokhi.audit.Hash;
import vn.sokhi.draft.Proposal.Verdict;
import vn.sokhi.finding.Finding;

/// A file that was read and compared with the draft, and changed nothing yet.
///
/// @param revision the draft's when the file was compared with it
/// @param findings about the file as a whole, or about cells that belong to no field
public record StagedImport(
        ImportId id, Origin of, long revision, Instant at, List<Proposal> proposals, List<Finding> findings) {

    /// The file: its name as its sender gave it, and the hash of its bytes, by which the same file is known again.
    public record Origin(String file, Hash sha256) {}

    public StagedImport {
        proposals = List.copyOf(proposals);
        findings = List.copyOf(findings);
    }

    /// How many fields the file would add, change, leave, and how many were rejected.
    public Map<Verdict, Integer> counts() {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        for (var verdict : Verdict.values()) counts.put(verdict, 0);
        proposals.forEach(each -> counts.merge(each.verdict(), 1, Integer::sum));
        return counts;
    }

    /// What accepting all of it would change.
    public List<Proposal> takeable() {
        return proposals.stream()
                .filter(each -> each.verdict() == Verdict.ADDED || each.verdict() == Verdict.CHANGED)
                .toList();
    }

    public CanonicalBytes bytes() {
        return CanonicalBytes.of(Canonical.fields(Map.of(
                "proposals", Canonical.items(proposals, Proposal::canonical),
                "findings", Canonical.items(findings, Proposal::written))));
    }

    /// Reads back what [#bytes()] wrote.
    public static StagedImport read(ImportId id, Origin of, long revision, Instant at, CanonicalBytes bytes) {
        var fields = bytes.document().asFields();
        return new StagedImport(
                id,
                of,
                revision,
                at,
                fields.list("proposals", Proposal::from),
                fields.list("findings", Proposal::finding));
    }
}
