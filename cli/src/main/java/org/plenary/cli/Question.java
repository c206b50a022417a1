package org.plenary.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.body.Ballot;
import org.plenary.body.Chamber;
import org.plenary.lab.ballot.SeatsFile;
import org.plenary.server.view.PartiesView;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;
import picocli.CommandLine.Option;

/// What is put to a body: which body, which matter, about whom, with which seats, under which reforms.
final class Question {
    private static final int MOST_NOTES = 5;

    @Option(names = "--body", paramLabel = "B", required = true, description = "the body that decides")
    private String body;

    @Option(names = "--subject", paramLabel = "P", description = "the party concerned, where the rule speaks of one")
    private String subject;

    @Option(names = "--seats", paramLabel = "FILE",
            description = "CSV that replaces seats, groups and weights: party, then a column for each")
    private Path seats;

    @Option(names = "--reform", paramLabel = "R", description = "under this reform (its id or file; may be repeated)")
    private List<String> reforms = List.of();

    List<String> reforms() { return reforms; }

    BodyId body(Reply reply) { return reply.named("body", body, reply.vantage().charter().bodies().names()); }

    MatterId matter(Reply reply, String matter) {
        return reply.named("matter", matter, reply.vantage().charter().matters().names());
    }

    /// The party concerned: known to the charter or the record, or named with the votes or seats.
    Optional<PartyId> subject(Reply reply, Collection<PartyId> named) {
        if (subject == null) return Optional.empty();
        var known = new TreeSet<>(PartiesView.known(reply.vantage()));
        known.addAll(named);
        return Optional.of(reply.named("party", subject, known));
    }

    /// The chamber, with the seats of the file where one is given. Which of its columns are read follows from
    /// the rules by which the body decides on any of the days asked about.
    Chamber chamber(Reply reply, Terminal terminal, List<Ballot> asked) {
        var vantage = reply.vantage();
        var chamber = new Chamber(vantage.organisation().seating(vantage.charter()));
        if (seats == null) return chamber;
        var groups = new TreeSet<GroupId>();
        var weights = new TreeSet<WeightId>();
        for (var ballot : asked) {
            chamber.rule(ballot).ifPresent(rule -> {
                groups.addAll(rule.adoptedWhen().groups());
                weights.addAll(rule.adoptedWhen().weights());
            });
        }
        var read = SeatsFile.read(Folder.named(seats), groups, weights);
        Findings.refuse(read.findings(), terminal);
        return chamber.with(read.seats());
    }

    /// Codes that neither charter nor record know take open seats, by any id; a slip of the pen would, too.
    void noteStrangers(Reply reply, Terminal terminal, Collection<PartyId> named) {
        if (seats != null) return;
        var known = PartiesView.known(reply.vantage()).stream().map(PartyId::value).toList();
        var strangers = new ArrayList<>(new TreeSet<>(named.stream().map(PartyId::value).toList()));
        strangers.removeAll(known);
        strangers.stream().limit(MOST_NOTES).forEach(code -> terminal.err().println(
                (reply.say("stranger", code) + " " + near(reply, code, known)).strip()));
        if (strangers.size() > MOST_NOTES) terminal.err().println(reply.say("more", strangers.size() - MOST_NOTES));
    }

    private static String near(Reply reply, String code, List<String> known) {
        var near = NearMiss.of(code, known);
        return near.isEmpty() ? "" : reply.say("meant", "'" + String.join("', '", near) + "'");
    }
}
