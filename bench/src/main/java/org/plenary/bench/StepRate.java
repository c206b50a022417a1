package org.plenary.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.CaseAct;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.MembershipAct;
import org.plenary.act.Post;
import org.plenary.act.Ruling;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Charter;
import org.plenary.charterfile.Organisations;
import org.plenary.organisation.Decider;
import org.plenary.organisation.Organisation;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.Words;

/// Steps a second of a procedure of four steps with one clock, decided and taken up by the core in memory; the
/// opening of each case is done besides and not counted. Cases run a thousand at a time, so that as many clocks run at
/// once, and all of them stay on record.
///
/// Usage: `StepRate ORGANISATION-FOLDER [CASES]`.
public final class StepRate {
    private static final List<String> MEMBERS = List.of("UPP", "MID", "LOW");
    private static final int AT_ONCE = 1_000;
    private static final int STEPS = 4;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration LONGER_THAN_THE_CLOCK = Duration.ofMinutes(61);
    private static final Words ABOUT = Words.of(Language.ENGLISH, "A resolution");

    private final Charter charter;
    private Organisation organisation = Organisation.begin();
    private Instant now = Instant.parse("2026-11-22T00:00:00Z");

    private StepRate(Charter charter) { this.charter = charter; }

    public static void main(String[] arguments) {
        var charter = Organisations.read(Path.of(arguments[0])).value().orElseThrow().charter();
        int cases = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
        for (int round = 0; round < 3; round++) {
            var rate = new StepRate(charter);
            for (var member : MEMBERS) {
                rate.file(new MembershipAct.StandingGranted(
                        new PartyId(member), new StandingId("member"), Optional.empty()), new Author.ByLaw());
            }
            long started = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            for (int done = 0; done < cases; done += AT_ONCE) rate.thousand();
            double steps = (double) STEPS * cases;
            System.out.printf(Locale.ROOT,
                    "%,d cases, %,d acts on record: %,.0f steps a second of CPU, %,.0f by the clock%n",
                    cases, rate.organisation.size(), steps * 1e9 / (THREADS.getCurrentThreadCpuTime() - worked),
                    steps * 1e9 / (System.nanoTime() - started));
        }
    }

    private void thousand() {
        var open = new ArrayList<CaseId>(AT_ONCE);
        for (int i = 0; i < AT_ONCE; i++) {
            var id = organisation.cases().nextId(new ProcedureId("resolution"), Optional.of(subject(i)));
            file(new CaseAct.CaseOpened(id, new ProcedureId("resolution"), Optional.of(subject(i)), head(i), ABOUT,
                    Audience.EVERYONE, false), head(i));
            open.add(id);
        }
        for (int i = 0; i < AT_ONCE; i++) move(open.get(i), "submit", head(i));
        for (int i = 0; i < AT_ONCE; i++) move(open.get(i), "review", head(i + 1));
        now = now.plus(LONGER_THAN_THE_CLOCK);
        var due = Decider.due(charter, organisation, now);
        for (; !due.isEmpty(); due = Decider.due(charter, organisation, now)) take(due);
        for (int i = 0; i < AT_ONCE; i++) move(open.get(i), "adopt", head(i));
    }

    private static PartyId subject(int i) { return new PartyId(MEMBERS.get(i % MEMBERS.size())); }

    private static Author head(int i) { return new Author.Delegation(subject(i), Post.HEAD_OF_DELEGATION); }

    private void move(CaseId id, String move, Author by) {
        file(new CaseAct.CaseMoved(id, Optional.of(move), Optional.empty(), Optional.empty(), CaseAct.Trigger.MOVE, by,
                Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty()), by);
    }

    private void file(Act act, Author author) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var dated = new DatedAct(act, PartialDate.of(today), now, Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), List.of());
        switch (Decider.decide(charter, organisation, new Filing.Perform(dated, author), today)) {
            case Ruling.Admitted(var acts) -> take(acts);
            case Ruling.Refused(var grounds) -> throw new IllegalStateException(grounds.toString());
        }
    }

    private void take(List<DatedAct> acts) {
        for (var act : acts) organisation = organisation.evolve(act);
    }
}
