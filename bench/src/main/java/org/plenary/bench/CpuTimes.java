package org.plenary.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/// Processor time of one work in seconds, the compiler and the collector included: of its first run, which pays for
/// the warm-up, and of the runs after it; and the time that passed in the first run, while the compiler worked beside.
/// The system counts in hundredths of a second, so short work is done several times in a run and its mean is taken.
record CpuTimes(double first, double elapsed, double least, double median, double most) {
    private static final int RUNS = 9;

    interface Work {
        void run();
    }

    static CpuTimes of(int timesInRun, Work work) {
        long start = System.nanoTime();
        double first = seconds(timesInRun, work);
        double elapsed = (System.nanoTime() - start) / 1e9 / timesInRun;
        var times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) times[run] = seconds(timesInRun, work);
        Arrays.sort(times);
        return new CpuTimes(first, elapsed, times[0], times[RUNS / 2], times[RUNS - 1]);
    }

    /// The seconds of one run, the mean where the work is done several times in it.
    static double seconds(int timesInRun, Work work) {
        var process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long start = process.getProcessCpuTime();
        for (int time = 0; time < timesInRun; time++) work.run();
        return (process.getProcessCpuTime() - start) / 1e9 / timesInRun;
    }

    @Override public String toString() {
        return ("first %.4f s, median %.4f s (from %.4f to %.4f) of processor time, "
                + "%.4f s passed in the first").formatted(first, median, least, most, elapsed);
    }
}
