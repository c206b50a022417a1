package org.plenary.server.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// A straight scale with round marks: 1, 2 or 5 times a power of ten apart.
///
/// @param low  the figure at its beginning
/// @param high the figure at its end
/// @param step how far its marks are apart
record Axis(double low, double high, double step) {
    private static final double[] ROUND = {1, 2, 5, 10};

    /// A scale with `most` steps at the most that holds all finite `figures`; 0 to 1 where there are none.
    static Axis over(DoubleStream figures, int most) {
        var all = figures.filter(Double::isFinite).summaryStatistics();
        if (all.getCount() == 0) return new Axis(0, 1, 0.5);
        double spread = Math.max(all.getMax() - all.getMin(), 1e-6);
        double power = Math.pow(10, Math.floor(Math.log10(spread / most)));
        for (double round : ROUND) {
            double step = round * power;
            double low = Math.floor(all.getMin() / step + 1e-9) * step;
            double high = Math.ceil(all.getMax() / step - 1e-9) * step;
            if (high - low <= most * step * 1.000001) return new Axis(low, Math.max(high, low + step), step);
        }
        double step = 20 * power;
        return new Axis(Math.floor(all.getMin() / step) * step, Math.ceil(all.getMax() / step) * step, step);
    }

    List<Double> marks() {
        var marks = new ArrayList<Double>();
        for (int i = 0; low + i * step <= high + step / 1000; i++) marks.add(low + i * step);
        return marks;
    }

    /// How many digits after the point its marks need.
    int digits() { return (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9)); }

    /// The part of the way at which a figure lies; 0 at the beginning, 1 at the end.
    double part(double figure) { return (figure - low) / (high - low); }
}
