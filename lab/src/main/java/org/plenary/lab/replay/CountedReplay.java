package org.plenary.lab.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.act.Ground;
import org.plenary.body.Ballot;
import org.plenary.lab.replay.Replay.Unanswered;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.read.CouncilOutcome;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Position;
import org.plenary.rule.Seat;
import org.plenary.rule.Tally;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;

/// Council votes known by their counts alone, put to a body whose rule may speak of one group of seats (the
/// permanent members).
///
/// The counts do not say which members they count. The rule is therefore asked about every way in which the group
/// can be spread over them, with those who vetoed against: where all agree that is the verdict, and where they do
/// not, there is none. Who could have turned the verdict alone is not known, and nobody is listed.
public final class CountedReplay {
    private static final Ground OPEN = Forum.ground("positions", "The counts do not say how the members that the rule "
            + "names stood, and it matters.", "Use a record with the position of each member.");

    private final ByCharter forum;

    private CountedReplay(ByCharter forum) {
        this.forum = forum;
    }

    /// The rule of a day, and how many seats belong to the group that it names.
    private record Asked(DecisionRule rule, Forum.Law law, Optional<GroupId> group, int size) {}

    /// Every vote before the body.
    public static Replay.Outcome of(List<CouncilOutcome> votes, ByCharter forum) {
        var replay = new CountedReplay(forum);
        var verdicts = new ArrayList<Replayed>();
        var unanswered = new ArrayList<Unanswered>();
        for (var vote : votes) {
            var grounds = new ArrayList<Ground>();
            var motion = motion(vote);
            var asked = replay.asked(vote, motion, grounds);
            var verdict = asked.flatMap(found -> verdict(found, vote));
            if (asked.isPresent() && verdict.isEmpty()) grounds.add(OPEN);
            if (verdict.isEmpty()) unanswered.add(new Unanswered(motion, grounds));
            else verdicts.add(new Replayed(motion, asked.get().law(), verdict.get(), tally(vote), List.of(),
                    verdict.get() ? List.copyOf(vote.vetoedBy()) : List.of()));
        }
        return new Replay.Outcome(verdicts, unanswered);
    }

    private static RecordedMotion motion(CouncilOutcome vote) {
        var motion = RecordedMotion.of(vote.label())
                .withOutcome(vote.outcome() == CouncilOutcome.Outcome.ADOPTED);
        return vote.date().map(motion::on).orElse(motion);
    }

    private static Tally tally(CouncilOutcome vote) {
        return new Tally(vote.inFavour(), vote.against(), vote.abstaining(), 0, vote.unaccounted());
    }

    private Optional<Asked> asked(CouncilOutcome vote, RecordedMotion motion, List<Ground> grounds) {
        var matter = forum.matter(motion);
        if (matter.isEmpty()) {
            grounds.add(Forum.ground("matter", "The record does not name the matter.", "Name it in the question."));
            return Optional.empty();
        }
        var first = asked(matter.get(), vote.date().orElse(LocalDate.of(vote.year(), 1, 1)), grounds);
        if (vote.date().isPresent() || forum.lawOf().isPresent() || first.isEmpty()) return first;
        var last = asked(matter.get(), LocalDate.of(vote.year(), 12, 31), grounds);
        if (last.isPresent() && last.get().rule().equals(first.get().rule())) return last;
        grounds.add(Forum.ground("day", "The rule changed in %d, and the day of the vote is not known."
                .formatted(vote.year()), "Enter the day of the vote."));
        return Optional.empty();
    }

    private Optional<Asked> asked(MatterId matter, LocalDate dated, List<Ground> grounds) {
        var day = forum.lawOf().orElse(dated);
        var ballot = Ballot.of(forum.body(), matter, day);
        var rule = forum.chamber().rule(ballot).map(law -> law.adoptedWhen());
        if (rule.isEmpty()) {
            grounds.add(Forum.ground("matter", "'%s' does not decide '%s' on %s.".formatted(forum.body(), matter, day),
                    "Name another body or matter."));
            return Optional.empty();
        }
        var needs = RuleNeeds.of(rule.get());
        boolean answerable = rule.get().weights().isEmpty() && rule.get().groups().size() <= 1
                && !rule.get().concernsSubject() && rule.get().signers().isEmpty() && !needs.kinds().isEmpty();
        if (!answerable) {
            grounds.add(Forum.ground("rule",
                    "The rule asks more than counts can tell: '%s'.".formatted(rule.get().text()),
                    "Use a record with the position of each member."));
            return Optional.empty();
        }
        var group = rule.get().groups().stream().findFirst();
        int size = group.flatMap(name -> forum.chamber().seating().charter().groups().at(name, day))
                .map(law -> law.law().seats().size()).orElse(0);
        var law = new Forum.Law(Optional.of(day), Optional.of(matter),
                forum.chamber().competence(ballot).map(competence -> competence.by()));
        return Optional.of(new Asked(rule.get(), law, group, size));
    }

    private static Optional<Boolean> verdict(Asked asked, CouncilOutcome vote) {
        var verdicts = new TreeSet<Boolean>();
        int vetoes = asked.group().isEmpty() ? 0 : vote.vetoedBy().size();
        for (int against = vetoes; against <= Math.min(asked.size(), vote.against()); against++) {
            // where somebody vetoed, the record names all who did
            if (vetoes > 0 && against > vetoes) break;
            for (int inFavour = 0; inFavour <= Math.min(asked.size() - against, vote.inFavour()); inFavour++) {
                for (int abstaining = 0; abstaining + inFavour + against <= asked.size(); abstaining++) {
                    int absent = asked.size() - against - inFavour - abstaining;
                    if (abstaining > vote.abstaining() || absent > vote.unaccounted()) continue;
                    verdicts.add(holds(asked, vote, new int[] {inFavour, against, abstaining}));
                }
            }
        }
        return verdicts.size() == 1 ? Optional.of(verdicts.first()) : Optional.empty();
    }

    private static boolean holds(Asked asked, CouncilOutcome vote, int[] grouped) {
        var room = new Room(new ArrayList<>(), new TreeMap<>(), new TreeSet<>());
        room.fill(asked.group(), grouped, asked.size());
        room.fill(Optional.empty(), new int[] {vote.inFavour() - grouped[0], vote.against() - grouped[1],
            vote.abstaining() - grouped[2]}, vote.members() - asked.size());
        return asked.rule().apply(Vote.of(room.seats(), room.positions()).withAbsent(room.absent())).holds();
    }

    private record Room(List<Seat> seats, TreeMap<PartyId, Position> positions, TreeSet<PartyId> absent) {
        /// Seats with these counts for, against and abstaining; the rest is absent.
        void fill(Optional<GroupId> group, int[] counts, int size) {
            var groups = new TreeSet<GroupId>();
            group.ifPresent(groups::add);
            int[] rest = counts.clone();
            for (int number = 0; number < size; number++) {
                var party = new PartyId("%s %02d".formatted(group.isPresent() ? "group" : "other", number + 1));
                seats.add(new Seat(party, groups, new TreeMap<>()));
                int stance = 0;
                while (stance < 3 && rest[stance] == 0) stance++;
                if (stance == 3) absent.add(party);
                else positions.put(party, Position.values()[stance]);
                if (stance < 3) rest[stance]--;
            }
        }
    }
}
