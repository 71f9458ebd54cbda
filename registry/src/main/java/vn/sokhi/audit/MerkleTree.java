package vn.sokhi.audit;

import java.util.ArrayList;
import java.util.List;

/// The Merkle tree of RFC 6962, 2.1, over the hashes of its leaves in their order.
///
/// Functions only: the tree is nowhere kept. Who signs a head, and when, is not decided here.
public final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    /// The hash of a leaf: a zero byte goes before it, so that no leaf can pass for a node.
    public static Hash leafHash(byte[] leaf) {
        return Hash.ofBytes(LEAF, leaf);
    }

    static Hash nodeHash(Hash left, Hash right) {
        return Hash.ofBytes(NODE, left.toArray(), right.toArray());
    }

    /// MTH of RFC 6962, 2.1; of no leaves, the hash of nothing.
    public static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) return Hash.ofBytes();
        if (leaves.size() == 1) return leaves.getFirst();
        int split = split(leaves.size());
        return nodeHash(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /// PATH of RFC 6962, 2.1.1: the hashes that lead from one leaf to the root.
    public static List<Hash> inclusion(int index, List<Hash> leaves) {
        if (index < 0 || index >= leaves.size()) throw new IllegalArgumentException("no leaf " + index);
        var path = new ArrayList<Hash>();
        collectInclusion(index, leaves, path);
        return List.copyOf(path);
    }

    private static void collectInclusion(int index, List<Hash> leaves, List<Hash> path) {
        if (leaves.size() == 1) return;
        int split = split(leaves.size());
        var left = leaves.subList(0, split);
        var right = leaves.subList(split, leaves.size());
        collectInclusion(index < split ? index : index - split, index < split ? left : right, path);
        path.add(root(index < split ? right : left));
    }

    /// PROOF of RFC 6962, 2.1.2: the hashes that show that the tree of the first `size` leaves only grew.
    public static List<Hash> consistency(int size, List<Hash> leaves) {
        if (size < 1 || size > leaves.size()) throw new IllegalArgumentException("no earlier tree of " + size);
        var proof = new ArrayList<Hash>();
        collectConsistency(size, leaves, true, proof);
        return List.copyOf(proof);
    }

    private static void collectConsistency(int size, List<Hash> leaves, boolean known, List<Hash> proof) {
        if (size == leaves.size()) {
            if (!known) proof.add(root(leaves));
            return;
        }
        int split = split(leaves.size());
        var left = leaves.subList(0, split);
        var right = leaves.subList(split, leaves.size());
        if (size <= split) {
            collectConsistency(size, left, known, proof);
            proof.add(root(right));
        } else {
            collectConsistency(size - split, right, false, proof);
            proof.add(root(left));
        }
    }

    /// The largest power of two below the number of leaves.
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
