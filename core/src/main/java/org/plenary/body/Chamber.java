package org.plenary.body;

import static org.plenary.vocabulary.Sentence.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Ground;
import org.plenary.charter.Charter;
import org.plenary.charter.Competence;
import org.plenary.charter.Provision;
import org.plenary.charter.RuleLaw;
import org.plenary.rule.Elapsed;
import org.plenary.rule.Seat;
import org.plenary.rule.Tally;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.Sentence;
import org.plenary.vocabulary.Source;

/// Finds the verdict on a ballot: who decides the matter that day, by which rule, with which seats. `given`
/// are seats that hold instead of those of charter and record, so that a rule can be asked about any room.
public record Chamber(Seating seating, Optional<List<Seat>> given) {
    public Chamber {
        given = given.map(List::copyOf);
    }

    public Chamber(Seating seating) {
        this(seating, Optional.empty());
    }

    /// The same with exactly these seats.
    public Chamber with(List<Seat> seats) { return new Chamber(seating, Optional.of(seats)); }

    /// The competence under which the body decides the matter on that day, where it does.
    public Optional<Competence> competence(Ballot ballot) {
        return new Competences(charter(), ballot.body(), ballot.matter(), ballot.day()).found();
    }

    /// The rule by which the body decides the matter on that day, where it does.
    public Optional<RuleLaw> rule(Ballot ballot) {
        return competence(ballot).flatMap(competence -> charter().rules().at(competence.by(), ballot.day()))
                .map(Provision::law);
    }

    /// How many seats of the body charter and record leave open that day, those whom the ballot names aside:
    /// `Integer.MAX_VALUE` or more where nothing is on record of who sits there.
    public long open(Ballot ballot) { return new Places(seating, ballot, given).free(); }

    public Verdict verdict(Ballot ballot) {
        var competences = new Competences(charter(), ballot.body(), ballot.matter(), ballot.day());
        var competence = competences.found();
        if (competence.isEmpty()) return new Verdict.Unanswered(List.of(competences.ground()));
        var rule = charter().rules().at(competence.get().by(), ballot.day());
        if (rule.isEmpty()) {
            return refused("matter", Optional.of(cite(competence.get())),
                    say("The charter has '%s' decide this by '%s', and has no such rule on %s.", ballot.body(),
                            competence.get().by(), ballot.day()),
                    say("Enter the rule in the charter."));
        }
        if (rule.get().law().adoptedWhen().concernsSubject() && ballot.subject().isEmpty()) {
            return refused("subject", Optional.of(cite(competence.get())),
                    say("'%s' is decided by '%s', which speaks of the party concerned.", ballot.matter(),
                            competence.get().by()), say("Name the subject."));
        }
        var places = new Places(seating, ballot, given);
        var grounds = places.grounds();
        if (!grounds.isEmpty()) return new Verdict.Unanswered(grounds);
        return reached(ballot, competence.get(), rule.get(), places);
    }

    private Charter charter() { return seating.charter(); }

    private static Verdict refused(String field, Optional<String> source, Sentence sentence, Sentence remedy) {
        return new Verdict.Unanswered(List.of(new Ground(field, source, sentence, remedy)));
    }

    private static String cite(Competence competence) {
        return competence.sources().isEmpty() ? competence.path() : competence.sources().getFirst().cite();
    }

    private Verdict reached(Ballot ballot, Competence competence, Provision<RuleLaw> rule, Places places) {
        var sources = sources(competence, rule);
        var elapsed = ballot.elapsed().orElseGet(() -> fullSilence(rule.law()));
        var vote = new Vote(places.seats(), ballot.positions(), ballot.absent(), ballot.subject(),
                ballot.signatures(), ballot.subjectConsents(), elapsed);
        var finding = rule.law().adoptedWhen().apply(vote);
        var cited = sources.isEmpty() ? finding : finding.under(sources.getFirst().cite());
        return new Verdict.Reached(ballot, competence, rule.law(), sources, vote, Tally.of(vote), cited,
                places.filled());
    }

    private static List<Source> sources(Competence competence, Provision<RuleLaw> rule) {
        var all = new ArrayList<>(competence.sources());
        rule.sources().stream().filter(source -> !all.contains(source)).forEach(all::add);
        return List.copyOf(all);
    }

    private static Elapsed fullSilence(RuleLaw rule) {
        var elapsed = Elapsed.NONE;
        for (var lapse : rule.adoptedWhen().silences()) elapsed = elapsed.atLeast(lapse);
        return elapsed;
    }
}
