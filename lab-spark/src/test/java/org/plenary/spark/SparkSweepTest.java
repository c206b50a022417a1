package org.plenary.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.lab.power.Progress;
import org.plenary.lab.sweep.SweepJob;
import org.plenary.lab.sweep.SweepRun;

/// `local[2]` runs in this process; `local-cluster[2,1,1024]` starts a master and two workers, each with an executor
/// process of its own.
class SparkSweepTest {
    @ParameterizedTest(name = "{0}") @ValueSource(strings = {"local[2]", "local-cluster[2,1,1024]"})
    void a_cluster_adds_up_what_one_thread_does_to_the_last_digit(String master) {
        var job = job();
        var alone = SweepRun.of(job, 1, Progress.NONE).orElseThrow();
        try (var context = new JavaSparkContext(conf(master))) {
            assertThat(SparkSweep.of(context, job)).isEqualTo(alone);
            var processes = new HashSet<>(context.parallelize(IntStream.range(0, 40).boxed().toList(), 8)
                    .map(_ -> ProcessHandle.current().pid()).collect());
            if (master.startsWith("local[")) assertThat(processes).containsExactly(ProcessHandle.current().pid());
            else assertThat(processes).hasSizeGreaterThan(1).doesNotContain(ProcessHandle.current().pid());
        }
    }

    private static SparkConf conf(String master) {
        return new SparkConf().setMaster(master).setAppName("test").set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.executor.memory", "512m")
                .set("spark.executor.extraClassPath", System.getProperty("java.class.path"));
    }

    private static SweepJob job() {
        var seats = new ArrayList<SweepJob.SeatLine>();
        for (int i = 0; i < 10; i++) seats.add(SweepJob.SeatLine.of("P" + i, i / 3.0 - 1.5, i % 3));
        var choices = new ArrayList<>(List.of(
                new SweepJob.Choice("one", "any", new ArrayList<>(List.of("against = 0", "for > against", "for >= 7"))),
                new SweepJob.Choice("other", "any", new ArrayList<>(List.of("for >= 2/3 of voting", "for >= 9")))));
        return new SweepJob(seats, choices, new SweepJob.ModelLine("spatial", 1, 0.6, 0.1, 0.02, "assumed points"),
                1_000, 12, 42);
    }
}
