package org.plenary.lab.rollcall.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Position;
import org.plenary.rule.Seat;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.PartyId;

/// Council votes known by their counts alone, put to a rule that may speak of permanent members.
///
/// The counts do not say which members they count. The rule is therefore asked about every way in which the
/// permanent members can be spread over them, with those who vetoed against: where all agree that is the
/// verdict, and where they do not, there is none.
public final class CouncilReplay {
    /// A vote under the rule; no verdict where the counts leave it open.
    public record Result(CouncilOutcome vote, Optional<Boolean> adopted) {
        public boolean reproduces() {
            return adopted.isPresent() && adopted.get() == (vote.outcome() == CouncilOutcome.Outcome.ADOPTED);
        }

        public boolean flips() { return adopted.isPresent() && !reproduces(); }
    }

    private static final int PERMANENT = 5;

    private final DecisionRule rule;
    private final GroupId permanent;

    private CouncilReplay(DecisionRule rule, GroupId permanent) {
        this.rule = rule;
        this.permanent = permanent;
    }

    /// Every vote under the rule; `permanent` is how the rule calls the group of permanent members.
    public static List<Result> of(List<CouncilOutcome> votes, DecisionRule rule, GroupId permanent) {
        var replay = new CouncilReplay(rule, permanent);
        return votes.stream().map(vote -> new Result(vote, replay.verdict(vote))).toList();
    }

    private Optional<Boolean> verdict(CouncilOutcome vote) {
        var verdicts = new TreeSet<Boolean>();
        for (int against = vote.vetoedBy().size(); against <= Math.min(PERMANENT, vote.against()); against++) {
            // where somebody vetoed, the record names all who did
            if (!vote.vetoedBy().isEmpty() && against > vote.vetoedBy().size()) break;
            for (int inFavour = 0; inFavour <= Math.min(PERMANENT - against, vote.inFavour()); inFavour++) {
                for (int abstaining = 0; abstaining + inFavour + against <= PERMANENT; abstaining++) {
                    int absent = PERMANENT - against - inFavour - abstaining;
                    if (abstaining > vote.abstaining() || absent > vote.unaccounted()) continue;
                    verdicts.add(holds(vote, inFavour, against, abstaining));
                }
            }
        }
        return verdicts.size() == 1 ? Optional.of(verdicts.first()) : Optional.empty();
    }

    private boolean holds(CouncilOutcome vote, int inFavour, int against, int abstaining) {
        var seats = new ArrayList<Seat>();
        var positions = new TreeMap<PartyId, Position>();
        var absent = new TreeSet<PartyId>();
        fill(seats, positions, absent, true, new int[] {inFavour, against, abstaining}, PERMANENT);
        fill(seats, positions, absent, false, new int[] {vote.inFavour() - inFavour, vote.against() - against,
            vote.abstaining() - abstaining}, vote.members() - PERMANENT);
        return rule.apply(Vote.of(seats, positions).withAbsent(absent)).holds();
    }

    private void fill(List<Seat> seats, TreeMap<PartyId, Position> positions, TreeSet<PartyId> absent,
            boolean isPermanent, int[] counts, int size) {
        var groups = new TreeSet<GroupId>();
        if (isPermanent) groups.add(permanent);
        int[] rest = counts.clone();
        for (int number = 0; number < size; number++) {
            var party = new PartyId("%s seat %02d".formatted(isPermanent ? "permanent" : "elected", number + 1));
            seats.add(new Seat(party, groups, new TreeMap<>()));
            int stance = 0;
            while (stance < 3 && rest[stance] == 0) stance++;
            if (stance == 3) absent.add(party);
            else positions.put(party, Position.values()[stance]);
            if (stance < 3) rest[stance]--;
        }
    }
}
