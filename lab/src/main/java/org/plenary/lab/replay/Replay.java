package org.plenary.lab.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Ground;
import org.plenary.body.Ballot;
import org.plenary.body.Chamber;
import org.plenary.body.Verdict;
import org.plenary.lab.ballot.RecordedVote;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;

/// Puts recorded votes to a body again, each by the rule of its day.
///
/// `matter` holds for every vote where it is given, otherwise what the file says; `otherwise` is the day of
/// votes without a date.
public record Replay(
        Chamber chamber, BodyId body, Optional<MatterId> matter, Optional<PartyId> subject, LocalDate otherwise) {
    /// The verdicts that could be found, and the motions on which there is none.
    public record Outcome(List<Replayed> verdicts, List<Unanswered> unanswered) {}

    /// A motion without a verdict, with the reasons.
    public record Unanswered(String motion, List<Ground> grounds) {}

    public Outcome of(List<RecordedVote> votes) {
        var verdicts = new ArrayList<Replayed>();
        var unanswered = new ArrayList<Unanswered>();
        for (var vote : votes) {
            var wanted = matter.or(() -> vote.matter().map(MatterId::new));
            if (wanted.isEmpty()) {
                unanswered.add(new Unanswered(vote.motion(), List.of(new Ground("matter", Optional.empty(),
                        "Neither the file nor the question names the matter of this motion.", "Name it."))));
                continue;
            }
            switch (chamber.verdict(ballot(vote, wanted.get()))) {
                case Verdict.Reached reached -> verdicts.add(Replayed.of(vote.motion(), reached));
                case Verdict.Unanswered(var grounds) -> unanswered.add(new Unanswered(vote.motion(), grounds));
            }
        }
        return new Outcome(List.copyOf(verdicts), List.copyOf(unanswered));
    }

    private Ballot ballot(RecordedVote vote, MatterId wanted) {
        var ballot = Ballot.of(body, wanted, vote.date().orElse(otherwise))
                .with(vote.positions()).without(vote.absent());
        return subject.map(ballot::about).orElse(ballot);
    }
}
