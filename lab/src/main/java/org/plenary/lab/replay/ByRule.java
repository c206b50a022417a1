package org.plenary.lab.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.act.Ground;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Seat;
import org.plenary.rule.Stance;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.PartyId;

/// A rule by itself, for seats with the groups and weights that it needs. Who is silent on a motion has no seat
/// on it. Where no seats are given, each voter has one without groups and weights.
public record ByRule(DecisionRule rule, Optional<List<Seat>> given) implements Forum {
    public ByRule {
        given = given.map(List::copyOf);
    }

    public ByRule(DecisionRule rule) {
        this(rule, Optional.empty());
    }

    public ByRule(DecisionRule rule, List<Seat> seats) {
        this(rule, Optional.of(seats));
    }

    @Override public Put put(RollCalls record, int motion) {
        var needs = RuleNeeds.of(rule);
        if (given.isEmpty() && needs.positionsAlone()) return new Put.To(rule, law(record, motion), Optional.empty());
        var grounds = new ArrayList<Ground>();
        var seats = seats(record, motion, grounds);
        needs.missing(seats).forEach(why -> grounds.add(Forum.ground("seats", why, "Give seats that have it.")));
        if (rule.concernsSubject()) {
            grounds.add(Forum.ground("subject", "The rule speaks of the party concerned, and the record names none.",
                    "Put the record to a body, and name the subject."));
        }
        if (!rule.silences().isEmpty()) {
            grounds.add(Forum.ground("silence", "The rule asks how long silence lasted; the record does not say.",
                    "Put the record to a body of a charter."));
        }
        boolean everybody = given.filter(all -> all.size() == seats.size()).isPresent();
        if (needs.dependsOnSeats() && !everybody && !record.tellsAbsence()) grounds.add(noAbsence());
        if (seats.isEmpty() && grounds.isEmpty()) {
            grounds.add(Forum.ground("positions", "No party with a seat takes a position on this motion in the record.",
                    "Leave the motion out, or use a record of the parties that sit there."));
        }
        if (!grounds.isEmpty()) return new Put.Nowhere(grounds);
        return new Put.To(rule, law(record, motion), Optional.of(vote(record, motion, seats)));
    }

    static Ground noAbsence() {
        return Forum.ground("seats", "The rule counts who is entitled, silent or absent, and the record does not tell "
                + "who was absent.", "Use a record that lists the absent, or a rule that counts positions only.");
    }

    private static Law law(RollCalls record, int motion) {
        return new Law(record.motions().get(motion).date(), Optional.empty(), Optional.empty());
    }

    private List<Seat> seats(RollCalls record, int motion, List<Ground> grounds) {
        var byParty = new TreeMap<PartyId, Seat>();
        given.ifPresent(seats -> seats.forEach(seat -> byParty.put(seat.party(), seat)));
        var taken = new ArrayList<Seat>();
        for (int voter = 0; voter < record.voters().size(); voter++) {
            if (record.stance(motion, voter) == Stance.SILENT) continue;
            var party = record.voters().get(voter);
            var seat = given.isEmpty() ? Seat.of(party) : byParty.get(party);
            if (seat != null) taken.add(seat);
            else grounds.add(Forum.ground("seats", "%s voted and is given no seat.".formatted(party),
                    "Give it one, or leave it out of the record."));
        }
        return taken;
    }

    private static Vote vote(RollCalls record, int motion, List<Seat> seats) {
        var absent = new TreeSet<PartyId>();
        for (int voter = 0; voter < record.voters().size(); voter++) {
            if (record.stance(motion, voter) == Stance.ABSENT) absent.add(record.voters().get(voter));
        }
        return Vote.of(seats, record.positions(motion)).withAbsent(absent);
    }
}
