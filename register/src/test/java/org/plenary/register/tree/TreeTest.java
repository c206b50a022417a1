package org.plenary.register.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RFC 6962 section 2.1: roots and proofs")
class TreeTest {
    /// The eight inputs that the Certificate Transparency reference implementation tests with.
    private static final List<String> REFERENCE_INPUTS = List.of("", "00", "10", "2021", "3031", "40414243",
            "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    /// The roots that it states for the first one, two, … eight of them.
    private static final List<String> REFERENCE_ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static byte[] entry(int index) { return ("entry " + index).getBytes(); }

    private static Tree of(int size) {
        var tree = new Tree();
        for (int i = 0; i < size; i++) tree.append(entry(i));
        return tree;
    }

    /// The definition of the RFC word for word, without any of the tree's short cuts.
    private static Hash byDefinition(TreeHasher hasher, List<byte[]> entries) {
        if (entries.isEmpty()) return Hash.ofEmptyTree();
        if (entries.size() == 1) return hasher.leaf(entries.getFirst());
        int split = 1;
        while (split * 2 < entries.size()) split *= 2;
        return hasher.node(byDefinition(hasher, entries.subList(0, split)),
                byDefinition(hasher, entries.subList(split, entries.size())));
    }

    @Test void the_root_of_the_empty_tree_is_the_hash_of_nothing() {
        assertThat(new Tree().root().hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test void the_roots_of_the_reference_implementation_come_out() {
        var tree = new Tree();
        for (int i = 0; i < REFERENCE_INPUTS.size(); i++) {
            tree.append(HexFormat.of().parseHex(REFERENCE_INPUTS.get(i)));
            assertThat(tree.root().hex()).as("root of %d", i + 1).isEqualTo(REFERENCE_ROOTS.get(i));
        }
    }

    @Test void every_root_up_to_600_follows_the_definition() {
        var hasher = new TreeHasher();
        var tree = of(600);
        var entries = new ArrayList<byte[]>();
        for (int size = 0; size <= 600; size++) {
            assertThat(tree.root(size)).as("size %d", size).isEqualTo(byDefinition(hasher, entries));
            entries.add(entry(size));
        }
    }

    @Test void every_inclusion_up_to_130_is_proved_and_nothing_else_is() {
        var tree = of(130);
        for (int size = 1; size <= 130; size++) {
            var root = tree.root(size);
            for (int index = 0; index < size; index++) {
                var proof = tree.inclusion(index, size);
                assertThat(proof.proves(tree.leaf(index), root)).as("%d in %d", index, size).isTrue();
                assertThat(proof.proves(tree.leaf((index + 1) % 130), root)).isFalse();
                assertThat(proof.proves(tree.leaf(index), tree.root((size + 1) % 130))).isFalse();
                assertRefusedWhenBent(proof, tree, root);
            }
        }
    }

    @Test void a_tree_made_at_once_is_the_one_that_grew() {
        for (int size = 1; size <= 70; size++) {
            var tree = of(size);
            var twig = new Twig(IntStream.range(0, size).mapToObj(TreeTest::entry).toList());
            assertThat(twig.root()).isEqualTo(tree.root());
            for (int index = 0; index < size; index++) {
                assertThat(twig.inclusion(index)).isEqualTo(tree.inclusion(index, size));
            }
        }
        assertThatThrownBy(() -> new Twig(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test void a_path_is_read_back_in_its_one_spelling() {
        var proof = of(5).inclusion(3, 5);
        assertThat(InclusionProof.parse(proof.toString())).contains(proof);
        assertThat(InclusionProof.parse(of(5).inclusion(4, 5).toString())).isPresent();
        var text = proof.toString();
        for (var other : List.of("", "3", "3/5", "/5 ", "3 5/ ", "+" + text, "0" + text, " " + text, text + "=",
                text + "A", text.replace("3/5", "3/x"), text.replace("3/5", "99999999999999999999/5"),
                text.replace("3/5 ", "3/5  "), text.substring(0, text.length() - 4))) {
            assertThat(InclusionProof.parse(other)).as(other).isEmpty();
        }
    }

    private static void assertRefusedWhenBent(InclusionProof proof, Tree tree, Hash root) {
        var leaf = tree.leaf(proof.index());
        var longer = new ArrayList<>(proof.path());
        longer.add(root);
        assertThat(new InclusionProof(proof.index(), proof.size(), longer).proves(leaf, root)).isFalse();
        assertThat(new InclusionProof(proof.index(), proof.index(), proof.path()).proves(leaf, root)).isFalse();
        assertThat(new InclusionProof(-1, proof.size(), proof.path()).proves(leaf, root)).isFalse();
        if (proof.path().isEmpty()) return;
        var shorter = proof.path().subList(1, proof.path().size());
        assertThat(new InclusionProof(proof.index(), proof.size(), shorter).proves(leaf, root)).isFalse();
    }

    @Test void every_growth_up_to_130_is_proved_and_no_other_root_is() {
        var tree = of(130);
        for (int to = 0; to <= 130; to++) {
            for (int from = 0; from <= to; from++) {
                var proof = tree.consistency(from, to);
                assertThat(proof.proves(tree.root(from), tree.root(to))).as("%d to %d", from, to).isTrue();
                if (from == 0 || from == to) continue;
                assertThat(proof.proves(tree.root(from - 1), tree.root(to))).isFalse();
                assertThat(proof.proves(tree.root(from), tree.root(to - 1))).isFalse();
                var shorter = new ConsistencyProof(from, to, proof.path().subList(1, proof.path().size()));
                assertThat(shorter.proves(tree.root(from), tree.root(to))).isFalse();
                var longer = new ArrayList<>(proof.path());
                longer.add(tree.root(to));
                assertThat(new ConsistencyProof(from, to, longer).proves(tree.root(from), tree.root(to))).isFalse();
            }
        }
    }

    @Test void proofs_reach_across_levels_of_tiles() {
        var tree = of(66_000);
        for (int index : List.of(0, 255, 256, 65_535, 65_536, 65_999)) {
            assertThat(tree.inclusion(index, 66_000).proves(tree.leaf(index), tree.root())).isTrue();
        }
        for (int from : List.of(1, 255, 256, 257, 65_535, 65_536, 65_537)) {
            assertThat(tree.consistency(from, 66_000).proves(tree.root(from), tree.root())).isTrue();
        }
    }

    @Test void what_is_not_there_cannot_be_proved() {
        var tree = of(3);
        assertThatThrownBy(() -> tree.inclusion(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.inclusion(0, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.root(4)).isInstanceOf(IllegalArgumentException.class);
    }
}
