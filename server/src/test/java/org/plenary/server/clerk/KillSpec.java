package org.plenary.server.clerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.organisation.Organisation;

/// `bench/kills.sh 200` runs as many kills; the build runs five. `-Dplenary.seed=N` repeats a run's moments.
@DisplayName("kill -9 at any moment: nothing acknowledged is lost, nothing is entered twice")
class KillSpec {
    private static final int KILLS = Integer.getInteger("plenary.kills", 5);
    private static final long SEED = Long.getLong("plenary.seed", 20_260_720L);
    /// A new register after so many kills, so that reading it through stays quick.
    private static final int KILLS_A_REGISTER = 20;

    @TempDir Path folder;

    private long acknowledged;
    private long entered;

    @Test void nothing_acknowledged_is_lost_and_nothing_is_doubled() throws Exception {
        var random = new Random(SEED);
        for (int done = 0; done < KILLS; ) {
            var data = Files.createDirectories(folder.resolve("register-" + done));
            int kills = Math.min(KILLS_A_REGISTER, KILLS - done);
            for (int i = 0; i < kills; i++) {
                runAndKill(data, random);
                check(data, false);
            }
            check(data, true);
            done += kills;
            System.out.printf("%d kills: %,d filings acknowledged, %,d entered, none lost, none doubled%n",
                    done, acknowledged, entered);
        }
    }

    /// Three in four kills come while the producers file; the others while the clerk is still starting.
    private void runAndKill(Path data, Random random) throws IOException, InterruptedException {
        var out = data.resolve("out");
        Files.deleteIfExists(out);
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
                "-cp", System.getProperty("java.class.path"), Victim.class.getName(), data.toString(), data.toString())
                .redirectOutput(out.toFile()).redirectError(data.resolve("errors").toFile()).start();
        if (random.nextInt(4) > 0) {
            while (process.isAlive() && Files.size(out) == 0) Thread.sleep(2);
            Thread.sleep(random.nextInt(600));
        } else {
            process.waitFor(200 + random.nextInt(1_200), TimeUnit.MILLISECONDS);
        }
        assertThat(process.isAlive()).as(() -> read(data.resolve("errors"))).isTrue();
        process.destroyForcibly().waitFor();
        assertThat(process.exitValue()).as("killed by signal 9").isEqualTo(137);
    }

    private void check(Path data, boolean whole) throws IOException {
        try (var clerk = Desk.open(data, Victim.mandate())) {
            var acts = clerk.acts();
            var texts = new HashSet<String>();
            for (var act : acts) assertThat(texts.add(Desk.text(act))).as("entered twice: %s", act).isTrue();
            int answers = 0;
            for (int producer = 0; producer < Victim.PRODUCERS; producer++) {
                var indexes = Victim.answered(data.resolve("producer-" + producer));
                answers += indexes.size();
                for (int number = 0; number < indexes.size(); number++) {
                    assertThat(Desk.text(acts.get((int) (long) indexes.get(number))))
                            .as("filing %d of producer %d", number, producer).isEqualTo(Victim.text(producer, number));
                }
            }
            // What was entered without an answer is at most the one filing that each producer waited for.
            assertThat(acts.size() - answers).isBetween(0, Victim.PRODUCERS);
            if (!whole) return;
            assertThat(clerk.register().verify().faults()).isEmpty();
            assertThat(clerk.file(Desk.filing("last"), Optional.empty()).join()).isInstanceOf(Receipt.Entered.class);
            assertThat(clerk.organisation()).usingRecursiveComparison().isEqualTo(Organisation.replay(clerk.acts()));
            acknowledged += answers;
            entered += acts.size();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
