package org.plenary.motion;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.plenary.rule.Lapse;
import org.plenary.rule.Stance;
import org.plenary.rule.analysis.CountsAs;
import org.plenary.rule.analysis.RuleAnalysis;
import org.plenary.rule.analysis.SmallestSet;
import org.plenary.rule.analysis.Vetoes;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.PartyId;

/// What can be said of a question before anybody has spoken: by which rule it is decided and under which article, who
/// is entitled, who can block it alone, the smallest coalition that carries it and the smallest that stops it, what
/// silence, abstaining and staying away come to, and which ways it can be put.
///
/// The meanings of silence and abstention are by seat, and missing where the rule is too large to be taken apart.
public record Preflight(
        Room room, Vetoes blockers, SmallestSet carries, SmallestSet stops,
        Optional<SortedMap<PartyId, CountsAs>> silent, Optional<SortedMap<PartyId, CountsAs>> abstaining,
        Optional<SortedMap<PartyId, CountsAs>> absent, boolean inTheRoom, boolean bySilence) {

    public static Preflight of(Room room) {
        var vote = room.vote(Collections.emptySortedMap(), room.fullSilence());
        var analysis = new RuleAnalysis(room.needed(), vote);
        return new Preflight(room, room.vetoes(), analysis.smallestWinning(), analysis.smallestBlocking(),
                room.silenceCountsAs(), analysis.countsAs(Stance.ABSTAINING),
                analysis.countsAs(Stance.ABSENT), room.canPassInTheRoom(), room.silenceAdopts());
    }

    /// Who may take a position.
    public SortedSet<PartyId> entitled() { return room.entitled(); }

    /// Where a proposal of another body has to come first.
    public Optional<BodyId> onProposalOf() { return room.competence().onProposalOf(); }

    /// The shortest silence that the rule lays down, where it lays one down.
    public Optional<Lapse> shortestSilence() {
        return room.needed().silences().stream().findFirst();
    }

    /// What the stance comes to where it comes to the same for every seat.
    public static Optional<CountsAs> ofAll(Optional<SortedMap<PartyId, CountsAs>> bySeat) {
        if (bySeat.isEmpty() || bySeat.get().values().stream().distinct().count() != 1) return Optional.empty();
        return bySeat.get().values().stream().findFirst();
    }
}
