package org.plenary.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.organisation.MotionScene.id;
import static org.plenary.organisation.MotionScene.objection;
import static org.plenary.organisation.MotionScene.position;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.act.Act;
import org.plenary.act.MotionAct.ObjectionKind;
import org.plenary.organisation.MotionScene;
import org.plenary.organisation.Organisation;
import org.plenary.rule.Position;
import org.plenary.timeline.AsOf;

/// A hundred delegations file at once: whatever the order in which the clerk takes them, and whenever it starts anew
/// from the register, the decision is the one of a sequential run.
class ManyAtOnceTest {
    private static final List<String> PARTIES = IntStream.range(0, 99).mapToObj("P%02d"::formatted).toList();
    private static final String MEMBERS = "KGZ KAZ " + PARTIES.stream().collect(Collectors.joining(" "));

    private static final List<Position> SOFT = List.of(Position.FOR, Position.ABSTAINING, Position.NOT_TAKING_PART);

    private record Filed(String author, Act act) {}

    /// What each delegation will file, in its own order; nobody repeats itself.
    private static List<List<Filed>> wishes(SplittableRandom dice, boolean objecting) {
        var wishes = new ArrayList<List<Filed>>();
        for (var party : PARTIES) {
            var own = new ArrayList<Filed>();
            int count = 1 + dice.nextInt(3);
            for (int i = 0; i < count; i++) {
                var taken = SOFT.get((i + Math.floorMod(party.hashCode(), 3)) % 3);
                boolean objects = objecting && i == count - 1 && dice.nextInt(200) == 0;
                own.add(new Filed(party + " delegate", objects
                        ? objection("m", party, ObjectionKind.CORE_INTEREST, "Reason", "") : position("m", party, taken)));
            }
            wishes.add(own);
        }
        return wishes;
    }

    private static MotionScene scene(String matter) {
        return MotionScene.of(MEMBERS).tabled("m", "foreign ministers", matter).put("m");
    }

    /// Takes the filings in a random order that keeps each delegation's own, starting anew now and then.
    private static MotionScene interleaved(MotionScene scene, List<List<Filed>> wishes, long seed) {
        var turns = new ArrayList<Integer>();
        for (int i = 0; i < wishes.size(); i++) for (var _ : wishes.get(i)) turns.add(i);
        Collections.shuffle(turns, new Random(seed));
        var next = new int[wishes.size()];
        var dice = new SplittableRandom(seed);
        for (int turn : turns) {
            var filed = wishes.get(turn).get(next[turn]++);
            scene.files(filed.author(), filed.act());
            if (dice.nextInt(50) != 0) continue;
            var restarted = new MotionScene(scene.charter(), Organisation.replay(scene.organisation().acts()));
            assertThat(restarted.motion("m")).isEqualTo(scene.motion("m"));
            scene = restarted;
        }
        return scene;
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 1945, 2001, 2026})
    void the_verdict_is_the_one_of_a_sequential_run(long seed) {
        for (var matter : List.of("statement", "election", "report")) {
            var wishes = wishes(new SplittableRandom(seed), true);
            var sequential = scene(matter);
            for (var own : wishes) for (var filed : own) sequential.files(filed.author(), filed.act());
            sequential.closed("m");
            for (int run = 0; run < 3; run++) {
                var scene = interleaved(scene(matter), wishes, seed * 31 + run).closed("m");
                assertThat(scene.motion("m").decided()).as("seed %d, %s", seed, matter)
                        .isEqualTo(sequential.motion("m").decided());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 2017})
    void what_was_so_at_any_moment_can_be_asked_for_later(long seed) {
        var scene = scene("statement");
        var before = new ArrayList<Motion>();
        var moments = new ArrayList<AsOf>();
        for (var own : wishes(new SplittableRandom(seed), false).subList(0, 30)) {
            for (var filed : own) {
                scene.at(scene.now().plusSeconds(7_000));
                scene.files(filed.author(), filed.act());
                before.add(scene.motion("m"));
                moments.add(new AsOf(scene.today(), scene.now()));
            }
        }
        scene.at(scene.now().plusSeconds(60)).closed("m");
        for (int i = 0; i < before.size(); i++) {
            assertThat(scene.organisation().motions().one(id("m"), moments.get(i))).contains(before.get(i));
        }
        assertThat(scene.organisation().motions().open(moments.getFirst())).hasSize(1);
        assertThat(scene.organisation().motions().open(AsOf.on(scene.today()))).isEmpty();
    }
}
