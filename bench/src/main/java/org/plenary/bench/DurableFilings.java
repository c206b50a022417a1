package org.plenary.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.NetworkAct;
import org.plenary.calendar.PartialDate;
import org.plenary.charterfile.Organisations;
import org.plenary.server.clerk.Appointment;
import org.plenary.server.clerk.Clerk;
import org.plenary.server.clerk.FilingKey;
import org.plenary.server.clerk.Mandate;
import org.plenary.server.clerk.Receipt;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.NetworkId;
import org.plenary.vocabulary.Words;

/// Filings that a clerk acknowledges as durable, a second: decided, signed, in the tree, under a signed
/// checkpoint and on the disk. Each producer waits for its answer before it files again.
///
/// Arguments: organisation folder, data folder, seconds, then numbers of producers.
public final class DurableFilings {
    private static final int WARM_UP = 8;

    private DurableFilings() {}

    public static void main(String[] arguments) throws Exception {
        var charter = Organisations.read(Path.of(arguments[0])).value().orElseThrow().charter();
        int seconds = Integer.parseInt(arguments[2]);
        var data = Path.of(arguments[1]);
        int run = 0;
        for (var number : Arrays.asList(arguments).subList(3, arguments.length)) {
            int producers = Integer.parseInt(number);
            var folder = data.resolve("run-" + run++);
            if (!(Clerk.open(folder, Mandate.of(charter, List.of())) instanceof Appointment.TakenUp(var clerk))) {
                throw new IOException("The clerk cannot begin in " + folder);
            }
            // What an earlier run left in memory is no cost of this one.
            System.gc();
            try (clerk) {
                measure(clerk, producers, WARM_UP);
                long cpu = processor();
                var latencies = measure(clerk, producers, seconds);
                cpu = processor() - cpu;
                var faults = clerk.register().verify().faults();
                System.out.printf("Plenary %3d producers: %6d durable filings/s, median %.2f ms, 99 %% %.2f ms, "
                        + "%.0f us of processor each, %d entries, faults: %s%n", producers, latencies.length / seconds,
                        at(latencies, 0.5), at(latencies, 0.99), cpu / 1e3 / latencies.length,
                        clerk.register().size(), faults);
            }
        }
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    /// The latencies of all filings acknowledged in that time, sorted, in nanoseconds.
    private static long[] measure(Clerk clerk, int producers, int seconds) throws InterruptedException {
        var stop = new AtomicBoolean();
        var refused = new LongAdder();
        var threads = new ArrayList<Thread>();
        var kept = new ArrayList<LongList>();
        for (int i = 0; i < producers; i++) {
            var mine = new LongList();
            kept.add(mine);
            int producer = i;
            threads.add(Thread.ofVirtual().start(() -> produce(clerk, producer, stop, refused, mine)));
        }
        Thread.sleep(seconds * 1_000L);
        stop.set(true);
        for (var thread : threads) thread.join();
        if (refused.sum() > 0) throw new IllegalStateException(refused.sum() + " filings were not entered.");
        return kept.stream().flatMapToLong(list -> Arrays.stream(list.values, 0, list.size)).sorted().toArray();
    }

    private static void produce(Clerk clerk, int producer, AtomicBoolean stop, LongAdder refused, LongList mine) {
        while (!stop.get()) {
            long began = System.nanoTime();
            var key = new FilingKey("p" + producer + "-" + began);
            var receipt = clerk.file(new Filing.Enter(act(producer, began)), Optional.of(key)).join();
            if (!(receipt instanceof Receipt.Entered)) refused.increment();
            mine.add(System.nanoTime() - began);
        }
    }

    /// Some 300 bytes, each about something of its own, as positions and papers are.
    private static DatedAct act(int producer, long number) {
        var id = "forum-" + producer + "-" + number;
        var name = Words.of(Language.ENGLISH,
                "Forum of the institutes of delegation " + producer + ", number " + number);
        return new DatedAct(new NetworkAct.NetworkFounded(new NetworkId(id), name, "forum",
                Words.of(Language.ENGLISH, "Its advice is answered by the body that asked for it.")),
                PartialDate.of(LocalDate.of(2026, 1, 1)), Instant.EPOCH, Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), List.of());
    }

    private static final class LongList {
        private long[] values = new long[1_024];
        private int size;

        private void add(long value) {
            if (size == values.length) values = Arrays.copyOf(values, size * 2);
            values[size++] = value;
        }
    }
}
