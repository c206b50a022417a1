package org.plenary.lab.enlargement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.charter.Charter;
import org.plenary.charter.Provision;
import org.plenary.charter.RuleLaw;
import org.plenary.charter.Seats;
import org.plenary.lab.power.Options;
import org.plenary.lab.power.Power;
import org.plenary.lab.power.PowerAnswer;
import org.plenary.lab.power.PowerTable;
import org.plenary.lab.replay.ByRule;
import org.plenary.lab.replay.Replay;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.organisation.Organisation;
import org.plenary.rule.Seat;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.RuleId;

/// Puts a change of membership to every rule by which the bodies of the members decide.
record RuleEffects(Charter charter, Organisation organisation, Change change, Optional<RollCalls> record) {
    List<RuleEffect> all() {
        var effects = new ArrayList<RuleEffect>();
        rules().forEach((rule, bodies) -> charter.rules().at(rule, change.asOf().day()).map(Provision::law)
                .ifPresent(law -> effects.add(effect(rule, law, bodies))));
        return effects;
    }

    /// The rules in the order of the charter's bodies, each with the bodies that use it.
    private Map<RuleId, List<BodyId>> rules() {
        var rules = new LinkedHashMap<RuleId, List<BodyId>>();
        var day = change.asOf().day();
        for (var body : charter.bodies().namesAt(day)) {
            var law = charter.bodies().at(body, day).orElseThrow().law();
            if (!law.seats().contains(new Seats.EachWithStanding(change.standing()))) continue;
            for (var competence : law.decides()) {
                if (!competence.inForce().covers(day)) continue;
                var bodies = rules.computeIfAbsent(competence.by(), _ -> new ArrayList<>());
                if (!bodies.contains(body)) bodies.add(body);
            }
        }
        return rules;
    }

    private RuleEffect effect(RuleId rule, RuleLaw law, List<BodyId> bodies) {
        var remarks = new ArrayList<String>();
        var before = power(law, change.before(), remarks);
        var after = power(law, change.after(), remarks);
        return new RuleEffect(rule, law, bodies, before, after, record.flatMap(votes -> adoption(law, votes, remarks)),
                remarks.stream().distinct().toList());
    }

    private Optional<PowerTable> power(RuleLaw law, SortedSet<PartyId> members, List<String> remarks) {
        return switch (Power.of(law.adoptedWhen(), seats(members), Options.USUAL.listing(1))) {
            case PowerTable table -> Optional.of(table);
            case PowerAnswer.Refused(var why, _) -> {
                remarks.add(why);
                yield Optional.empty();
            }
            case PowerAnswer.Stopped _ -> Optional.empty();
        };
    }

    private List<Seat> seats(SortedSet<PartyId> members) {
        return organisation.seating(charter).seats(members, change.asOf().day());
    }

    private Optional<RuleEffect.Adoption> adoption(RuleLaw law, RollCalls votes, List<String> remarks) {
        var verdictsBefore = verdicts(law, votes, change.before(), remarks);
        var verdictsAfter = verdicts(law, votes, change.after(), remarks);
        if (verdictsBefore.isEmpty() || verdictsAfter.isEmpty()) return Optional.empty();
        int[] counts = new int[5];
        for (var motion : verdictsBefore.keySet()) {
            var after = verdictsAfter.get(motion);
            if (after == null) continue;
            boolean before = verdictsBefore.get(motion);
            counts[0]++;
            if (before) counts[1]++;
            if (after) counts[2]++;
            if (before && !after) counts[3]++;
            if (!before && after) counts[4]++;
        }
        return Optional.of(new RuleEffect.Adoption(counts[0], counts[1], counts[2], counts[3], counts[4]));
    }

    /// The verdicts by motion, for those on which at least one of the members takes a position.
    private Map<String, Boolean> verdicts(RuleLaw law, RollCalls votes, SortedSet<PartyId> members,
            List<String> remarks) {
        var named = new TreeSet<>(members);
        var outcome = Replay.of(votes.among(named::contains), new ByRule(law.adoptedWhen(), seats(members)));
        if (outcome.verdicts().isEmpty()) {
            outcome.unanswered().stream().findFirst().ifPresent(one -> remarks.add(
                    "The record does not answer: " + one.grounds().getFirst().sentence()));
        }
        var verdicts = new LinkedHashMap<String, Boolean>();
        outcome.verdicts().stream().filter(one -> one.tally().present() > 0)
                .forEach(one -> verdicts.put(one.motion().id(), one.adopted()));
        return verdicts;
    }
}
