package org.plenary.lab.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.body.Ballot;
import org.plenary.body.Chamber;
import org.plenary.body.Verdict;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.rule.Position;
import org.plenary.rule.Stance;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;

/// A body under its charter, each motion by the rule and with the seats of its day.
///
/// @param matter     the kind of question of every motion; otherwise what the record says of each
/// @param subject    the party concerned, for rules that speak of one
/// @param otherwise  the day of motions without a date
/// @param lawOf      judges every motion by the law of that day instead, so that a reform meets an older record
/// @param onlySeated leaves out positions of parties without a seat, instead of refusing the motion
public record ByCharter(
        Chamber chamber, BodyId body, Optional<MatterId> matter, Optional<PartyId> subject, LocalDate otherwise,
        Optional<LocalDate> lawOf, boolean onlySeated) implements Forum {

    @Override public Put put(RollCalls record, int motion) {
        var recorded = record.motions().get(motion);
        var wanted = matter(recorded);
        if (wanted.isEmpty()) {
            return new Put.Nowhere(List.of(Forum.ground("matter",
                    "Neither the file nor the question names the matter of this motion.", "Name it.")));
        }
        var ballot = Ballot.of(body, wanted.get(), day(recorded));
        if (subject.isPresent()) ballot = ballot.about(subject.get());
        var rule = chamber.rule(ballot);
        if (rule.isPresent() && isOpenToAll(ballot) && RuleNeeds.of(rule.get().adoptedWhen()).positionsAlone()) {
            var name = chamber.competence(ballot).map(competence -> competence.by());
            return new Put.To(rule.get().adoptedWhen(), new Law(Optional.of(ballot.day()), wanted, name),
                    Optional.empty());
        }
        return switch (chamber.verdict(filled(ballot, record, motion))) {
            case Verdict.Unanswered(var grounds) -> new Put.Nowhere(grounds);
            case Verdict.Reached reached -> reached(record, reached);
        };
    }

    /// The kind of question that a motion is put as.
    public Optional<MatterId> matter(RecordedMotion motion) {
        return matter.or(() -> motion.matter().map(MatterId::new));
    }

    /// The day whose law holds for a motion.
    public LocalDate day(RecordedMotion motion) { return lawOf.or(motion::date).orElse(otherwise); }

    /// Nothing is on record of who sits there, so whoever takes a position has a seat.
    private boolean isOpenToAll(Ballot ballot) {
        return chamber.given().isEmpty() && !onlySeated && chamber.open(ballot) >= Integer.MAX_VALUE
                && chamber.seating().seats(body, AsOf.on(ballot.day())).isEmpty();
    }

    private Ballot filled(Ballot ballot, RollCalls record, int motion) {
        var positions = new TreeMap<PartyId, Position>(record.positions(motion));
        var absent = new TreeSet<PartyId>();
        for (int voter = 0; voter < record.voters().size(); voter++) {
            if (record.stance(motion, voter) == Stance.ABSENT) absent.add(record.voters().get(voter));
        }
        var seated = seated(ballot);
        for (var voter : record.voters()) {
            SeatNames.holder(voter, ballot.day(), seated).ifPresent(holder -> {
                var position = positions.remove(voter);
                if (position != null) positions.putIfAbsent(holder, position);
                if (absent.remove(voter)) absent.add(holder);
            });
        }
        if (onlySeated) {
            positions.keySet().retainAll(seated);
            absent.retainAll(seated);
        }
        return ballot.with(positions).without(absent);
    }

    /// Who is known to sit there on the day.
    private TreeSet<PartyId> seated(Ballot ballot) {
        var seated = new TreeSet<PartyId>();
        chamber.given().orElseGet(() -> chamber.seating().seats(body, AsOf.on(ballot.day())))
                .forEach(seat -> seated.add(seat.party()));
        return seated;
    }

    private static Put reached(RollCalls record, Verdict.Reached reached) {
        var rule = reached.rule().adoptedWhen();
        var needs = RuleNeeds.of(rule);
        var missing = needs.missing(reached.vote().seats());
        if (!missing.isEmpty()) {
            return new Put.Nowhere(missing.stream().map(why -> Forum.ground("seats", why,
                    "Give seats, groups and weights with the record.")).toList());
        }
        if (needs.dependsOnSeats() && reached.filled() > 0 && !record.tellsAbsence()) {
            return new Put.Nowhere(List.of(ByRule.noAbsence()));
        }
        if (reached.tally().present() + reached.tally().absent() == 0) {
            return new Put.Nowhere(List.of(Forum.ground("positions",
                    "No party with a seat takes a position on this motion in the record.",
                    "Leave the motion out, or use a record of the parties that sit there.")));
        }
        var ballot = reached.ballot();
        return new Put.To(rule, new Law(Optional.of(ballot.day()), Optional.of(ballot.matter()),
                Optional.of(reached.competence().by())), Optional.of(reached.vote()));
    }
}
