package vn.sokhi.disclosure;

import java.util.Optional;
import java.util.SortedSet;
import vn.sokhi.audit.CanonicalBytes;
import vn.sokhi.audit.Hash;
import vn.sokhi.audit.Leaf;
import vn.sokhi.report.Receipt;

/// A filed report and its line of the log as they were found in the store, before anyone trusts them.
///
/// @param leaf none when the log has no line for it
/// @param replaced whether a later version about one of its years was filed
public record Filing(
        Receipt receipt,
        String facility,
        SortedSet<Integer> years,
        CanonicalBytes content,
        Optional<FoundLeaf> leaf,
        boolean replaced) {

    /// A line of the log and the hash that was kept beside it.
    public record FoundLeaf(Leaf leaf, Hash kept) {

        boolean intact() {
            return leaf.hash().equals(kept);
        }
    }
}
