package vn.sokhi.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The leaves and roots are the test vectors of the RFC 6962 reference implementation (certificate-transparency).
class MerkleTreeTest {

    private static final List<Hash> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .map(MerkleTree::leafHash)
            .toList();

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_roots_are_the_published_ones() {
        for (int size = 0; size < ROOTS.size(); size++)
            assertEquals(ROOTS.get(size), root(size).hex());
    }

    @Test
    void the_published_paths() {
        assertEquals(List.of(), MerkleTree.inclusion(0, LEAVES.subList(0, 1)));
        assertEquals(
                List.of(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"),
                MerkleTree.inclusion(0, LEAVES).stream().map(Hash::hex).toList());
        assertEquals(
                List.of("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
                MerkleTree.inclusion(2, LEAVES.subList(0, 3)).stream()
                        .map(Hash::hex)
                        .toList());
    }

    @Test
    void every_leaf_is_proven_and_no_other_place_is() {
        var many = IntStream.range(0, 70)
                .mapToObj(i -> MerkleTree.leafHash(new byte[] {(byte) i}))
                .toList();
        for (int size = 1; size <= many.size(); size++) {
            var leaves = many.subList(0, size);
            var head = new MerkleProof.Head(size, MerkleTree.root(leaves));
            for (int i = 0; i < size; i++) {
                var path = MerkleTree.inclusion(i, leaves);
                assertTrue(MerkleProof.includes(leaves.get(i), i, path, head));
                assertFalse(MerkleProof.includes(leaves.get(i), i + 1, path, head));
                assertFalse(MerkleProof.includes(MerkleTree.leafHash(new byte[] {99}), i, path, head));
                assertFalse(MerkleProof.includes(leaves.get(i), i, longer(path), head));
            }
        }
    }

    @Test
    void every_tree_extends_every_earlier_one_and_no_forged_one() {
        var many = IntStream.range(0, 40)
                .mapToObj(i -> MerkleTree.leafHash(new byte[] {(byte) i}))
                .toList();
        for (int size = 1; size <= many.size(); size++) {
            var later = new MerkleProof.Head(size, MerkleTree.root(many.subList(0, size)));
            for (int before = 1; before <= size; before++) {
                var earlier = new MerkleProof.Head(before, MerkleTree.root(many.subList(0, before)));
                var proof = MerkleTree.consistency(before, many.subList(0, size));
                assertTrue(MerkleProof.extendsTree(earlier, later, proof), before + " → " + size);
                assertFalse(MerkleProof.extendsTree(new MerkleProof.Head(before, Hash.ofBytes()), later, proof));
                assertFalse(MerkleProof.extendsTree(earlier, later, longer(proof)));
            }
        }
    }

    private static Hash root(int size) {
        return MerkleTree.root(LEAVES.subList(0, size));
    }

    private static List<Hash> longer(List<Hash> proof) {
        var longer = new ArrayList<>(proof);
        longer.add(Hash.ofBytes());
        return longer;
    }
}
