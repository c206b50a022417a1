package org.plenary.rule.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.RandomRules;
import org.plenary.rule.Stance;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.PartyId;

@DisplayName("Analyses give the answers that are found by trying every vote")
class RuleAnalysisTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 19581001})
    void on_random_rules_and_small_rooms(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            var rule = RandomRules.ofPositions(random, 2);
            var vote = RandomRules.vote(random, random.nextInt(6), false);
            check(rule, vote);
        }
    }

    private static void check(DecisionRule rule, Vote vote) {
        var analysis = new RuleAnalysis(rule, vote);
        var all = new AllVotes(rule, vote);
        var as = "%s%n%s".formatted(rule, vote);
        checkAnswers(rule, analysis, all, as);
        assertThat(analysis.vetoes()).as(as).isEqualTo(new Vetoes(all.vetoes(), new java.util.TreeSet<>()));
        checkSmallest(analysis.smallestWinning(), all.smallest(true, Stance.AGAINST, Stance.FOR), as);
        checkSmallest(analysis.smallestBlocking(), all.smallest(false, Stance.FOR, Stance.AGAINST), as);
        int fewest = all.nearestFlip();
        switch (analysis.nearestFlip()) {
            case Flip.By(var changes, var atLeast) -> {
                assertThat(changes).as(as).hasSize(fewest);
                assertThat(atLeast).as(as).isEqualTo(fewest);
                var positions = new TreeMap<>(vote.positions());
                positions.putAll(changes);
                var absent = new java.util.TreeSet<>(vote.absent());
                absent.removeAll(changes.keySet());
                var turned = vote.withAbsent(absent).withPositions(positions);
                assertThat(rule.apply(turned).holds()).as(as).isNotEqualTo(rule.apply(vote).holds());
            }
            case Flip.Never() -> assertThat(fewest).as(as).isEqualTo(-1);
            case Flip.Undecided undecided -> throw new AssertionError(undecided + as);
        }
    }

    private static void checkAnswers(DecisionRule rule, RuleAnalysis analysis, AllVotes all, String as) {
        assertThat(analysis.canNeverPass().isYes()).as(as).isEqualTo(!all.canPass());
        if (analysis.canNeverPass() instanceof Answer.No(var witness)) {
            assertThat(rule.apply(witness.orElseThrow()).holds()).as(as).isTrue();
        }
        assertThat(analysis.alwaysPasses().isYes()).as(as).isEqualTo(all.alwaysPasses());
        if (analysis.alwaysPasses() instanceof Answer.No(var witness)) {
            assertThat(rule.apply(witness.orElseThrow()).holds()).as(as).isFalse();
        }
        assertThat(analysis.canBothPass().isYes()).as(as).isEqualTo(all.canBothPass());
        if (analysis.canBothPass() instanceof Answer.Yes(var witness)) {
            assertThat(rule.apply(witness.orElseThrow()).holds()).as(as).isTrue();
            assertThat(rule.apply(AllVotes.mirrored(witness.get())).holds()).as(as).isTrue();
        }
        assertThat(analysis.moreSupportCanLose().isYes()).as(as).isEqualTo(all.moreSupportCanLose());
        assertThat(analysis.canStillPass().isYes()).as(as).isEqualTo(all.canStillPass());
        if (analysis.canStillPass() instanceof Answer.Yes(var witness)) {
            assertThat(rule.apply(witness.orElseThrow()).holds()).as(as).isTrue();
        }
        for (var stance : List.of(Stance.SILENT, Stance.ABSTAINING, Stance.ABSENT)) {
            checkCounts(analysis.countsAs(stance).orElseThrow(), stance, all, as);
        }
    }

    /// Where a stance is said to come to another, no vote tells the two apart.
    private static void checkCounts(SortedMap<PartyId, CountsAs> counts, Stance stance, AllVotes all, String as) {
        for (int i = 0; i < all.seats; i++) {
            var counted = counts.get(all.like.seats().get(i).party());
            boolean asFor = counted == CountsAs.FOR || counted == CountsAs.NOTHING;
            boolean asAgainst = counted == CountsAs.AGAINST || counted == CountsAs.NOTHING;
            if (asFor) assertThat(all.same(i, stance, Stance.FOR)).as(as).isTrue();
            if (asAgainst) assertThat(all.same(i, stance, Stance.AGAINST)).as(as).isTrue();
        }
    }

    private static void checkSmallest(SmallestSet found, long[] expected, String as) {
        switch (found) {
            case SmallestSet.Found(var members, var atLeast, var howMany) -> {
                assertThat(members.size()).as(as).isEqualTo((int) expected[0]);
                assertThat(atLeast).as(as).isEqualTo((int) expected[0]);
                assertThat(howMany.orElseThrow().longValueExact()).as(as).isEqualTo(expected[1]);
            }
            case SmallestSet.None() -> assertThat(expected[0]).as(as).isEqualTo(-1);
            case SmallestSet.Undecided undecided -> throw new AssertionError(undecided + as);
        }
    }
}
