package org.plenary.cli;

import java.util.Optional;
import org.plenary.body.Chamber;
import org.plenary.lab.replay.ByCharter;
import org.plenary.vocabulary.PartyId;
import picocli.CommandLine.Option;

/// To which matter, by the law of which day and with whose seats a record is put.
final class ReplayedBody {
    @Option(names = "--matter", paramLabel = "M",
            description = "the kind of question of every motion (default: what the file says of each)")
    private String matter;

    @Option(names = "--law-of", paramLabel = "DATE",
            description = "judge every motion by the law and the seats of that day (default: of its own day)")
    private String lawOf;

    @Option(names = "--only-seated",
            description = "leave out positions of parties without a seat, instead of refusing the motion")
    private boolean onlySeated;

    /// Whether every motion is judged by the law of its own day.
    boolean eachItsDay() { return lawOf == null; }

    ByCharter forum(Reply reply, Question question, Chamber chamber, Optional<PartyId> subject) {
        return new ByCharter(chamber, question.body(reply),
                Optional.ofNullable(matter).map(name -> question.matter(reply, name)), subject, reply.vantage().day(),
                Optional.ofNullable(lawOf).map(text -> Asked.date("--law-of", text)), onlySeated);
    }
}
