package vn.sokhi.audit;

import java.util.List;
import java.util.Optional;

/// Checks a proof without the leaves, as RFC 9162, 2.1.3.2 and 2.1.4.2 say: what an outside verifier runs.
public final class MerkleProof {

    private MerkleProof() {}

    /// A tree of so many leaves and its root.
    public record Head(long size, Hash root) {}

    /// Whether the leaf stands at that index of the tree.
    public static boolean includes(Hash leaf, long index, List<Hash> path, Head head) {
        if (index < 0 || index >= head.size()) return false;
        long node = index;
        long last = head.size() - 1;
        var hash = leaf;
        for (var sibling : path) {
            if (last == 0) return false;
            if ((node & 1) == 1 || node == last) {
                hash = MerkleTree.nodeHash(sibling, hash);
                int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                hash = MerkleTree.nodeHash(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(head.root());
    }

    /// Whether the later tree begins with all leaves of the earlier one, in their places.
    public static boolean extendsTree(Head earlier, Head later, List<Hash> proof) {
        if (earlier.size() < 1 || earlier.size() > later.size()) return false;
        if (earlier.size() == later.size())
            return proof.isEmpty() && earlier.root().equals(later.root());
        boolean whole = Long.bitCount(earlier.size()) == 1;
        if (!whole && proof.isEmpty()) return false;
        var start = whole ? earlier.root() : proof.getFirst();
        var rest = whole ? proof : proof.subList(1, proof.size());
        return climb(earlier, later, start, rest)
                .map(roots -> roots.getFirst().equals(earlier.root())
                        && roots.getLast().equals(later.root()))
                .orElse(false);
    }

    /// Both roots as the proof rebuilds them; nothing when it has too few or too many hashes.
    private static Optional<List<Hash>> climb(Head earlier, Head later, Hash start, List<Hash> rest) {
        int up = Long.numberOfTrailingZeros(earlier.size());
        long node = (earlier.size() - 1) >> up;
        long last = (later.size() - 1) >> up;
        var first = start;
        var second = start;
        for (var sibling : rest) {
            if (last == 0) return Optional.empty();
            if ((node & 1) == 1 || node == last) {
                first = MerkleTree.nodeHash(sibling, first);
                second = MerkleTree.nodeHash(sibling, second);
                int skip = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= skip;
                last >>= skip;
            } else {
                second = MerkleTree.nodeHash(second, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(List.of(first, second)) : Optional.empty();
    }
}
