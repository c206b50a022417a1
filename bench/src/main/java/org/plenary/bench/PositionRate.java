package org.plenary.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.MotionAct;
import org.plenary.act.Post;
import org.plenary.act.Ruling;
import org.plenary.calendar.Length;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Charter;
import org.plenary.charterfile.Organisations;
import org.plenary.organisation.Decider;
import org.plenary.organisation.EntryOrder;
import org.plenary.organisation.Organisation;
import org.plenary.rule.Position;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Positions that the core decides and takes up in a second of one thread's CPU time, on one motion before ten seats
/// and with the whole record of the SCO behind it: in the room, and under silence, where each is looked at for what it
/// ends.
///
/// Usage: `PositionRate ORGANISATION-FOLDER`.
public final class PositionRate {
    private static final List<String> SEATS =
            List.of("BLR", "CHN", "IND", "IRN", "KAZ", "KGZ", "PAK", "RUS", "TJK", "UZB");
    private static final List<Position> TURNS = List.of(Position.ABSTAINING, Position.NOT_TAKING_PART);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Author LAW = new Author.ByLaw();
    private static final MotionId MOTION = new MotionId("statement");
    private static final int ROUNDS = 20;
    private static final int POSITIONS = 100_000;

    private PositionRate() {}

    public static void main(String[] arguments) {
        var files = Organisations.read(Path.of(arguments[0])).value().orElseThrow();
        var record = Organisation.replay(EntryOrder.of(files.acts()));
        for (var put : List.<Act>of(new MotionAct.MotionPut(MOTION, LAW), new MotionAct.MotionCirculated(MOTION, LAW,
                Length.parse("72 hours").orElseThrow(), Optional.empty(), Optional.empty()))) {
            var rates = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) rates.add(rate(files.charter(), record, put));
            var warm = rates.subList(ROUNDS / 2, ROUNDS).stream().sorted().toList();
            System.out.printf(Locale.ROOT, "%s: %,.0f positions a second, median of the last %d of %d rounds%n",
                    put instanceof MotionAct.MotionPut ? "in the room" : "under silence", warm.get(warm.size() / 2),
                    warm.size(), ROUNDS);
        }
    }

    private static double rate(Charter charter, Organisation record, Act put) {
        var words = Words.of(Language.ENGLISH, "A statement");
        var organisation = filed(charter, record, LAW, new MotionAct.MotionTabled(MOTION,
                new BodyId("foreign ministers"), new MatterId("statement"), words, words, LAW,
                Audience.EVERYONE, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()));
        organisation = filed(charter, organisation, LAW, put);
        var clock = ManagementFactory.getThreadMXBean();
        long started = clock.getCurrentThreadCpuTime();
        for (int i = 0; i < POSITIONS; i++) {
            var party = new PartyId(SEATS.get(i % SEATS.size()));
            organisation = filed(charter, organisation, new Author.Delegation(party, Post.DELEGATE),
                    new MotionAct.PositionTaken(MOTION, party, TURNS.get(i / SEATS.size() % TURNS.size()),
                            Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return POSITIONS / ((clock.getCurrentThreadCpuTime() - started) / 1e9);
    }

    private static Organisation filed(Charter charter, Organisation organisation, Author author, Act act) {
        var dated = new DatedAct(act, PartialDate.of(TODAY), Instant.parse("2026-11-23T09:00:00Z"), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(), List.of());
        var ruling = Decider.decide(charter, organisation, new Filing.Perform(dated, author), TODAY);
        return switch (ruling) {
            case Ruling.Admitted(var acts) -> {
                var grown = organisation;
                for (var one : acts) grown = grown.evolve(one);
                yield grown;
            }
            case Ruling.Refused(var grounds) -> throw new IllegalStateException(grounds.toString());
        };
    }
}
