package org.plenary.register.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C2SP tlog-tiles: which tiles there are, where they lie, and how entries are bundled")
class TileTest {
    @Test void a_register_of_70_000_has_the_tiles_of_the_specification() {
        assertThat(Tile.count(0, 70_000)).isEqualTo(274);
        assertThat(Tile.count(1, 70_000)).isEqualTo(2);
        assertThat(Tile.count(2, 70_000)).isEqualTo(1);
        assertThat(Tile.levels(70_000)).isEqualTo(3);
        assertThat(Tile.edge(70_000))
                .containsExactly(new Tile(0, 273, 112), new Tile(1, 1, 17), new Tile(2, 0, 1));
    }

    @Test void numbers_are_written_in_groups_of_three() {
        assertThat(new Tile(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new Tile(0, 0, 256).path()).isEqualTo("tile/0/000");
        assertThat(new Tile(1, 1000, 256).path()).isEqualTo("tile/1/x001/000");
        assertThat(new Tile(0, 273, 112).path()).isEqualTo("tile/0/273.p/112");
        assertThat(new Tile(0, 273, 112).entriesPath()).isEqualTo("tile/entries/273.p/112");
    }

    @Test void a_hash_stands_for_the_entries_under_it() {
        var tile = new Tile(1, 2, 256);
        assertThat(tile.span()).isEqualTo(256);
        assertThat(tile.firstEntry(3)).isEqualTo((2 * 256 + 3) * 256);
        assertThat(tile.lastEntry(3)).isEqualTo((2 * 256 + 4) * 256 - 1);
    }

    @Test void the_largest_sizes_do_not_overflow() {
        assertThat(Tile.levels(Long.MAX_VALUE)).isEqualTo(8);
        assertThat(Tile.hashes(63, Long.MAX_VALUE)).isZero();
    }

    @Test void a_tile_of_level_1_holds_the_roots_of_full_tiles_of_level_0() {
        var tree = new Tree();
        for (int i = 0; i < 700; i++) tree.append(("entry " + i).getBytes());
        var hasher = new TreeHasher();
        var upper = tree.tile(Tile.at(1, 0, 700));
        assertThat(upper).hasSize(2 * Hash.LENGTH);
        for (int n = 0; n < 2; n++) {
            var lower = tree.tile(Tile.at(0, n, 700));
            assertThat(Hash.of(lower, 5 * Hash.LENGTH)).isEqualTo(hasher.leaf(("entry " + (256 * n + 5)).getBytes()));
            hasher.fold(lower, 256);
            assertThat(Hash.of(upper, n * Hash.LENGTH)).isEqualTo(Hash.of(lower, 0));
        }
        assertThat(tree.tile(Tile.at(0, 2, 700))).hasSize(188 * Hash.LENGTH);
    }

    @Test void a_place_that_no_tile_has_is_a_mistake() {
        assertThatThrownBy(() -> new Tile(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(0, 0, 257)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(64, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tree().tile(new Tile(0, 0, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test void a_bundle_gives_back_its_entries() {
        var longest = new byte[Bundle.LONGEST_ENTRY];
        Arrays.fill(longest, (byte) 'x');
        var bundle = Bundle.of(Bundle.encode(List.of("one".getBytes(), new byte[0], longest)));
        assertThat(bundle.count()).isEqualTo(3);
        assertThat(bundle.isWhole()).isTrue();
        assertThat(bundle.entry(0)).asString().isEqualTo("one");
        assertThat(bundle.entry(1)).isEmpty();
        assertThat(bundle.entry(2)).isEqualTo(longest);
    }

    @Test void a_bundle_writes_lengths_in_two_bytes() {
        assertThat(Bundle.encode(List.of("one".getBytes()))).containsExactly(0, 3, 'o', 'n', 'e');
        assertThatThrownBy(() -> Bundle.encode(List.of(new byte[65_536]))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test void a_bundle_cut_anywhere_is_not_whole() {
        var bytes = Bundle.encode(List.of("one".getBytes(), "four".getBytes()));
        for (int length = 1; length < bytes.length; length++) {
            var cut = Bundle.of(Arrays.copyOf(bytes, length));
            assertThat(cut.isWhole()).as("%d bytes", length).isEqualTo(length == 5);
            assertThat(cut.count()).isEqualTo(length < 5 ? 0 : 1);
        }
    }
}
