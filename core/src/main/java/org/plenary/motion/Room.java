package org.plenary.motion;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.body.Ballot;
import org.plenary.body.Chamber;
import org.plenary.body.Verdict;
import org.plenary.charter.Competence;
import org.plenary.charter.RuleLaw;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Elapsed;
import org.plenary.rule.Position;
import org.plenary.rule.Seat;
import org.plenary.rule.Stance;
import org.plenary.rule.Vote;
import org.plenary.rule.analysis.Answer;
import org.plenary.rule.analysis.CountsAs;
import org.plenary.rule.analysis.RuleAnalysis;
import org.plenary.rule.analysis.Vetoes;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Source;

/// Who may take a position on a question on one day, and by which rule it is decided: the seats without those whose
/// rights are suspended, and without the party concerned where the rule never counts it.
public final class Room {
    private final Chamber chamber;
    private final Verdict.Reached question;
    private final SortedSet<PartyId> entitled;
    /// Found when first asked for; whoever asks finds the same.
    private volatile Vetoes vetoes;

    /// `question` is the verdict on the question before anybody has spoken.
    Room(Chamber chamber, Verdict.Reached question) {
        this.chamber = chamber.with(question.vote().seats());
        this.question = question;
        this.entitled = Collections.unmodifiableSortedSet(entitled(question));
    }

    private static SortedSet<PartyId> entitled(Verdict.Reached question) {
        var entitled = new TreeSet<PartyId>();
        question.vote().seats().forEach(seat -> entitled.add(seat.party()));
        var needed = question.rule().adoptedWhen();
        if (needed.leavesOutSubject()) question.ballot().subject().ifPresent(entitled::remove);
        if (needed.asksConsentOfSubject()) question.ballot().subject().ifPresent(entitled::add);
        return entitled;
    }

    public BodyId body() { return question.ballot().body(); }

    public MatterId matter() { return question.ballot().matter(); }

    public LocalDate day() { return question.ballot().day(); }

    public Optional<PartyId> subject() { return question.ballot().subject(); }

    public Competence competence() { return question.competence(); }

    public RuleLaw rule() { return question.rule(); }

    /// Where the competence and the rule are laid down.
    public List<Source> sources() { return question.sources(); }

    public List<Seat> seats() { return question.vote().seats(); }

    /// Who may take a position, by party.
    public SortedSet<PartyId> entitled() { return entitled; }

    public boolean sits(PartyId party) {
        return question.vote().seats().stream().anyMatch(seat -> seat.party().equals(party));
    }

    /// Whether the rule leaves this party out because the question concerns it.
    public boolean leavesOut(PartyId party) {
        return subject().equals(Optional.of(party)) && needed().leavesOutSubject();
    }

    DecisionRule needed() { return rule().adoptedWhen(); }

    /// Who alone prevents adoption by being against.
    public Vetoes vetoes() {
        var known = vetoes;
        if (known == null) vetoes = known = new RuleAnalysis(needed(), question.vote()).vetoes();
        return known;
    }

    public boolean blocksAlone(PartyId party) { return vetoes().holders().contains(party); }

    /// Silence of the full length that the rule asks for; none where it asks for none.
    public Elapsed fullSilence() {
        var full = Elapsed.NONE;
        for (var lapse : needed().silences()) full = full.atLeast(lapse);
        return full;
    }

    /// Whether the question is decided in favour where nobody speaks at all.
    public boolean silenceAdopts() {
        return needed().apply(vote(Collections.emptySortedMap(), fullSilence()).withConsentOfSubject()).holds();
    }

    /// What silence comes to for each seat; missing where the rule is too large to be taken apart.
    public Optional<SortedMap<PartyId, CountsAs>> silenceCountsAs() {
        return new RuleAnalysis(needed(), vote(Collections.emptySortedMap(), fullSilence())).countsAs(Stance.SILENT);
    }

    /// Whether there are positions that adopt where no silence has run.
    public boolean canPassInTheRoom() {
        var vote = vote(Collections.emptySortedMap(), Elapsed.NONE).withConsentOfSubject();
        return !(new RuleAnalysis(needed(), vote).canStillPass() instanceof Answer.No);
    }

    /// Whether the question can still be decided in favour after a full silence, where those who have spoken keep their
    /// positions. A search that was given up counts as yes.
    public boolean canStillPass(SortedMap<PartyId, Position> positions) {
        var vote = vote(positions, fullSilence());
        boolean subjectSilent = subject().filter(positions::containsKey).isEmpty();
        var open = subjectSilent ? vote.withConsentOfSubject() : vote;
        // Where it would be adopted with all others silent, no search is needed.
        return needed().apply(open).holds() || !(new RuleAnalysis(needed(), open).canStillPass() instanceof Answer.No);
    }

    /// The vote with these positions, as far as they come from seats. The party concerned consents by being for.
    public Vote vote(SortedMap<PartyId, Position> positions, Elapsed elapsed) {
        var vote = question.vote().withPositions(counted(positions)).after(elapsed);
        return consents(positions) ? vote.withConsentOfSubject() : vote;
    }

    private boolean consents(SortedMap<PartyId, Position> positions) {
        return subject().map(positions::get).equals(Optional.of(Position.FOR));
    }

    /// What has been said by who has no seat any more, or is left out, does not count.
    private SortedMap<PartyId, Position> counted(SortedMap<PartyId, Position> positions) {
        var counted = new TreeMap<PartyId, Position>();
        positions.forEach((party, position) -> {
            if (sits(party) && entitled.contains(party)) counted.put(party, position);
        });
        return counted;
    }

    /// The verdict on these positions after silence of this length, with its derivation.
    public Verdict.Reached verdict(SortedMap<PartyId, Position> positions, Elapsed elapsed) {
        var ballot = question.ballot().with(counted(positions)).after(elapsed);
        var verdict = chamber.verdict(consents(positions) ? ballot.withConsentOfSubject() : ballot);
        return (Verdict.Reached) verdict;
    }

    /// The question as a ballot on which nobody has taken a position.
    public Ballot ballot() { return question.ballot(); }
}
