package org.plenary.server.clerk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The process that is killed: a clerk, and producers that file one after the other for ever, each writing
/// down what it was answered. After a start each repeats the filing whose answer it does not have.
final class Victim {
    static final int PRODUCERS = 12;

    private Victim() {}

    /// Every fifth filing is sealed: act and vault must survive together.
    static Mandate mandate() { return Desk.mandate().with((act, _) -> !Desk.text(act).endsWith("5")); }

    static String text(int producer, long number) { return "producer " + producer + " filing " + number; }

    /// Arguments: the data folder, and the folder of the producers' own records.
    public static void main(String[] arguments) throws Exception {
        var clerk = Desk.taken(Clerk.open(Path.of(arguments[0]), mandate()));
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < PRODUCERS; i++) {
            int producer = i;
            threads.add(Thread.ofPlatform().start(() -> produce(clerk, producer, Path.of(arguments[1]))));
        }
        System.out.println("ready");
        for (var thread : threads) thread.join();
    }

    private static void produce(Clerk clerk, int producer, Path folder) {
        var record = folder.resolve("producer-" + producer);
        try (var log = FileChannel.open(record, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (long number = answered(record).size(); ; number++) {
                var key = new FilingKey("p" + producer + "-" + number);
                var receipt = clerk.file(Desk.filing(text(producer, number)), Optional.of(key)).join();
                long index = switch (receipt) {
                    case Receipt.Entered entered -> entered.first();
                    case Receipt.Repeated(var earlier) -> earlier.first();
                    case Receipt.Refused(var grounds) -> throw new IllegalStateException(grounds.toString());
                    case Receipt.Unavailable unavailable -> throw new IllegalStateException(unavailable.toString());
                };
                log.write(ByteBuffer.wrap((index + "\n").getBytes(StandardCharsets.US_ASCII)));
            }
        } catch (IOException | RuntimeException failed) {
            failed.printStackTrace();
            Runtime.getRuntime().halt(3);
        }
    }

    /// The indexes that a producer was answered, in the order of its filings. One write to a file is whole
    /// or absent after a kill, as the system does it and not the process.
    static List<Long> answered(Path record) throws IOException {
        if (!Files.exists(record)) return List.of();
        return Files.readAllLines(record).stream().map(Long::valueOf).toList();
    }
}
