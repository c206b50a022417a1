package org.plenary.server.clerk;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.KnowledgeAct;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Charter;
import org.plenary.charterfile.Organisations;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.Source;
import org.plenary.vocabulary.Words;

/// A clerk at work under a shipped charter without its history, and filings that nothing stands against,
/// so that one entered twice would stand there twice.
final class Desk {
    static final Charter CHARTER = Organisations.read(Path.of("../organisations/un-security-council"))
            .value().orElseThrow().charter();
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private Desk() {}

    static Mandate mandate() { return Mandate.of(CHARTER, List.of()); }

    static Clerk open(Path data, Mandate mandate) throws IOException {
        return taken(Clerk.open(data, mandate));
    }

    static Clerk taken(Appointment appointment) {
        return switch (appointment) {
            case Appointment.TakenUp(var clerk) -> clerk;
            case Appointment.Refused(var acts) -> fail(acts.getFirst().grounds().getFirst().text());
            case Appointment.Damaged(var report) -> fail(report.toString());
        };
    }

    static DatedAct note(String text) { return note(text, DAY); }

    static DatedAct note(String text, LocalDate on) {
        return new DatedAct(new KnowledgeAct.EventNoted(Words.of(Language.ENGLISH, text), List.of(), false, Optional.empty()),
                PartialDate.of(on), Instant.EPOCH, Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(Source.of("minutes")), List.of());
    }

    static Filing filing(String text) { return new Filing.Enter(note(text)); }

    static String text(DatedAct act) {
        return act.act() instanceof KnowledgeAct.EventNoted(var what, _, _, _) ? what.in(Language.ENGLISH) : "";
    }

    static Optional<FilingKey> key(String text) { return Optional.of(new FilingKey(text)); }
}
