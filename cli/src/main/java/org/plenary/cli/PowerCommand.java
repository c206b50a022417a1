package org.plenary.cli;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.body.Ballot;
import org.plenary.body.Chamber;
import org.plenary.body.Verdict;
import org.plenary.lab.power.Options;
import org.plenary.lab.power.Power;
import org.plenary.lab.power.PowerAnswer;
import org.plenary.lab.power.PowerTable;
import org.plenary.rule.Seat;
import org.plenary.vocabulary.PartyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Voting power of every seat of a body.
@Command(name = "power", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "Voting power of every seat of a body under the rule of that day.",
            "Swings, the indices of Banzhaf and of Shapley and Shubik, who has a veto, which sets of seats can block;",
            "--full adds a table of those of Coleman, Rae, Johnston, Deegan and Packel, and of the public good. --json",
            "has all of them, as fractions too where known exactly. How it was reckoned stands below the tables."
        },
        footer = {
            "", "Examples:",
            "  ./plenary power --organisation un-security-council --as-of 2022 --body council --matter substantive \\",
            "      --seats organisations/un-security-council/examples/seats-2022.csv",
            "  ./plenary power --organisation eu-council --body council --matter 'qualified majority'",
            "  ./plenary power --organisation imf --body 'board of governors' --matter '85 percent' --json",
            "  ./plenary power --body 'heads of state' --matter suspension --subject UZB",
            "",
            "Where the record does not say who holds a seat (elected members of the Security Council), give all seats",
            "with --seats: party, then 1 or 0 for each group and a whole number for each weight that the rule names."
        })
final class PowerCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Question question;

    @Option(names = "--matter", paramLabel = "M", required = true, description = "the kind of question")
    private String matter;

    @Option(names = "--full", description = "the other indices too, in a second table")
    private boolean full;

    @Mixin private Asked asked;

    PowerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var reply = asked.reply(terminal, question.reforms());
        var ballot = Ballot.of(question.body(reply), question.matter(reply, matter), reply.vantage().day());
        var chamber = question.chamber(reply, terminal, List.of(ballot));
        var subject = question.subject(reply, parties(chamber));
        if (subject.isPresent()) ballot = ballot.about(subject.get());
        refuseOpenSeats(chamber, ballot);
        return switch (chamber.verdict(ballot)) {
            case Verdict.Unanswered(var grounds) -> {
                grounds.forEach(ground -> terminal.err().println(ground.text()));
                yield Exit.UNREADABLE;
            }
            case Verdict.Reached reached -> {
                var view = new PowerReply(reply.vantage(), reached, table(reached));
                yield reply.one(view.json(), () -> new PowerSheet(reply, view, full).print());
            }
        };
    }

    private static TreeSet<PartyId> parties(Chamber chamber) {
        return chamber.given().stream().flatMap(List::stream).map(Seat::party)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private PowerTable table(Verdict.Reached reached) {
        var vote = reached.vote();
        try (var patience = new Patience("counting coalitions", terminal.err())) {
            var options = Options.USUAL.shownTo(patience::at);
            if (vote.subject().isPresent()) options = options.about(vote.subject().get());
            return switch (Power.of(reached.rule().adoptedWhen(), vote.seats(), options)) {
                case PowerTable table -> table;
                case PowerAnswer.Refused(var why, var remedy) -> throw new Refusal(why + " " + remedy);
                case PowerAnswer.Stopped(var stage) ->
                        throw new Refusal("It was stopped while %s; nothing of it is shown.".formatted(stage));
            };
        }
    }

    /// Power depends on every seat, so a body of which only some are known has none to show.
    private static void refuseOpenSeats(Chamber chamber, Ballot ballot) {
        long open = chamber.open(ballot);
        if (open == 0 || chamber.rule(ballot).isEmpty()) return;
        var rule = chamber.rule(ballot).get().adoptedWhen();
        var columns = Stream.of(List.of("party"), rule.groups(), rule.weights()).flatMap(Collection::stream)
                .map(Object::toString).collect(Collectors.joining(","));
        var seats = open == 1 ? "one seat" : open < Integer.MAX_VALUE ? open + " seats" : "the seats";
        throw new Refusal(("On %s charter and record do not say who holds %s of '%s', and power depends on every"
                + " seat. Name them all with --seats FILE: CSV with the header %s, then a line for each seat%s%s.")
                .formatted(ballot.day(), seats, ballot.body(), columns,
                        rule.groups().isEmpty() ? "" : ", 1 or 0 for a group",
                        rule.weights().isEmpty() ? "" : ", a whole number for a weight"));
    }
}
