package org.plenary.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.plenary.act.Act;
import org.plenary.act.DatedAct;
import org.plenary.act.InstrumentAct;
import org.plenary.act.InstrumentAct.DepositaryStep;
import org.plenary.calendar.PartialDate;
import org.plenary.charterfile.Organisations;
import org.plenary.organisation.EntryOrder;
import org.plenary.organisation.Organisation;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// How many acts a second one core takes up: the real history of an organisation again and again, and one
/// large depositary of 600 treaties and 200 parties with invented acts.
///
/// Prints the median of nine runs by the thread's CPU time, after a warm-up of the same length.
public final class ReplayRate {
    private static final int RUNS = 9;

    private ReplayRate() {}

    public static void main(String[] arguments) {
        var history = EntryOrder.of(Organisations.read(Path.of(arguments[0])).value().orElseThrow().acts());
        var repeated = 300_000 / history.size();
        report("history of %s, %d acts, %d times".formatted(arguments[0], history.size(), repeated),
                (long) history.size() * repeated, () -> {
                    long size = 0;
                    for (int i = 0; i < repeated; i++) size += Organisation.replay(history).size();
                    return size;
                });
        var depositary = depositary(new SplittableRandom(1945));
        report("one depositary, 600 treaties, 200 parties, invented acts", depositary.size(),
                () -> Organisation.replay(depositary).size());
    }

    private interface Work {
        long run();
    }

    private static void report(String what, long acts, Work work) {
        for (int i = 0; i < RUNS; i++) check(acts, work.run());
        var rates = new double[RUNS];
        var clock = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < RUNS; i++) {
            long start = clock.getCurrentThreadCpuTime();
            check(acts, work.run());
            rates[i] = acts * 1e9 / (clock.getCurrentThreadCpuTime() - start);
        }
        Arrays.sort(rates);
        System.out.printf("%s: %,.0f acts a second (from %,.0f to %,.0f)%n",
                what, rates[RUNS / 2], rates[0], rates[RUNS - 1]);
    }

    private static void check(long expected, long size) {
        if (size != expected) throw new IllegalStateException("Took up %d of %d acts.".formatted(size, expected));
    }

    private static List<DatedAct> depositary(SplittableRandom dice) {
        var acts = new ArrayList<DatedAct>();
        for (int t = 0; t < 600; t++) {
            acts.add(dated(new InstrumentAct.InstrumentAdopted(treaty(t), Words.of(Language.ENGLISH, "Treaty " + t),
                    new FormId("treaty"), Optional.empty(), Optional.of("30 days after 4 ratifications"),
                    Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of()), 0));
        }
        var steps = List.of(DepositaryStep.SIGNATURE, DepositaryStep.RATIFICATION, DepositaryStep.ACCESSION,
                DepositaryStep.DECLARATION, DepositaryStep.DENUNCIATION);
        for (int i = 0; i < 300_000; i++) {
            acts.add(dated(new InstrumentAct.DepositaryActed(treaty(dice.nextInt(600)),
                    new PartyId("P%03d".formatted(dice.nextInt(200))), steps.get(dice.nextInt(5)),
                    Optional.empty()), i / 12));
        }
        return acts;
    }

    private static InstrumentId treaty(int number) { return new InstrumentId("treaty-%03d".formatted(number)); }

    private static DatedAct dated(Act act, int day) {
        return new DatedAct(act, PartialDate.of(LocalDate.of(1957, 1, 1).plusDays(day)), Instant.EPOCH,
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }
}
