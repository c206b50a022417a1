package org.plenary.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.plenary.body.Ballot;
import org.plenary.lab.ballot.BallotFile;
import org.plenary.lab.ballot.RecordedVote;
import org.plenary.lab.replay.Replay.Outcome;
import org.plenary.lab.replay.Replayed;
import org.plenary.lab.replay.ReplayFile;
import org.plenary.server.view.Json;
import org.plenary.server.view.ReplayView;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Verdicts for many recorded votes.
@Command(name = "replay", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "Verdicts for many recorded votes, each by the rule of its day, as CSV:",
            "motion,date,matter,adopted,for,against,abstaining,absent,decisive",
            "`decisive` are the parties each of which alone could have turned the verdict. Exit status 1 where a",
            "motion has no verdict; the reasons stand on standard error."
        },
        footer = {
            "", "Examples:",
            "  ./plenary replay --organisation un-security-council --body council --matter substantive \\",
            "      --ballots votes.csv",
            "  ./plenary replay --body 'national coordinators' --matter procedure --ballots votes.csv \\",
            "      --reform majority-for-coordinators",
            "", "A ballot file is CSV: motion,date,matter,party,position, one line for each party and motion."
        })
final class Replay implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Question question;

    @Option(names = "--matter", paramLabel = "M",
            description = "the kind of question of every motion (default: what the file says of each)")
    private String matter;

    @Option(names = "--ballots", paramLabel = "FILE", required = true,
            description = "CSV: motion,date,matter,party,position")
    private Path ballots;

    @Mixin private Asked asked;

    Replay(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var reply = asked.reply(terminal, question.reforms());
        var body = question.body(reply);
        var wanted = Optional.ofNullable(matter).map(name -> question.matter(reply, name));
        var file = BallotFile.read(Folder.named(ballots));
        Findings.refuse(file.findings(), terminal);
        var named = new TreeSet<PartyId>();
        file.votes().forEach(vote -> {
            named.addAll(vote.positions().keySet());
            named.addAll(vote.absent());
        });
        var chamber = question.chamber(reply, terminal, asked(file.votes(), body, wanted, reply));
        var outcome = new org.plenary.lab.replay.Replay(chamber, body, wanted, question.subject(reply, named),
                reply.vantage().day()).of(file.votes());
        question.noteStrangers(reply, terminal, named);
        if (asked.json()) terminal.out().print(Json.of(outcome.verdicts().stream().map(Replay::row).toList()));
        else ReplayFile.write(outcome.verdicts(), terminal.out());
        summarise(reply, outcome);
        return outcome.unanswered().isEmpty() ? Exit.DONE : Exit.NO;
    }

    /// One ballot for each vote, so that the rules of all their days are known before seats are read.
    private static List<Ballot> asked(
            List<RecordedVote> votes, BodyId body, Optional<MatterId> wanted, Reply reply) {
        var ballots = new ArrayList<Ballot>();
        for (var vote : votes) {
            wanted.or(() -> vote.matter().map(MatterId::new)).ifPresent(one -> ballots.add(
                    Ballot.of(body, one, vote.date().orElse(reply.vantage().day()))));
        }
        return ballots;
    }

    private static ReplayView.Row row(Replayed one) {
        return ReplayView.Row.of(one.motion(), one.date(), one.matter(), one.rule(), one.adopted(), one.tally(),
                one.decisive());
    }

    private void summarise(Reply reply, Outcome outcome) {
        Findings.print(outcome.unanswered().stream().flatMap(one -> one.grounds().stream()
                .map(ground -> one.motion() + ": " + ground.text())).toList(), terminal.err());
        long adopted = outcome.verdicts().stream().filter(Replayed::adopted).count();
        long close = outcome.verdicts().stream().filter(one -> !one.decisive().isEmpty()).count();
        terminal.err().println(reply.say("replayed", outcome.verdicts().size(), adopted,
                outcome.verdicts().size() - adopted, close, outcome.unanswered().size()));
    }
}
