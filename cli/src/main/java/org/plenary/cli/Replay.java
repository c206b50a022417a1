package org.plenary.cli;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.plenary.body.Ballot;
import org.plenary.lab.replay.ByCharter;
import org.plenary.lab.replay.CountedReplay;
import org.plenary.lab.replay.Replay.Outcome;
import org.plenary.lab.replay.ReplayFile;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.lab.rollcall.read.CouncilOutcomes;
import org.plenary.server.lab.ReplayRows;
import org.plenary.server.view.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Verdicts for many recorded votes.
@Command(name = "replay", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "Verdicts for many recorded votes, each by the rule of its day.",
            "CSV: motion,date,matter,adopted,for,against,abstaining,absent,decisive",
            "`decisive` are the parties each of which alone could have turned the verdict. --full adds who would have",
            "been overruled, the recorded outcome and whether it flips, the verdict of the law in force where a reform",
            "is asked about, the days saved, and the motions without a verdict with the reason. Exit status 1 where a",
            "motion has no verdict or lines were left out; the reasons stand on standard error."
        },
        footer = {
            "", "Examples:",
            "  ./plenary replay --organisation un-security-council --body council --matter substantive \\",
            "      --ballots votes.csv",
            "  ./plenary replay --body 'national coordinators' --matter procedure --ballots un_votes.csv.gz \\",
            "      --motions un_roll_calls.csv.gz --reform majority-for-coordinators \\",
            "      --law-of 2027-01-01 --only-seated --full",
            "  ./plenary replay --organisation un-general-assembly --body assembly --matter 'other question' \\",
            "      --ballots votes.zip --columns motion=id,party=state,position=vote,for=Y,against=N,abstaining=A",
            "", "A ballot file is CSV: motion,date,matter,party,position, one line for each party and motion; where it",
            "has the columns 'outcome' and 'settled', flips and days saved are counted. Public releases are read as",
            "they are, a table of Security Council votes by their counts (year,date,outcome,res,who,yes,no,abstain)."
        })
final class Replay implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Question question;

    @Mixin private ReplayedBody body;

    @Mixin private RecordFile file;

    @Option(names = "--full", description = "everything that is known of each motion, and those without a verdict")
    private boolean full;

    @Mixin private Asked asked;

    Replay(Terminal terminal) {
        this.terminal = terminal;
    }

    /// The verdicts, what the law in force says of the same motions, and the exit status of reading.
    private record Answer(Outcome outcome, SortedMap<String, Boolean> inForce, int status) {}

    @Override public Integer call() {
        var reply = asked.reply(terminal, question.reforms());
        try (var patience = new Patience("reading", terminal.err())) {
            var answer = CouncilOutcomes.isIn(file.path()) ? counted(reply) : positions(reply, patience);
            var outcome = answer.outcome();
            if (asked.json()) terminal.out().print(Json.of(outcome.verdicts().stream()
                    .map(one -> ReplayRows.of(one, answer.inForce())).toList()));
            else if (full) ReplayFile.writeFull(outcome, answer.inForce(), terminal.out());
            else ReplayFile.write(outcome.verdicts(), terminal.out());
            new ReplaySummary(reply, terminal, body.eachItsDay()).print(outcome, answer.inForce());
            return outcome.unanswered().isEmpty() ? answer.status() : Exit.NO;
        }
    }

    private Answer positions(Reply reply, Patience patience) {
        var read = file.readStrictly(terminal, patience);
        var record = read.record();
        patience.at("replaying %,d motions".formatted(record.motions().size()));
        var forum = forum(reply, record);
        if (!forum.onlySeated() && leavesSeatsOpen(record, forum)) {
            question.noteStrangers(reply, terminal, record.voters());
        }
        var outcome = org.plenary.lab.replay.Replay.of(record, forum);
        if (question.reforms().isEmpty()) return new Answer(outcome, Collections.emptySortedMap(), read.status());
        var before = org.plenary.lab.replay.Replay.of(record, inForce(reply, forum, record));
        return new Answer(outcome, byMotion(before), read.status());
    }

    /// A table of counts, put to the rule of each day.
    private Answer counted(Reply reply) {
        var read = CouncilOutcomes.read(file.path());
        Findings.print(read.report().toString().lines().toList(), terminal.err());
        if (!read.report().usable()) throw new Refusal("Nothing was computed, because of the findings above.");
        var nobody = new org.plenary.lab.rollcall.RollCallBuilder().build();
        var forum = forum(reply, nobody);
        var outcome = CountedReplay.of(read.outcomes(), forum);
        int status = read.report().complete() ? Exit.DONE : Exit.NO;
        if (question.reforms().isEmpty()) return new Answer(outcome, Collections.emptySortedMap(), status);
        return new Answer(outcome, byMotion(CountedReplay.of(read.outcomes(), inForce(reply, forum, nobody))), status);
    }

    private static SortedMap<String, Boolean> byMotion(Outcome outcome) {
        var verdicts = new TreeMap<String, Boolean>();
        outcome.verdicts().forEach(one -> verdicts.put(one.motion().id(), one.adopted()));
        return verdicts;
    }

    private ByCharter forum(Reply reply, RollCalls record) {
        var subject = question.subject(reply, record.voters());
        var bare = body.forum(reply, question, question.chamber(reply, terminal, List.of()), subject);
        return body.forum(reply, question, question.chamber(reply, terminal, asked(record, bare)), subject);
    }

    /// The same question to the charter without the reforms, on the same days.
    private ByCharter inForce(Reply reply, ByCharter reformed, RollCalls record) {
        var today = asked.reply(terminal, List.of());
        var chamber = question.chamber(today, terminal, asked(record, reformed));
        return new ByCharter(chamber, reformed.body(), reformed.matter(), reformed.subject(),
                reply.vantage().day(), reformed.lawOf(), reformed.onlySeated());
    }

    /// Whether charter and record leave seats that a party unknown to them could take.
    private static boolean leavesSeatsOpen(RollCalls record, ByCharter forum) {
        return asked(record, forum).stream().anyMatch(ballot -> forum.chamber().open(ballot) > 0);
    }

    /// One ballot for each day and matter, so that the rules of all are known before seats are read.
    private static List<Ballot> asked(RollCalls record, ByCharter forum) {
        var ballots = new LinkedHashSet<Ballot>();
        for (var motion : record.motions()) {
            forum.matter(motion).ifPresent(one -> ballots.add(Ballot.of(forum.body(), one, forum.day(motion))));
        }
        if (ballots.isEmpty()) forum.matter().ifPresent(one -> ballots.add(
                Ballot.of(forum.body(), one, forum.lawOf().orElse(forum.otherwise()))));
        return List.copyOf(ballots);
    }
}
