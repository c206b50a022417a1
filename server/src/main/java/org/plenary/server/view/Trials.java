package org.plenary.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.charter.Competence;
import org.plenary.charter.RuleLaw;
import org.plenary.rule.Position;
import org.plenary.rule.Seat;
import org.plenary.rule.Vote;
import org.plenary.server.view.CompetenceRow.Kind;
import org.plenary.server.view.CompetenceRow.Matter;
import org.plenary.server.view.CompetenceRow.Trial;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.RuleId;
import org.plenary.vocabulary.WeightId;

/// Tries a rule out on the seats of a body, so that what silence means and who can block is seen and not
/// asserted.
final class Trials {
    private final Vantage vantage;
    private final List<Seat> seats;
    private final RuleLaw law;

    Trials(Vantage vantage, List<Seat> seats, RuleLaw law) {
        this.vantage = vantage;
        this.seats = seats;
        this.law = law;
    }

    /// The rule as the body uses it, for all `competences` that name it.
    CompetenceRow row(RuleId rule, List<Competence> competences, List<Cite> sources) {
        var matters = competences.stream().flatMap(competence -> matters(competence).stream()).toList();
        var trials = trials();
        var silence = trials.stream().filter(trial -> trial.kind() == Kind.ALL_SILENT).map(Trial::adopted).findFirst();
        return new CompetenceRow(rule, vantage.name(rule), law.adoptedWhen().text(), law.opinion(), law.optOut(),
                isAboutSubject(), silence, Ref.parties(vantage, blockers()), matters, trials, sources);
    }

    private List<Matter> matters(Competence competence) {
        var sources = Cite.of(competence.sources());
        if (competence.isForAnyMatter()) {
            return List.of(new Matter(Optional.empty(), Optional.empty(), competence.onProposalOf(), sources));
        }
        return competence.matters().stream().map(matter -> new Matter(Optional.of(matter),
                Optional.of(vantage.name(matter)), competence.onProposalOf(), sources)).toList();
    }

    private boolean isAboutSubject() { return law.adoptedWhen().text().contains("except subject"); }

    private List<Trial> trials() {
        if (seats.isEmpty()) return List.of();
        var trials = new ArrayList<Trial>();
        var last = seats.getLast().party();
        trials.add(trial(Kind.ALL_FOR, Optional.empty(), vote(Position.FOR, Optional.empty(), Position.FOR)));
        trials.add(trial(Kind.ALL_SILENT, Optional.empty(), Vote.of(seats, new TreeMap<>())));
        trials.add(trial(Kind.ONE_ABSTAINING, Optional.of(last),
                vote(Position.FOR, Optional.of(last), Position.ABSTAINING)));
        trials.add(trial(Kind.ONE_AGAINST, Optional.of(last),
                vote(Position.FOR, Optional.of(last), Position.AGAINST)));
        if (isAboutSubject()) {
            trials.add(trial(Kind.CONCERNED_AGAINST, Optional.of(last),
                    vote(Position.FOR, Optional.of(last), Position.AGAINST).about(last)));
        }
        return trials;
    }

    private Trial trial(Kind kind, Optional<PartyId> who, Vote vote) {
        var finding = law.adoptedWhen().apply(vote);
        return new Trial(kind, who.map(party -> Ref.of(vantage, party)), finding.holds(),
                Explained.of(finding, vantage.language(), this::name));
    }

    private Vote vote(Position most, Optional<PartyId> apart, Position its) {
        var positions = new TreeMap<PartyId, Position>();
        for (var seat : seats) positions.put(seat.party(), most);
        apart.ifPresent(party -> positions.put(party, its));
        return Vote.of(seats, positions);
    }

    /// The parties whose single position against stops what all others are for.
    private List<PartyId> blockers() {
        if (!law.adoptedWhen().apply(vote(Position.FOR, Optional.empty(), Position.FOR)).holds()) return List.of();
        return seats.stream().map(Seat::party)
                .filter(party -> !law.adoptedWhen()
                        .apply(vote(Position.FOR, Optional.of(party), Position.AGAINST)).holds())
                .toList();
    }

    private String name(String group) {
        return vantage.law(vantage.charter().groups(), new GroupId(group)).map(law -> law.name())
                .or(() -> vantage.law(vantage.charter().weights(), new WeightId(group)).map(law -> law.name()))
                .map(words -> words.in(vantage.language())).filter(text -> !text.isEmpty()).orElse(group);
    }
}
