package org.plenary.server.plot;

import java.util.List;
import java.util.stream.IntStream;

/// Which years are written under a scale of years, so that they do not touch.
final class Years {
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 25, 50, 100);

    private Years() {}

    /// Years from `first` to `last`, at the most `most`, whole multiples of a round step.
    static List<Integer> marks(int first, int last, int most) {
        int step = STEPS.stream().filter(one -> last / one - (first - 1) / one <= Math.max(1, most)).findFirst()
                .orElse(last - first + 1);
        return IntStream.rangeClosed(first, last).filter(year -> year % step == 0 || last == first).boxed().toList();
    }
}
