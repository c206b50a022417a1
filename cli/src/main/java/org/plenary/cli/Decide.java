package org.plenary.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.plenary.body.Ballot;
import org.plenary.body.Verdict;
import org.plenary.lab.ballot.PositionFile;
import org.plenary.rule.Lapse;
import org.plenary.rule.Elapsed;
import org.plenary.rule.Who;
import org.plenary.server.view.VerdictView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// One verdict with its derivation.
@Command(name = "decide", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "One verdict with its derivation: which rule holds that day, what was counted, who could block, and the",
            "fewest changes that would turn it. Exit status 1 where the motion is not adopted."
        },
        footer = {
            "", "Examples:",
            "  ./plenary decide --organisation un-security-council --as-of 1990-11-29 --body council \\",
            "      --matter substantive --positions organisations/un-security-council/examples/resolution-678.csv",
            "  ./plenary decide --body 'heads of state' --matter suspension --subject UZB --positions positions.csv",
            "  ./plenary decide --body 'national coordinators' --matter procedure --positions positions.csv \\",
            "      --reform majority-for-coordinators",
            "", "A position file is CSV: party,position with for, against, abstaining, absent or not-member."
        })
final class Decide implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Question question;

    @Option(names = "--matter", paramLabel = "M", required = true, description = "the kind of question")
    private String matter;

    @Option(names = "--positions", paramLabel = "FILE", required = true, description = "CSV: party,position")
    private Path positions;

    @Option(names = "--signed-by", paramLabel = "WHO",
            description = "who has signed: chair, subject, or the name of an office or body (may be repeated)")
    private List<String> signed = List.of();

    @Option(names = "--with-consent", description = "the party concerned has consented")
    private boolean consent;

    @Option(names = "--silence", paramLabel = "HOURS",
            description = "how many hours the silence procedure has run (default: its full length)")
    private Integer silence;

    @Mixin private Asked asked;

    Decide(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var reply = asked.reply(terminal, question.reforms());
        var ballot = ballot(reply);
        var chamber = question.chamber(reply, terminal, List.of(ballot));
        return switch (chamber.verdict(ballot)) {
            case Verdict.Unanswered(var grounds) -> {
                grounds.forEach(ground -> terminal.err().println(ground.text()));
                yield Exit.UNREADABLE;
            }
            case Verdict.Reached reached -> {
                question.noteStrangers(reply, terminal, ballot.named());
                var view = VerdictView.of(reply.vantage(), reached);
                reply.one(view, () -> new VerdictSheet(reply, view).print());
                yield view.adopted() ? Exit.DONE : Exit.NO;
            }
        };
    }

    private Ballot ballot(Reply reply) {
        var body = question.body(reply);
        var ballot = Ballot.of(body, question.matter(reply, matter), reply.vantage().day());
        var file = PositionFile.read(Folder.named(positions));
        Findings.refuse(file.findings(), terminal);
        ballot = ballot.with(file.vote().positions()).without(file.vote().absent());
        var subject = question.subject(reply, ballot.named());
        if (subject.isPresent()) ballot = ballot.about(subject.get());
        if (consent) ballot = ballot.withConsentOfSubject();
        if (silence != null) ballot = ballot.after(elapsed(silence));
        return ballot.signedBy(signers());
    }

    /// Whole days count once they are full; which of them are working days the question does not say.
    private static Elapsed elapsed(int hours) {
        if (hours < 0) throw new Refusal("--silence: %d hours have not passed. Write 0 or more.".formatted(hours));
        return Elapsed.NONE.atLeast(new Lapse(hours, Lapse.Unit.HOURS))
                .atLeast(new Lapse(hours / 24, Lapse.Unit.DAYS));
    }

    private TreeSet<Who> signers() {
        var signers = new TreeSet<Who>();
        for (var name : signed) {
            signers.add(switch (name) {
                case "chair", "the chair" -> new Who.Chair();
                case "subject" -> new Who.Subject();
                default -> new Who.Named(name);
            });
        }
        return signers;
    }
}
