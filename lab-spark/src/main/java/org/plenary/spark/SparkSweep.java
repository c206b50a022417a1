package org.plenary.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.plenary.lab.sweep.Sums;
import org.plenary.lab.sweep.Sweep;
import org.plenary.lab.sweep.SweepFile;
import org.plenary.lab.sweep.SweepJob;
import org.plenary.lab.sweep.SweepJobFile;
import org.plenary.lab.sweep.SweptCharter;

/// Runs a sweep on a Spark cluster. Dockets are dealt out in blocks; what executors add up are whole numbers, so the
/// sums are those of one machine to the last digit.
///
/// `spark-submit --class org.plenary.spark.SparkSweep --jars lab.jar,core.jar,fastcsv.jar lab-spark.jar JOB OUT`
public final class SparkSweep {
    private static final long BLOCK = 64;

    private SparkSweep() {}

    /// The sums of the whole job.
    public static Sums of(JavaSparkContext context, SweepJob job) {
        var blocks = new ArrayList<Long>();
        for (long from = 0; from < job.dockets(); from += BLOCK) blocks.add(from);
        var sent = context.broadcast(job);
        return context.parallelize(blocks, Math.min(blocks.size(), 4 * context.defaultParallelism()))
                .mapPartitions(own -> {
                    var sweep = Sweep.of(sent.value());
                    var sums = Sums.none(sent.value());
                    while (own.hasNext()) {
                        long from = own.next();
                        sums = sums.plus(sweep.run(from, Math.min(from + BLOCK, sent.value().dockets())));
                    }
                    return List.of(sums).iterator();
                })
                .reduce(Sums::plus);
    }

    /// Reads a job that `./plenary lab sweep --write-job` wrote, runs it on the cluster that `spark-submit` names, and
    /// writes the same CSV as the command does.
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("Name the file of the job and the file to write: JOB OUT.");
            System.exit(2);
        }
        var job = SweepJobFile.read(Files.readAllLines(Path.of(arguments[0])));
        try (var context = new JavaSparkContext(new SparkConf().setAppName("Plenary sweep"));
             var out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8))) {
            SweepFile.write(job, SweptCharter.of(job, of(context, job)), out);
        }
    }
}
