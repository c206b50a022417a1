package org.plenary.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Persistent maps and lists agree with the collections of the JDK, and older ones never change.
class PersistentTest {
    @ParameterizedTest
    @ValueSource(longs = {7, 42, 1945, 2003})
    void a_map_agrees_with_a_tree_map_at_every_step(long seed) {
        var dice = new SplittableRandom(seed);
        var model = new TreeMap<String, Integer>();
        var map = PersistentMap.<String, Integer>empty();
        for (int i = 0; i < 20_000; i++) {
            var key = "K" + dice.nextInt(3_000);
            int value = i;
            var older = map;
            int size = older.size();
            map = map.update(key, 0, known -> known + value);
            model.merge(key, value, Integer::sum);
            assertThat(older.size()).isEqualTo(size);
            assertThat(map.get(key)).contains(model.get(key));
        }
        assertThat(map.keys()).containsExactlyElementsOf(model.keySet());
        assertThat(map.values()).containsExactlyElementsOf(model.values());
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 43, 1946, 2004})
    void a_map_from_which_keys_are_taken_agrees_with_a_tree_map(long seed) {
        var dice = new SplittableRandom(seed);
        var model = new TreeMap<Integer, Integer>();
        var map = PersistentMap.<Integer, Integer>empty();
        for (int i = 0; i < 20_000; i++) {
            int key = dice.nextInt(2_000);
            boolean growing = i / 5_000 % 2 == 0;
            if (dice.nextInt(4) == 0 ^ growing) {
                map = map.with(key, i);
                model.put(key, i);
            } else {
                map = map.without(key);
                model.remove(key);
            }
            assertThat(map.size()).isEqualTo(model.size());
            assertThat(map.firstKey().orElse(-1)).isEqualTo(model.isEmpty() ? -1 : model.firstKey());
            if (i % 500 == 0) assertThat(map.keys()).containsExactlyElementsOf(model.keySet());
        }
        assertThat(map.keys()).containsExactlyElementsOf(model.keySet());
        assertThat(map.values()).containsExactlyElementsOf(model.values());
        for (int key : List.copyOf(model.keySet())) map = map.without(key);
        assertThat(map).isEqualTo(PersistentMap.empty());
        assertThat(map.with(5, 5).get(5)).contains(5);
    }

    @Test void the_content_of_a_map_does_not_depend_on_the_order_of_adding() {
        var forward = PersistentMap.<String, Integer>empty();
        var backward = PersistentMap.<String, Integer>empty();
        for (int i = 0; i < 500; i++) {
            forward = forward.with("K" + i, i);
            backward = backward.with("K" + (499 - i), 499 - i);
        }
        assertThat(forward.values()).isEqualTo(backward.values());
        assertThat(forward).isEqualTo(backward).hasSameHashCodeAs(backward).isNotEqualTo(forward.with("K0", 7));
    }

    @Test void a_list_keeps_every_element_in_order_across_all_levels() {
        var list = PersistentList.<Integer>empty();
        var snapshots = new ArrayList<PersistentList<Integer>>();
        int size = 32 * 32 * 32 + 100;
        for (int i = 0; i < size; i++) {
            if (i % 1_000 == 0) snapshots.add(list);
            list = list.with(i);
        }
        assertThat(list.size()).isEqualTo(size);
        int next = 0;
        for (int element : list) assertThat(element).isEqualTo(next++);
        assertThat(next).isEqualTo(size);
        for (int i = 0; i < size; i += 97) assertThat(list.get(i)).isEqualTo(i);
        for (int i = 0; i < snapshots.size(); i++) assertThat(snapshots.get(i).size()).isEqualTo(1_000 * i);
    }

    @Test void two_lists_that_grow_from_one_do_not_disturb_each_other() {
        var common = PersistentList.<Integer>empty();
        for (int i = 0; i < 40; i++) common = common.with(i);
        var one = common.with(100);
        var other = common.with(200);
        assertThat(List.of(common.size(), one.get(40), other.get(40))).containsExactly(40, 100, 200);
    }

    @Test void there_is_no_element_beyond_the_end() {
        assertThatIllegalArgumentException().isThrownBy(() -> PersistentList.empty().get(0))
                .withMessage("The list has 0 elements, none at 0.");
    }
}
