package org.plenary.lab.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.lab.model.Draws;
import org.plenary.lab.model.Manner;
import org.plenary.lab.model.SpatialModel;
import org.plenary.lab.power.Progress;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Parsed;
import org.plenary.rule.Position;
import org.plenary.rule.RuleParser;
import org.plenary.rule.Seat;
import org.plenary.rule.Stance;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.PartyId;

class SweepTest {
    private static final List<String> ONE = List.of("against = 0", "for > against", "for >= 5");
    private static final List<String> OTHER = List.of("for >= 2/3 of voting", "for >= 6");

    @Test void any_number_of_threads_gives_the_same_sums() {
        var job = job(500, 7);
        var one = SweepRun.of(job, 1, Progress.NONE).orElseThrow();
        assertThat(SweepRun.of(job, 3, Progress.NONE)).contains(one);
        assertThat(SweepRun.of(job, 8, Progress.NONE)).contains(one);
        assertThat(SweepRun.of(job(500, 8), 3, Progress.NONE)).isNotEqualTo(one);
    }

    @Test void runs_of_dockets_add_up_to_the_whole() {
        var job = job(100, 7);
        var sweep = Sweep.of(job);
        assertThat(sweep.run(0, 37).plus(sweep.run(37, 38)).plus(sweep.run(38, 100)))
                .isEqualTo(SweepRun.of(job, 2, Progress.NONE).orElseThrow());
    }

    /// The same dockets, drawn one by one and put to the rules as the core applies them.
    @Test void the_sums_are_what_the_rules_find_one_by_one() {
        var job = job(40, 11);
        var charters = SweptCharter.of(job, SweepRun.of(job, 2, Progress.NONE).orElseThrow());
        assertThat(charters).hasSize(6);
        for (var charter : charters) {
            long[] counts = new long[3];
            for (int docket = 0; docket < 40; docket++) {
                for (int motion = 0; motion < 9; motion++) count(job, charter, new Draws(11).of(docket).of(motion), counts);
            }
            assertThat(charter.adopted()).isEqualTo(counts[0]);
            assertThat(charter.overruled()).isEqualTo(counts[1]);
            assertThat(charter.thwarted()).isEqualTo(counts[2]);
            assertThat(charter.byParty().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(counts[1]);
            assertThat(charter.motions()).isEqualTo(360);
        }
    }

    private static void count(SweepJob job, SweptCharter charter, Draws draws, long[] counts) {
        var model = new SpatialModel(job.seats().stream().map(seat -> new PartyId(seat.party())).toList(),
                job.seats().stream().map(SweepJob.SeatLine::point).toList(), 1, new Manner(0.6, 0.1, 0.05), "assumed");
        var stances = model.vote(draws);
        var positions = new TreeMap<PartyId, Position>();
        int inFavour = 0;
        int against = 0;
        for (int i = 0; i < stances.length; i++) {
            if (stances[i] == Stance.ABSENT) continue;
            positions.put(model.parties().get(i), Position.values()[stances[i].ordinal()]);
            if (stances[i] == Stance.FOR) inFavour++;
            if (stances[i] == Stance.AGAINST) against++;
        }
        var rule = rule(charter.rules().get(draws.below(1L << 50, 2)));
        boolean adopted = rule.apply(Vote.of(model.parties().stream().map(Seat::of).toList(), positions)).holds();
        if (adopted) counts[0]++;
        if (adopted) counts[1] += against;
        if (!adopted && inFavour > against) counts[2]++;
    }

    @Test void under_consensus_nobody_is_overruled_and_under_majority_nothing_is_thwarted() {
        var job = job(200, 3);
        var charters = SweptCharter.of(job, SweepRun.of(job, 2, Progress.NONE).orElseThrow());
        var sums = SweepRun.of(job, 2, Progress.NONE).orElseThrow();
        assertThat(sums.overruled()[0]).isZero();
        assertThat(sums.thwarted()[1]).isZero();
        assertThat(charters.getFirst().standardError()).isBetween(0.001, 0.05);
    }

    @Test void whoever_waits_may_stop_it() {
        assertThat(SweepRun.of(job(10_000, 1), 2, (_, _) -> false)).isEmpty();
    }

    @Test void a_job_is_the_same_after_it_was_written_and_read() {
        var job = job(10, 5);
        assertThat(SweepJobFile.read(SweepJobFile.write(job).lines().toList())).isEqualTo(job);
        assertThatThrownBy(() -> SweepJobFile.read(List.of("plenary sweep 1", "seat\tA\tnorth\t0\t\t")))
                .hasMessageContaining("Line 2");
        assertThatThrownBy(() -> SweepJobFile.read(List.of("motion,party"))).hasMessageContaining("plenary sweep 1");
    }

    @Test void ranges_in_rules_stand_for_many() {
        assertThat(RuleGrid.of("against = 0 | for >= {50..70..10}% of entitled")).containsExactly("against = 0",
                "for >= 50% of entitled", "for >= 60% of entitled", "for >= 70% of entitled");
        assertThat(RuleGrid.of("for >= {1..2..1} and against <= {0..1..1}")).hasSize(4);
        assertThatThrownBy(() -> RuleGrid.of("for >= {1..2..0}")).hasMessageContaining("above 0");
    }

    @Test void a_rule_that_asks_for_what_the_seats_lack_is_refused() {
        var job = job(1, 1);
        for (var rule : List.of("for by population >= 65% of entitled by population", "against of permanent = 0",
                "consent of subject", "for for")) {
            var asked = new SweepJob(job.seats(),
                    new ArrayList<>(List.of(new SweepJob.Choice("b", "m", new ArrayList<>(List.of(rule))))), job.model(), 1, 1, 1);
            assertThatThrownBy(() -> Sweep.of(asked)).as(rule).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static DecisionRule rule(String text) { return ((Parsed.Rule) RuleParser.parse(text)).rule(); }

    private static SweepJob job(long dockets, long seed) {
        var seats = new ArrayList<SweepJob.SeatLine>();
        for (int i = 0; i < 8; i++) seats.add(SweepJob.SeatLine.of("P" + i, i / 2.0 - 1.75, i % 3));
        var choices = new ArrayList<>(List.of(new SweepJob.Choice("one", "any", new ArrayList<>(ONE)),
                new SweepJob.Choice("other", "any", new ArrayList<>(OTHER))));
        return new SweepJob(seats, choices, new SweepJob.ModelLine("spatial", 1, 0.6, 0.1, 0.05, "assumed"), dockets, 9, seed);
    }
}
