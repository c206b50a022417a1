package org.plenary.lab.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Ground;
import org.plenary.lab.power.Progress;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.PackedRule;
import org.plenary.rule.Seat;
import org.plenary.rule.Stance;
import org.plenary.rule.Tally;
import org.plenary.vocabulary.PartyId;

/// Puts recorded votes to a forum again: which motions would have been adopted, who could have turned them, who
/// would have been overruled, and where that differs from what the record says. Verdicts are exact; they are
/// those of `DecisionRule.apply`.
public final class Replay {
    private static final int STEP = 100;

    private final RollCalls record;
    private final List<Seat> everybody;
    private final List<Replayed> verdicts = new ArrayList<>();
    private final List<Unanswered> unanswered = new ArrayList<>();
    private DecisionRule packedFor;
    private PackedRule packed;

    private Replay(RollCalls record) {
        this.record = record;
        everybody = record.voters().stream().map(Seat::of).toList();
    }

    /// A motion without a verdict, with the reasons.
    public record Unanswered(RecordedMotion motion, List<Ground> grounds) {
        public Unanswered {
            grounds = List.copyOf(grounds);
        }
    }

    /// The verdicts that could be found, and the motions on which there is none.
    public record Outcome(List<Replayed> verdicts, List<Unanswered> unanswered) {
        public Outcome {
            verdicts = List.copyOf(verdicts);
            unanswered = List.copyOf(unanswered);
        }

        public long adopted() { return verdicts.stream().filter(Replayed::adopted).count(); }

        /// Verdicts that are what the record says.
        public long reproduced() { return verdicts.stream().filter(Replayed::reproduces).count(); }

        /// Verdicts that are not what the record says.
        public List<Replayed> flips() { return verdicts.stream().filter(Replayed::flips).toList(); }

        /// Verdicts on motions of which the record gives no outcome: they neither agree nor flip.
        public long withoutOutcome() {
            return verdicts.stream().filter(one -> one.motion().adopted().isEmpty()).count();
        }
    }

    /// Every motion of the record before the forum, in the order of the record.
    public static Outcome of(RollCalls record, Forum forum) { return of(record, forum, Progress.NONE).orElseThrow(); }

    /// The same; empty where whoever waits stopped it.
    public static Optional<Outcome> of(RollCalls record, Forum forum, Progress progress) {
        var replay = new Replay(record);
        int motions = record.motions().size();
        for (int motion = 0; motion < motions; motion++) {
            boolean asks = motion % STEP == 0;
            if (asks && !progress.goOn("motions", motion / (double) motions)) return Optional.empty();
            replay.judge(forum.put(record, motion), motion);
        }
        return Optional.of(new Outcome(replay.verdicts, replay.unanswered));
    }

    private void judge(Forum.Put put, int motion) {
        var recorded = record.motions().get(motion);
        switch (put) {
            case Forum.Put.Nowhere(var grounds) -> unanswered.add(new Unanswered(recorded, grounds));
            case Forum.Put.To(var rule, var law, var vote) -> {
                var made = vote.map(found -> PackedRule.of(rule, found)).orElseGet(() -> packed(rule));
                var ballot = vote.map(made::pack).orElseGet(() -> record.ballot(motion));
                boolean adopted = made.holds(ballot);
                verdicts.add(new Replayed(recorded, law, adopted, vote.map(Tally::of).orElseGet(() -> tally(motion)),
                        Decisive.in(made, ballot, vote.isEmpty()), adopted ? against(made, ballot) : List.of()));
            }
        }
    }

    /// The rule for one seat of each voter, packed once for as long as the rule stays the same.
    private PackedRule packed(DecisionRule rule) {
        if (!rule.equals(packedFor)) {
            packed = PackedRule.of(rule, everybody);
            packedFor = rule;
        }
        return packed;
    }

    private Tally tally(int motion) {
        return new Tally(record.count(motion, Stance.FOR), record.count(motion, Stance.AGAINST),
                record.count(motion, Stance.ABSTAINING), 0, record.count(motion, Stance.ABSENT));
    }

    private static List<PartyId> against(PackedRule rule, long[] ballot) {
        var found = new ArrayList<PartyId>();
        for (int word = 0; word < rule.words(); word++) {
            for (long rest = ballot[Stance.AGAINST.ordinal() * rule.words() + word]; rest != 0; rest &= rest - 1) {
                found.add(rule.seats().get(word * 64 + Long.numberOfTrailingZeros(rest)).party());
            }
        }
        return found;
    }
}
